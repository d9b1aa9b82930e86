import picomatch from 'picomatch';
import { expect, test } from 'vitest';
import { cutToFolder, toAbsolutePattern } from '../../src/extension/patterns';

test.each([
  ['/corpora/news', '**/*.txt'],
  ['/corpora/new[s] (2019)', 'a/*.txt'],
  ['c:\\corpora\\news', './a/*.txt'],
])('in %s, %s comes back as it was', (folder, pattern) => {
  const absolute = toAbsolutePattern(folder, pattern);
  expect(cutToFolder([absolute], folder)).toEqual([pattern.replace(/^\.\//, '')]);
  expect(cutToFolder([absolute], '/corpora/other')).toEqual([]);
});

test('a pattern without a slash names files at any depth', () => {
  const absolute = toAbsolutePattern('/corpora/news', '*.txt');
  const isMatch = picomatch(absolute);
  expect([isMatch('/corpora/news/a.txt'), isMatch('/corpora/news/b/a.txt'), isMatch('/corpora/a.txt')]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each([
  ['/corpora/**/*.txt', '**/*.txt'],
  ['/**/*.txt', '**/*.txt'],
  ['/corpora/*/2019/*.txt', '2019/*.txt'],
  ['/corpora', '**'],
  ['/corpora/news', '**'],
  ['/corpora/newspapers/*.txt', undefined],
  ['/corpora/news/b/*.txt', 'b/*.txt'],
])('below /corpora/news, %s reads %s', (absolute, relative) => {
  expect(cutToFolder([absolute], '/corpora/news')).toEqual(relative === undefined ? [] : [relative]);
});

test('what is relative stays, and where there is no folder nothing absolute does', () => {
  expect(cutToFolder(['**/*.txt', 7, '/corpora/**'], undefined)).toEqual(['**/*.txt', 7]);
});
