import { createRequire } from 'node:module';
import { readLayout } from '../../src/core/article';
import { type AttributionGround, findAttributions } from '../../src/core/attribution';
import { findEntities } from '../../src/core/entities';
import { makeArticles } from './articles';
import { compareSpeeds, measureSpeed, measureWarm } from './measure';
import type { BenchPart } from './part';

const writeGood: (text: string) => unknown = createRequire(__filename)('write-good');

const attribution: BenchPart = {
  name: 'attribution: claims with their sources, quotations with their speakers; write-good: phrases',
  run: async () => {
    const articles = makeArticles(240);
    const grounds = new Map(articles.map((text) => [text, readGround(text)]));
    const ours = measureWarm(articles, (text) => {
      const ground = grounds.get(text);
      return ground && findAttributions(text, ground);
    });
    return [compareSpeeds('Copydesk', ours, 'write-good', measureSpeed(articles, writeGood))];
  },
};

function readGround(text: string): AttributionGround {
  const layout = readLayout(text);
  return { layout, entities: findEntities(text, layout) };
}

export default attribution;
