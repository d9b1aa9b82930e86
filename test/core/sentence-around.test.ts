import { expect, test } from 'vitest';
import { hashLine, sentenceAround } from '../../src/core';

/** The sentence around the words in brackets. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const span = sentenceAround(text, { start, end });
  return text.slice(span.start, span.end);
}

test.each([
  ['The ferry left. [Experts] believe it. Nobody was late.', 'Experts believe it.'],
  ['A heading without a stop\n[Experts] believe it.\nNobody was late.', 'Experts believe it.'],
  ['The ferry [left. Experts] believe it. Nobody was late.', 'The ferry left. Experts believe it.'],
  ['[***]', '***'],
])('%s', (marked, sentence) => {
  expect(around(marked)).toBe(sentence);
});

test('a sentence is the same wherever it stands', () => {
  expect(around('The ferry left.\r\n\r\n“Well.” [Experts] believe it.')).toBe(around('[Experts] believe it.'));
});

test('a line of a million words costs what is near', () => {
  const text = `${'word '.repeat(1_000_000)}end`;
  const { start, end } = sentenceAround(text, { start: 2_500_000, end: 2_500_004 });
  expect(end - start).toBeLessThan(5000);
});

// Decisions are kept by these hashes, so they may never change.
test.each([
  ['Sign up for our newsletter', 'ef06368b'],
  ['  SIGN UP, for our newsletter! ', 'ef06368b'],
  ['Read more: the mayor’s 12 bridges', 'c5077dc1'],
  ['Älteste Fähre von Örland', '17d185c'],
  ['* * *', '6a3d0e8d'],
])('the hash of “%s” is what it always was', (line, hash) => {
  expect(hashLine(line).toString(16)).toBe(hash);
});
