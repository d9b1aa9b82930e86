import { expect, test } from 'vitest';
import { joinUri, nameOf, normalizeUri, parentOf, pathBelow } from '../../src/workspace';

test.each([
  ['file:///a/b.txt', 'file:///a/b.txt'],
  ['file:///C:/News/a.txt', 'file:///c%3A/News/a.txt'],
  ['file:///c%3A/News/a.txt', 'file:///c%3A/News/a.txt'],
  ["file:///a/it's (1) & [2]!.txt", 'file:///a/it%27s%20%281%29%20%26%20%5B2%5D%21.txt'],
  ['file:///a/caf%C3%A9.txt', 'file:///a/caf%C3%A9.txt'],
  ['file:///a/café.txt', 'file:///a/caf%C3%A9.txt'],
  ['file:///a/100%.txt', 'file:///a/100%25.txt'],
  ['vscode-vfs://github/a/b.txt', 'vscode-vfs://github/a/b.txt'],
  ['memfs:/a/it is.txt', 'memfs:/a/it%20is.txt'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
])('%s is spelled %s', (uri, normalized) => {
  expect(normalizeUri(uri)).toBe(normalized);
  expect(normalizeUri(normalized)).toBe(normalized);
});

test('paths go in and out of folders', () => {
  const uri = joinUri('file:///news', 'a b/ü.txt');
  expect(uri).toBe('file:///news/a%20b/%C3%BC.txt');
  expect(pathBelow('file:///news', uri)).toBe('a b/ü.txt');
  expect(pathBelow('file:///new', uri)).toBeUndefined();
  expect(pathBelow('file:///news', 'file:///news')).toBeUndefined();
  expect(nameOf(uri)).toBe('ü.txt');
  expect(parentOf(uri)).toBe('file:///news/a%20b');
});
