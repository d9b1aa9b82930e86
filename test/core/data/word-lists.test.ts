import { expect, test } from 'vitest';
import * as claimNouns from '../../../src/core/data/claim-nouns';
import * as commonVerbs from '../../../src/core/data/common-verbs';
import * as functionWords from '../../../src/core/data/function-words';
import * as furnitureWords from '../../../src/core/data/furniture-words';
import * as paymentWords from '../../../src/core/data/payment-words';
import * as reportingVerbs from '../../../src/core/data/reporting-verbs';
import * as sourceNouns from '../../../src/core/data/source-nouns';
import { SUM_OCCASIONS } from '../../../src/core/data/sum-occasions';
import { split } from '../../../src/core/text/split';

const MODULES = {
  claimNouns,
  commonVerbs,
  functionWords,
  furnitureWords,
  paymentWords,
  reportingVerbs,
  sourceNouns,
  SUM_OCCASIONS,
};

/** The lists of words in a value: an array or a set of words, a string of them, or a record of such strings. */
function collectLists(name: string, value: unknown): [string, string[]][] {
  if (typeof value === 'string') return [[name, split(value)]];
  if (value instanceof Set) return [[name, [...value]]];
  if (Array.isArray(value)) return value.every((word) => typeof word === 'string') ? [[name, value]] : [];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => collectLists(`${name}.${key}`, inner));
}

const LISTS = Object.entries(MODULES).flatMap(([name, module]) => collectLists(name, { ...module }));

test('there are lists to look at', () => {
  expect(LISTS.length).toBeGreaterThan(60);
});

test.each(LISTS)('%s has each word once', (_, words) => {
  expect(words.filter((word, at) => words.indexOf(word) < at)).toEqual([]);
});

test.each(LISTS)('%s has nothing but words', (_, words) => {
  expect(words.filter((word) => word !== '&' && !/^'?\p{L}[\p{L}'’-]*$/u.test(word))).toEqual([]);
});
