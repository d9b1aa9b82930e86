import fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchPhrase } from '../../../src/core';

function find(phrase: string, text: string): string[] | undefined {
  return searchPhrase(phrase)?.(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['ferry', 'The ferry, a Ferry, two ferries, the ferryman', ['ferry', 'Ferry']],
  ['ferr*', 'The ferry, a Ferry, two ferries, a sferry', ['ferry', 'Ferry', 'ferries']],
  ['*man', 'A ferryman and a man of Manx', ['ferryman', 'man']],
  ['h*b*r', 'The harbour, a harbor, hbr, the harbours, a hear', ['harbour', 'harbor', 'hbr']],
  ['*a*a*', 'Banana, an armada, a man', ['Banana', 'armada']],
  ['n*-n*', 'Non-nuclear, no nuclear', ['Non-nuclear']],
  ['the * said', 'The mayor said so. The old mayor said so.', ['The mayor said']],
  ['ferry line', 'The ferry\nline, the ferry  line, the ferry\n\nline', ['ferry\nline', 'ferry  line']],
  ["island's", 'The island’s harbour, the islands', ['island’s']],
  ['£6.3m', 'It cost £6.3m, not £693m nor £6.3million', ['£6.3m']],
  ['(sic)', 'He said so (sic).', ['(sic)']],
  ['naïve', 'A naïve man', ['naïve']],
  ['C++', 'In C++ and C', ['C++']],
  ['a-b', 'a-b or ab', ['a-b']],
  ['*', 'anything', undefined],
  ['  ', 'anything', undefined],
])('%j finds whole words in %j', (phrase, text, found) => {
  expect(find(phrase, text)).toEqual(found);
});

test('any phrase of plain words is found in itself', () => {
  const word = fc.stringMatching(/^[A-Za-zäöß0-9$.+(){}[\]^|?-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const phrase = words.join(' ');
      expect(find(phrase, phrase)).toEqual([phrase]);
    }),
  );
});

test.each([
  ['e*e*e*e*e*e*e*e*z', 'e'],
  ['*-*-*-*-*-*-*-*z', '-'],
  [`${'a '.repeat(18)}z`, 'a  '],
])('%j is looked for in %j, again and again, without end', (phrase, part) => {
  expect(find(phrase, part.repeat(5000))).toEqual([]);
});
