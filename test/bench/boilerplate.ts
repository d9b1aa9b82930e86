import nlp from 'compromise';
import { decideFurniture, readLayout } from '../../src/core/article';
import { recognizeLanguage } from '../../src/core/text/language';
import { measureLine } from '../../src/core/text/readability';
import { splitSentences } from '../../src/core/text/sentences';
import { makeArticles } from './articles';
import { compareSpeeds, measureSpeed, measureWarm } from './measure';
import type { BenchPart } from './part';

/** compromise is a hundred times slower than a bench should take. */
const PEER_SHARE = 24;

const boilerplate: BenchPart = {
  name: 'boilerplate: layout, furniture, sentences, language and readability',
  run: async () => {
    const articles = makeArticles(480);
    const few = articles.slice(0, articles.length / PEER_SHARE);
    const peer = measureSpeed(few, (text) => nlp(text).sentences().json());
    const compare = (what: string, work: (text: string) => unknown) =>
      compareSpeeds(what, measureWarm(articles, work), 'compromise on sentences', peer);
    return [
      compare('layout and furniture', (text) => decideFurniture(readLayout(text).lines)),
      compare('sentences', splitSentences),
      compare('language', recognizeLanguage),
      compare('readability', measureLine),
    ];
  },
};

export default boilerplate;
