import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FURNITURE_KINDS, findRule, RULES } from '../src/core';
import expected from './fixtures/sample-corpus/expected.json';

const corpus = join(import.meta.dirname, '../media/sample-corpus');
const files = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
const articles = files.map((file) => ({ file, text: readFileSync(join(corpus, file), 'utf8') }));
const known = Object.entries(expected.files);

test('the sample corpus has thirteen articles of five outlets, named like articles', () => {
  expect(files).toHaveLength(13);
  expect(new Set(files.map((file) => file.split('/')[0])).size).toBe(5);
  for (const file of files) expect(file).toMatch(/^[a-z-]+\/\d{3}_[0-9a-f]{16}\.txt$/);
});

test.each(articles)('$file has the length of an article and clean text', ({ text }) => {
  const words = text.split(/\s+/).length;
  expect(words).toBeGreaterThan(250);
  expect(words).toBeLessThan(620);
  expect(text).not.toMatch(/[\r\t\uFEFF\uFFFD]| \n|\n{3}/);
});

test('what a reader expects names every file of the corpus', () => {
  expect(known.map(([file]) => file).sort()).toEqual([...files].sort());
});

test.each(known)('what a reader expects of %s stands where it is said to stand', (file, expectation) => {
  const text = articles.find((article) => article.file === file)?.text ?? '';
  const lines = text.split('\n');
  for (const { line, text: furniture } of expectation.furniture) expect(lines[line - 1]).toBe(furniture);
  for (const amount of expectation.amounts) expect(lines[amount.line - 1]).toContain(amount.text);
  for (const { line, words } of [...expectation.findings, ...expectation.off, ...expectation.may])
    expect(lines[line - 1]).toContain(words);
  for (const words of expectation.silent) expect(text).toContain(words);
  for (const form of Object.values(expectation.entities).flatMap(Object.keys)) expect(text).toContain(form);
});

test('the corpus shows every kind of furniture and every rule', () => {
  const kinds = known.flatMap(([, { furniture }]) => furniture.map(({ kind }) => kind));
  expect([...new Set(kinds)].sort()).toEqual([...FURNITURE_KINDS].sort());
  const shown = new Set(known.flatMap(([, { findings, off }]) => [...findings, ...off].map(({ rule }) => rule)));
  const missing = RULES.filter(({ name }) => name !== 'boilerplate' && !shown.has(name));
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('a finding that is expected by default is of a rule that is on by default', () => {
  const rules = known.flatMap(([, { findings }]) => findings.map(({ rule }) => findRule(rule)));
  expect(rules.filter((rule) => rule?.severity === 'off')).toEqual([]);
});
