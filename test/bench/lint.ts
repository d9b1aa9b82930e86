import { createRequire } from 'node:module';
import { lint as lintArticle, readArticle, settle } from '../../src/core';
import { makeArticles } from './articles';
import { compareSpeeds, measureSpeed } from './measure';
import type { BenchPart } from './part';

const writeGood: (text: string) => unknown = createRequire(__filename)('write-good');

const lint: BenchPart = {
  name: 'lint: parsing with retext and every rule, the engines included',
  run: async () => {
    const articles = makeArticles(96);
    const ours = measureSpeed(articles, (text) => lintArticle(text, settle(readArticle(text))));
    return [compareSpeeds('Copydesk', ours, 'write-good', measureSpeed(articles, writeGood))];
  },
};

export default lint;
