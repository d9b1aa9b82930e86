import nlp from 'compromise';
import { readArticle, settle } from '../../src/core';
import { makeArticles } from './articles';
import { compareSpeeds, measureSpeed } from './measure';
import type { BenchPart } from './part';

/** compromise is a hundred times slower than a bench should take. */
const PEER_SHARE = 12;

const read: BenchPart = {
  name: 'read: structure, names, sums, claims, quotations and readability; compromise: names and sums',
  run: async () => {
    const articles = makeArticles(240);
    const ours = measureSpeed(articles, (text) => settle(readArticle(text)));
    const theirs = measureSpeed(articles.slice(0, articles.length / PEER_SHARE), (text) => {
      const document = nlp(text);
      return [document.people(), document.places(), document.organizations(), document.money()].map((found) =>
        found.json(),
      );
    });
    return [compareSpeeds('Copydesk', ours, 'compromise', theirs)];
  },
};

export default read;
