import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/core/money';

const PIECES = [
  '$',
  '£',
  ' ',
  '-',
  '1',
  '1,000',
  '.',
  'million',
  'and',
  'a',
  'half',
  'Rs',
  'US',
  'won',
  'to',
  'dollars',
  'p',
  '(',
  '\n',
  '5',
  ' .5',
  'cent',
  '-odd ',
  ' B',
  ', 000',
  'more',
];

describe('any text', () => {
  it('gives ordered spans that do not overlap, with finite values', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string())), (pieces) => {
        const text = pieces.join('');
        const { amounts, bareNumbers } = findMoney(text);
        const spans = [...amounts, ...bareNumbers].sort((a, b) => a.start - b.start);
        let last = 0;
        for (const { start, end, value } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('reads repeated pieces of any length', () => {
    for (const piece of ['$1', '1,', 'one ', '5 pounds ', 'R10 000 ', '1 dollar and 5 cents ', 'half a ']) {
      expect(() => findMoney(piece.repeat(2000))).not.toThrow();
    }
  });
});
