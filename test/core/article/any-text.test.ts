import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideFurniture, readLayout } from '../../../src/core/article';

const LINE = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'By',
    'Advertisement',
    '© 2020',
    'LONDON (',
    '•',
    '"',
    'Home',
    '1. 2',
    'Read more: it',
    '\u2028',
    '\ufeff',
  ),
);
const TEXT = fc
  .array(fc.tuple(LINE, fc.constantFrom('\n', '\r\n', '\r', '\n\n', ' ')))
  .map((parts) => parts.flat().join(''));

test('every line of any text is told once, in order, without the white space around it', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const { lines } = readLayout(text);
      const expected = text
        .split(/[\r\n]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
      expect(lines.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    }),
  );
});

test('furniture, headline, byline and date line are whole lines, and apart from each other', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const layout = readLayout(text);
      const starts = new Set(layout.lines.map(({ start }) => start));
      const furniture = decideFurniture(layout.lines).map(({ start }) => start);
      const frame = [layout.headline, layout.byline].flatMap((span) => (span ? [span.start] : []));
      for (const start of [...furniture, ...frame]) expect(starts).toContain(start);
      for (const start of frame) expect(furniture).not.toContain(start);
    }),
  );
});

test('scores are whole numbers, so that a corpus keeps them in a byte or two', () => {
  fc.assert(fc.property(TEXT, (text) => readLayout(text).lines.every(({ score }) => Number.isSafeInteger(score))));
});
