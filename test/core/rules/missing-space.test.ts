import { expect, test } from 'vitest';
import { applyFixes } from './apply-fixes';
import { findByRule } from './find-marked';

const HEAD = 'The dam is old.\n\n';
const find = (body: string) => findByRule('missing-space', `${HEAD}${body}\n`);
const mend = (body: string) => applyFixes(`${HEAD}${body}\n`, find(body)).slice(HEAD.length, -1);

test.each([
  ['The firm bought the arm,OpenLoom said.', 'The firm bought the arm, OpenLoom said.'],
  ['It closed in spring.The mill followed.', 'It closed in spring. The mill followed.'],
  ['Is it safe?Nobody knows.', 'Is it safe? Nobody knows.'],
  ['They will“freely give it away”.', 'They will “freely give it away”.'],
  ['“It is safe,”Lee said.', '“It is safe,” Lee said.'],
  ['It cost $2Billion.', 'It cost $2 Billion.'],
  ['It cost $2million, not $3 million.', 'It cost $2 million, not $3 million.'],
])('%s', (joined, parted) => {
  expect(mend(joined)).toBe(parted);
});

test.each([
  'It cost £2million, not £3million.',
  'See www.harrow.example, Harrow.example or https://harrow.example/a,b;c?Where=Here.',
  'Write to ann.Lee@harrow.example.',
  'The Ph.D. of J.K.Lee, of the U.S.Army, is from 1,000 B.C.E.',
  'The TL;DR of it: a,b,c.',
  'At 10.30am, some 1,000.5 feet up.',
  'He said “no”.',
])('what is written so is left alone: %s', (body) => {
  expect(find(body)).toEqual([]);
});

test.each(['😀', 'x😀'])('no finding splits a character among %j without spaces', (part) => {
  const text = `${HEAD}${part.repeat(20)}😀safe.The😀${part.repeat(20)}\n`;
  const [found] = findByRule('missing-space', text);
  expect(text.slice(found?.start, found?.end)).toMatch(/^(?:x|😀)+safe\.The[😀x]+$/u);
});

test.each(['a', 'a,', 'a,b', 'Ab.', '“a', '1m'])('%j without end is read in linear time', (part) => {
  expect(() => find(part.repeat(100_000))).not.toThrow();
});
