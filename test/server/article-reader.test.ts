import { expect, test } from 'vitest';
import { readArticles } from '../../src/server/corpus/article-reader';
import { hashText } from '../../src/workspace';

const ARTICLE = 'Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen.\n';
const FILES: Readonly<Record<string, string>> = {
  'file:///a.article': ARTICLE.replace('Mills', 'Dams'),
  'file:///b.article': ARTICLE.repeat(4000),
  'file:///d.article': ARTICLE,
  'file:///e.article': ARTICLE.replace('Mills', 'Fairs'),
};

const platform = {
  files: {
    stat: async (uri: string) => {
      const text = FILES[uri];
      return text === undefined ? undefined : { kind: 'file' as const, size: text.length, modified: 1 };
    },
    read: async (uri: string) => new TextEncoder().encode(FILES[uri]),
  },
  pause: () => Promise.resolve(),
};

test('what is read of many files comes in their order, long texts and files that are gone among them', async () => {
  const uris = ['a', 'b', 'c', 'd', 'e'].map((name) => `file:///${name}.article`);
  const files = uris.map((uri) => ({ uri, hash: uri.endsWith('/d.article') ? hashText(ARTICLE) : undefined }));
  const read = await readArticles(platform, files, 10);
  const tell = (file: (typeof read)[number]) => ('packed' in file ? file.title : 'skipped' in file ? 'gone' : 'same');
  expect(read.map(({ uri }) => uri)).toEqual(uris);
  expect(read.map(tell)).toEqual(['Dams reopen', 'Mills reopen', 'gone', 'same', 'Fairs reopen']);
});
