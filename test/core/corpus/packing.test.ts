import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReading, readArticle, unpackReading } from '../../../src/core';
import { readMarked } from './marked-article';

const TEXT = `Mills reopen

By Tess Orr

Mayor [person Ada Brook] of [place Harwick] said [organization Northline Textiles] would pay $40 million or €2-3 million.
“We are glad,” said [person Ada Brook].
`;

test('a reading comes back as it was', () => {
  const { reading } = readMarked(TEXT);
  expect(unpackReading(packReading(reading))).toEqual(reading);
});

test('packed, it is much smaller than as JSON', () => {
  const { reading } = readMarked(TEXT.repeat(5));
  expect(packReading(reading).length * 4).toBeLessThan(JSON.stringify(reading).length);
});

test('whatever plain data a reading may hold comes back', () => {
  const { reading } = readMarked(TEXT);
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        null,
        true,
        false,
        0,
        -1,
        239,
        240,
        2 ** 32,
        -(2 ** 40),
        Number.MAX_SAFE_INTEGER,
        0.1,
        0.5,
        1e300,
      ),
      fc.double({ noNaN: true }),
      fc.string({ unit: 'binary' }),
      fc.array(tie('value')),
      fc.dictionary(
        fc.string().filter((key) => !['__proto__', ''].includes(key) && !key.includes(',')),
        tie('value'),
      ),
      fc.array(fc.record({ start: fc.nat(), end: fc.nat(), score: fc.double({ noNaN: true }) }), { minLength: 2 }),
    ),
  })).value;
  fc.assert(
    fc.property(value, (extra) => {
      const packed = packReading({ ...reading, ...{ extra } });
      expect(unpackReading(packed)).toEqual({ ...reading, extra });
    }),
  );
});

test('damaged bytes are refused', () => {
  const packed = packReading(readArticle('Mills reopen'));
  expect(() => unpackReading(packed.subarray(0, packed.length / 2))).toThrow();
  expect(() => unpackReading(new Uint8Array())).toThrow();
});
