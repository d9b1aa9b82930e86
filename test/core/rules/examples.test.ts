import { expect, test } from 'vitest';
import { RULES } from '../../../src/core';
import { EXAMPLES } from './examples';
import { findInCorpus, readMarks } from './find-marked';

test('every rule of the registry has an example, and every example a rule', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ name }) => name).sort());
});

test.each(Object.entries(EXAMPLES))('%s finds the marked words of its example', (rule, texts) => {
  const marked = texts.map(readMarks);
  const text = marked[0]?.text ?? '';
  const found = findInCorpus(
    rule,
    marked.map((article) => article.text),
  );
  expect(found.map(({ start, end }) => text.slice(start, end).trim())).toEqual(marked[0]?.words);
  expect(found.map(({ start }) => start)).toEqual(marked[0]?.starts);
});

test.each(Object.keys(EXAMPLES))('%s says in its message what would repair it', (rule) => {
  const texts = (EXAMPLES[rule] ?? []).map((example) => readMarks(example).text);
  for (const { message } of findInCorpus(rule, texts)) {
    expect(message).toMatch(/[.…]$/);
    expect(message).not.toMatch(/\{\d\}/);
    expect(message.length).toBeLessThan(140);
  }
});
