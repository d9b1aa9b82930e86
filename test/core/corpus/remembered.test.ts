import { expect, test } from 'vitest';
import { Corpus, hashLine, readArticle } from '../../../src/core';

const OWN = `Mills reopen in Harwick

“The looms of this valley will run again before the first snow falls,” Ada Brook said.

Weavers who lost their places in the flood three years ago have been told that they may come back when they like.
`;
const OTHER = OWN.replace('first snow', 'last snow').replace('Mills reopen', 'Work again');

function countReports(corpus: Corpus): number {
  return corpus.comparisons.reports('a').length;
}

test('what other articles say against one is said anew once one of them comes, changes or goes', () => {
  const corpus = new Corpus();
  corpus.set('a', readArticle(OWN));
  expect(countReports(corpus)).toBe(0);
  corpus.set('b', readArticle(OTHER));
  const both = countReports(corpus);
  expect(both).toBeGreaterThan(1);
  expect(corpus.comparisons.quoteVariants('a')[0]).toHaveLength(1);
  corpus.set('b', readArticle(OTHER.replace('last snow', 'first snow')));
  expect(countReports(corpus)).toBe(both - 1);
  corpus.delete('b');
  expect(countReports(corpus)).toBe(0);
  expect(corpus.comparisons.sharing('a').passages).toEqual([]);
});

test('facts and places are those of the last text', () => {
  const corpus = new Corpus();
  corpus.set('a', readArticle(OWN));
  const before = corpus.facts('a')?.quotes[0]?.start ?? 0;
  expect(corpus.facts('a')).toBe(corpus.facts('a'));
  corpus.set('a', readArticle(`Late news: ${OWN}`));
  expect(corpus.facts('a')?.quotes[0]?.start).toBe(before + 'Late news: '.length);
});

test('facts heed at once what people say is story', () => {
  const line = 'Sign up for our free newsletter';
  const story = new Set<number>();
  const corpus = new Corpus(new Map(), () => story);
  corpus.set('a', readArticle(`${OWN}\n${line}\n`));
  expect(corpus.facts('a')?.boilerplate).toHaveLength(1);
  story.add(hashLine(line));
  expect(corpus.facts('a')?.boilerplate).toEqual([]);
});

test('the first of more articles than are kept unpacked is still what it was', () => {
  const corpus = new Corpus();
  const long = (at: number) =>
    readArticle(`${OWN}\n${`The mills of ward ${at} took $${at + 2} million. `.repeat(2000)}\n`);
  for (let at = 0; at < 20; at++) corpus.set(`${at}`, long(at));
  const first = JSON.stringify(corpus.facts('0'));
  for (let at = 1; at < 20; at++) corpus.facts(`${at}`);
  expect(JSON.stringify(corpus.facts('0'))).toBe(first);
});
