import { expect, test } from 'vitest';
import configuration from '../../syntaxes/language-configuration.json';

const { pattern, flags } = configuration.wordPattern;

test.each([
  ['AT&T and O’Neil', ['AT&T', 'and', 'O’Neil']],
  ["O'Neil doesn't", ["O'Neil", "doesn't"]],
  ['Vantongeren’s pier', ['Vantongeren', 's', 'pier']],
  ['It cost 1,250.50 in Łódź', ['It', 'cost', '1,250.50', 'in', 'Łódź']],
  ['“Stop,” she said.', ['Stop', 'she', 'said']],
])('the words of %s', (text, words) => {
  expect(text.match(new RegExp(pattern, `g${flags}`))).toEqual(words);
});

test('a word is never empty', () => {
  expect(new RegExp(pattern, flags).test('')).toBe(false);
});
