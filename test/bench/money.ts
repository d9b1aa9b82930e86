import nlp from 'compromise';
import { findMoney } from '../../src/core/money';
import { makeArticles } from './articles';
import { compareSpeeds, measureSpeed, measureWarm } from './measure';
import type { BenchPart } from './part';

/** compromise is a hundred times slower than a bench should take. */
const PEER_SHARE = 24;

const money: BenchPart = {
  name: 'money: amounts, currencies and bare numbers',
  run: async () => {
    const articles = makeArticles(480);
    const ours = measureWarm(articles, findMoney);
    const theirs = measureSpeed(articles.slice(0, articles.length / PEER_SHARE), (text) => nlp(text).money().json());
    return [compareSpeeds('Copydesk', ours, 'compromise', theirs)];
  },
};

export default money;
