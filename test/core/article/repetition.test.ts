import { describe, expect, test } from 'vitest';
import { decideFurniture, hashLine, type Repetition, readLayout } from '../../../src/core/article';

const STORY = [
  'Town hall sold for one pound',
  'The council of Marlow Green has sold its Victorian town hall to a charity for one pound, ending a dispute of nine years.',
  'The charity must keep the clock going, said its chairman, Owen Pryce, and let the brass band rehearse on Tuesdays.',
];
const SLOGAN = 'The voice of the valley since 1921';

/** What a corpus says in which these lines stand in so many articles of one group of twenty, and all others once. */
function repeat(counts: Readonly<Record<string, number>>): Repetition {
  const byHash = new Map(Object.entries(counts).map(([line, count]) => [hashLine(line), count]));
  return { inGroup: (hash) => ({ articles: byHash.get(hash) ?? 1, of: 20 }) };
}

function flagged(lines: readonly string[], repetition?: Repetition): string[] {
  const text = lines.join('\n');
  return decideFurniture(readLayout(text).lines, repetition).map(({ start, end }) => text.slice(start, end));
}

describe('what repeats in the group', () => {
  test('convicts a line that by itself says little', () => {
    const lines = [...STORY, SLOGAN];
    expect(flagged(lines)).toEqual([]);
    expect(flagged(lines, repeat({ [SLOGAN]: 18 }))).toEqual([SLOGAN]);
  });

  test('says nothing where the whole article was published as often', () => {
    const lines = [...STORY, SLOGAN];
    expect(flagged(lines, repeat(Object.fromEntries(lines.map((line) => [line, 18]))))).toEqual([]);
  });

  test('says nothing either where that article is all short lines', () => {
    const lines = [
      'Press digest - Albia - Nov 19',
      'ELLERY ECHO',
      '- The council has dropped its plan for a second bridge. Page 1',
      'LAKELAND TIMES',
      '- Parliament is to vote on the fishing bill. Page 1',
      'BUSINESS DAILY',
      '- Talisman may list its paper unit. Page 1',
    ];
    expect(flagged(lines, repeat(Object.fromEntries(lines.map((line) => [line, 18]))))).toEqual([]);
  });

  test('never convicts headline or paragraphs', () => {
    expect(flagged(STORY, repeat({ [STORY[0] ?? '']: 18, [STORY[1] ?? '']: 18 }))).toEqual([]);
  });
});

describe('the hash of a line', () => {
  test('is the same for lines a reader would call the same', () => {
    expect(hashLine('  Sign up  for our newsletter! ')).toBe(hashLine('SIGN UP FOR OUR NEWSLETTER'));
    expect(hashLine("Editor's picks")).toBe(hashLine('Editor’s Picks'));
  });

  test('differs for other words, other figures, and marks alone', () => {
    const lines = ['Editors pick', 'Editor spick', 'Page 1', 'Page 2', '***', '---'];
    expect(new Set(lines.map(hashLine)).size).toBe(lines.length);
  });

  test('is that of the layout', () => {
    expect(readLayout('  • Sign up!\r\nNow').lines.map(({ hash }) => hash)).toEqual([
      hashLine('Sign up'),
      hashLine('now'),
    ]);
  });
});
