import { describe, expect, test } from 'vitest';
import { readLayout, readLayoutInSteps } from '../../src/core/article';
import { findAttributionsInSteps } from '../../src/core/attribution';
import { findEntities, findEntitiesInSteps } from '../../src/core/entities';
import { findMoneyInSteps } from '../../src/core/money';
import { PORTION, takeInPortions } from '../../src/core/run-steps';

describe('takeInPortions', () => {
  const split = (length: number, parts: number) =>
    Array.from({ length: parts }, (_, index) => ({ start: index * length, end: (index + 1) * length }));

  /** How many parts each step takes. */
  function listSteps(parts: readonly { readonly start: number; readonly end: number }[], portion: number): number[] {
    const taken: number[] = [0];
    const steps = takeInPortions(
      parts,
      (part, index) => {
        expect(part).toBe(parts[index]);
        taken.push((taken.pop() ?? 0) + 1);
      },
      portion,
    );
    for (const _ of steps) taken.push(0);
    return taken;
  }

  test('takes as many parts in a step as lie in a portion', () => {
    expect(listSteps(split(10, 7), 30)).toEqual([3, 3, 1]);
  });

  test('takes what lies in one portion in one step', () => {
    expect(listSteps(split(10, 3), 30)).toEqual([3]);
    expect(listSteps([], 30)).toEqual([0]);
  });

  test('takes no empty steps where a part is longer than portions, or lies far behind', () => {
    const parts = [
      { start: 0, end: 500 },
      { start: 500, end: 501 },
      { start: 501, end: 502 },
      { start: 900, end: 901 },
    ];
    expect(listSteps(parts, 30)).toEqual([1, 2, 1]);
  });
});

describe('an article as long as a book', () => {
  const PARAGRAPH =
    'On Monday Jane Lee of Fenwick told the Harbour Trust that it had $3 million. “We will mend it,” she said.';
  const paragraphs = (length: number) => `${PARAGRAPH}\n\n`.repeat(Math.ceil(length / PARAGRAPH.length));
  const attributionsOf = (text: string) => {
    const layout = readLayout(text);
    return findAttributionsInSteps(text, { layout, entities: findEntities(text, layout) });
  };

  test.each([
    ['layout', (text: string) => readLayoutInSteps(text), 1],
    ['sums', (text: string) => findMoneyInSteps(text), 1],
    // The weights of the words, the evidence, twice the labels; the names of each run, and what is kept of them.
    ['names', (text: string) => findEntitiesInSteps(text, readLayout(text)), 6],
    // The words, the sentences, the voices, whom they mean, and what is said of each claim.
    ['attributions', attributionsOf, 5],
  ])('is read for its %s in steps no longer than a portion', (_, read, passes) => {
    const count = (length: number) => [...read(paragraphs(length))].length;
    const portions = 8;
    expect(count(portions * PORTION) - count(PORTION / 2)).toBeGreaterThan(passes * (portions - 1));
  });
});
