import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decideFurniture, readLayout } from '../../../src/core/article';
import { frameOf, readMarkedPage } from './marked-page';

/** Whole pages as newspapers, broadcasters and agencies laid them out in 2008, their furniture marked. */
const pages = readFileSync(join(import.meta.dirname, '../../fixtures/pages-of-2008.txt'), 'utf8')
  .split('\n=====\n')
  .map(readMarkedPage);

const HEADLINES = [
  'Ferry firm fined over harbour spill',
  'Steel Town Waits as Mill Weighs Its Future',
  'Quake shakes island villages',
  'Fire Guts Bowling Alley In Marlow',
  'Chip maker Lumina unveils 45-nanometre part for handhelds',
  'Rain stops play as hosts close in on win',
  'Senate panel backs $3 billion bridge fund',
  'Hospital to shed 90 beds',
  'UPDATE 2-Kestrel cuts forecast, shares fall',
  'Director Cole on bridges, actors and the rain',
  'Lumina profit jumps on handheld demand',
  'Norland bundle out hosts for 187',
  'Kestrel to cut 900 jobs as steel demand slows',
  'Pumpkin bread for a cold night',
  'Timeline: The Sandray ferry dispute',
  'Worm spreads through handhelds, researchers warn',
  "The Star's best bets for the weekend",
];

describe('whole pages of 2008', () => {
  const judged = pages.map(({ text, furniture }) => {
    const found = decideFurniture(readLayout(text).lines).map(({ start, end }) => text.slice(start, end));
    return { furniture: new Set(furniture), found };
  });

  test('lose nine in ten lines of their furniture', () => {
    const hits = judged.map(({ found, furniture }) => new Set(found.filter((line) => furniture.has(line))).size);
    const all = judged.map(({ furniture }) => furniture.size);
    const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
    expect(sum(hits) / sum(all)).toBeGreaterThan(0.9);
  });

  test('lose no line of the story', () => {
    expect(judged.flatMap(({ found, furniture }) => found.filter((line) => !furniture.has(line)))).toEqual([]);
  });

  test('have their headlines', () => {
    expect(pages.map(({ text }) => frameOf(text).headline)).toEqual(HEADLINES);
  });
});
