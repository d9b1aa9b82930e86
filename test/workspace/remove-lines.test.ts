import { describe, expect, test } from 'vitest';
import { decodeText, removeLines } from '../../src/workspace';

const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16LE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'UTF-16BE with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'UTF-16LE without one': (text) => Buffer.from(text, 'utf16le'),
  'Windows-1252': (text) => Buffer.from(text, 'latin1'),
};

describe.each(Object.entries(ENCODINGS))('in %s', (_, encode) => {
  test.each([
    ['in the middle', [{ from: 1, to: 2 }], 'Caf\xe9 one.\nThree.\r\nFour.'],
    ['at the top', [{ from: 0, to: 2 }], 'Three.\r\nFour.'],
    ['at the bottom, with the line end before', [{ from: 2, to: 4 }], 'Caf\xe9 one.\nTwo.'],
    [
      'in several places',
      [
        { from: 0, to: 1 },
        { from: 3, to: 4 },
      ],
      'Two.\rThree.',
    ],
    ['all of them', [{ from: 0, to: 4 }], ''],
    ['none', [], 'Caf\xe9 one.\nTwo.\rThree.\r\nFour.'],
  ])('lines go %s, and nothing else', (_where, ranges, expected) => {
    const bytes = encode('Caf\xe9 one.\nTwo.\rThree.\r\nFour.');
    expect(Buffer.from(removeLines(bytes, ranges))).toEqual(Buffer.from(encode(expected)));
  });

  test('a line is what the decoded text has for one', () => {
    const bytes = encode('\xe9 One.\r\n\r\nTwo.\n');
    const decoded = decodeText(removeLines(bytes, [{ from: 1, to: 2 }]));
    expect(decoded).toMatchObject({ text: '\xe9 One.\nTwo.\n' });
  });
});
