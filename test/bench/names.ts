import nlp from 'compromise';
import { readLayout } from '../../src/core/article';
import { findEntities } from '../../src/core/entities';
import { makeArticles } from './articles';
import { compareSpeeds, measureSpeed, measureWarm } from './measure';
import type { BenchPart } from './part';

/** compromise is a hundred times slower than a bench should take. */
const PEER_SHARE = 24;

const names: BenchPart = {
  name: 'names: people, organizations and places, with all passes, and which mentions belong together',
  run: async () => {
    const articles = makeArticles(480);
    const layouts = new Map(articles.map((text) => [text, readLayout(text)]));
    const ours = measureWarm(articles, (text) => {
      const layout = layouts.get(text);
      return layout && findEntities(text, layout);
    });
    const theirs = measureSpeed(articles.slice(0, articles.length / PEER_SHARE), (text) => {
      const document = nlp(text);
      return [document.people(), document.places(), document.organizations()].map((found) => found.json());
    });
    return [compareSpeeds('Copydesk', ours, 'compromise', theirs)];
  },
};

export default names;
