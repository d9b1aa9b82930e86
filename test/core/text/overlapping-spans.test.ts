import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OverlappingSpans } from '../../../src/core/text/overlapping-spans';
import { contains, overlaps } from '../../../src/core/text/span';

test('the answers are those of looking at each span', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), span, (spans, asked) => {
      const found = new OverlappingSpans(spans);
      expect(found.contain(asked)).toBe(spans.some((each) => contains(each, asked)));
      expect(found.overlap(asked)).toBe(spans.some((each) => overlaps(each, asked)));
    }),
  );
});
