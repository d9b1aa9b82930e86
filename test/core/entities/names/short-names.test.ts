import { describe, expect, it } from 'vitest';
import { markNames, withoutMarks } from '../mark-names';

describe('addShortNames', () => {
  it.each([
    [
      'She works for [O Brandreth Securities] in [L London].\n\nThe cost could come to £300 million, [O Brandreth] estimates.',
    ],
    [
      'How [O Setuvan] Landed A Ticketing Deal\n\nThe ferries chose [O Setuvan Controls Ltd] for their tickets last year.',
    ],
  ])('names an organization by the unknown word that opens its name: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });

  it.each([
    ['She works for [O Marine Securities Ltd] in [L London].\n\nThe cost is high, and the Marine is old.'],
    ['[P Ira Brandreth] left [O Brandreth Securities] in May.\n\nThe cost is high, wrote the Brandreth who had left.'],
  ])('leaves a word that is known, or somebody’s: %s', (marked) => {
    expect(markNames(withoutMarks(marked))).toBe(marked);
  });
});
