import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decideFurniture, readLayout } from '../../../src/core/article';

const folder = join(import.meta.dirname, '../../fixtures/clean-articles');

/** Articles as agencies and archives hand them out: text alone, with tables, lists, briefs and letters. */
function readArticles(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').trim().split('\n=====\n');
}

function wrapLines(article: string): string {
  return article.replace(/(.{1,64})(?: +|$)/gm, '    $1\n');
}

describe.each(['agency.txt', 'archive.txt', 'genres.txt'])('%s', (file) => {
  const articles = readArticles(file);

  test('holds more than a hundred lines', () => {
    expect(articles.join('\n').split('\n').length).toBeGreaterThan(100);
  });

  test.each<[string, (article: string) => string]>([
    ['as it is', (article) => article],
    ['without the headline', (article) => article.slice(article.indexOf('\n') + 1)],
    ['in capitals', (article) => article.toUpperCase()],
    ['broken into short lines', wrapLines],
  ])('has no furniture %s', (_, transform) => {
    const found = articles
      .map(transform)
      .flatMap((text) => decideFurniture(readLayout(text).lines).map(({ start, end }) => text.slice(start, end)));
    expect(found).toEqual([]);
  });
});
