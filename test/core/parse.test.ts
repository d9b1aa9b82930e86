import { toString as textOf } from 'nlcst-to-string';
import { expect, test } from 'vitest';
import { lint, readArticle, settle } from '../../src/core';
import { parseInSteps } from '../../src/core/parse';
import { runSteps } from '../../src/core/run-steps';
import { walkTree } from '../../src/core/walk-tree';

const parseProse = (...args: Parameters<typeof parseInSteps>) => runSteps(parseInSteps(...args));

test('the nodes of a text in parts stand where their words do', () => {
  const text = 'The old dam is safe, said Ann Lee.\nIt was built to last.\n\n'.repeat(3000);
  let words = 0;
  walkTree(parseProse(text), (node) => {
    if (node.type !== 'WordNode') return;
    const { start, end } = node.position ?? {};
    expect(text.slice(start?.offset, end?.offset)).toBe(textOf(node));
    words++;
  });
  expect(words).toBe(3000 * 13);
});

test('no word is lost where a line has no end', () => {
  const text = 'dam '.repeat(50_000);
  let words = 0;
  walkTree(parseProse(text), ({ type }) => {
    if (type === 'WordNode') words++;
  });
  expect(words).toBe(50_000);
});

test.each(['a,', '&#', 'Ab.', '“a ', 'a\n', '…'])('an article of %j alone is linted like any other', (part) => {
  const text = `The dam is old.\n\n${part.repeat(100_000)}\n`;
  expect(() => lint(text, settle(readArticle(text)))).not.toThrow();
});

test('the sentences are those that the engines know', () => {
  const text =
    'PORT ELLERY, Maine — It shut on June 21. Public anger grew, Dr. Lee of the U.S. Army said.\nA list\nof two';
  const sentences: string[] = [];
  walkTree(parseProse(text, { start: 0, end: 20 }), (node) => {
    if (node.type === 'SentenceNode') sentences.push(textOf(node));
  });
  expect(sentences).toEqual([
    'PORT ELLERY, Maine —',
    'It shut on June 21.',
    'Public anger grew, Dr. Lee of the U.S. Army said.',
    'A list',
    'of two',
  ]);
});

test('a cancel can be heard between any two sentences', () => {
  const sentences = 40;
  const text = 'The old dam is safe, said Ann Lee. '.repeat(sentences);
  let steps = 0;
  for (const _ of parseInSteps(text)) steps++;
  expect(steps).toBeGreaterThanOrEqual(sentences);
});

test('a cancel can be heard within a sentence without end', () => {
  let steps = 0;
  for (const _ of parseInSteps('dam '.repeat(50_000))) steps++;
  expect(steps).toBeGreaterThanOrEqual(10);
});
