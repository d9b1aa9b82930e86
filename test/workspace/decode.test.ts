import { expect, test } from 'vitest';
import { decodeText, readArticleFile } from '../../src/workspace';
import { createMemoryFiles, ROOT } from './memory-files';

const LEGACY = 'Windows-1252';
const TEXT = 'Café “Nord” reopens\nThe mill at Harwick reopened on Monday.\n';

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
  return Uint8Array.from(units);
}

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ['UTF-16, little end first', utf16(TEXT, false, true)],
  ['UTF-16, big end first', utf16(TEXT, true, true)],
  ['UTF-16 without a mark', utf16(TEXT, false, false)],
  ['UTF-16 without a mark, big end first', utf16(TEXT, true, false)],
  [LEGACY, Uint8Array.from(TEXT.replace('“', '\x93').replace('”', '\x94'), (c) => c.charCodeAt(0))],
])('%s', (encoding, bytes) => {
  expect(decodeText(bytes)).toEqual({ text: TEXT, ...(encoding === LEGACY && { legacy: true }) });
});

test.each([
  ['zeros', new Uint8Array(100)],
  ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44)],
  ['controls', Uint8Array.from({ length: 200 }, (_, at) => at % 32)],
])('%s are binary', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ binary: true });
});

test('an empty file is an empty text', () => {
  expect(decodeText(new Uint8Array())).toEqual({ text: '' });
});

test.each([
  ['a\r\nb\r\n', 'a\r\nb\r\n'],
  ['a\nb\r\nc\r\n', 'a\r\nb\r\nc\r\n'],
  ['a\nb\nc\r\n', 'a\nb\nc\n'],
  ['a\rb', 'a\r\nb'],
])('line ends of %j are %j, as in the editor', (text, expected) => {
  expect(decodeText(new TextEncoder().encode(text))).toEqual({ text: expected });
});

test('what cannot be read is told in one sentence that says what to do', async () => {
  const files = createMemoryFiles({
    'a.article': TEXT,
    'b.article': new Uint8Array(9),
    'big.article': 'x'.repeat(3_000_000),
  });
  const read = async (name: string) => readArticleFile(files, `${ROOT}/${name}`, 2);
  expect(await read('a.article')).toMatchObject({ text: TEXT });
  expect(await read('b.article')).toMatchObject({
    skipped: { template: expect.stringMatching(/^This is a binary file, .*exclude/) },
  });
  expect(await read('big.article')).toMatchObject({
    skipped: { template: expect.stringContaining('above the limit'), args: ['2.9', '2'] },
  });
  expect(await read('gone.article')).toMatchObject({ stat: undefined });
});

test('a file above the limit is never opened', async () => {
  const files = {
    ...createMemoryFiles({ 'big.article': 'x'.repeat(3_000_000) }),
    read: () => Promise.reject(new Error('opened')),
  };
  const file = await readArticleFile(files, `${ROOT}/big.article`, 2);
  expect(file).toMatchObject({ skipped: { template: expect.stringContaining('above the limit') } });
  const allowed = await readArticleFile(files, `${ROOT}/big.article`, 5);
  expect(allowed).toMatchObject({ skipped: { args: ['opened'] } });
});
