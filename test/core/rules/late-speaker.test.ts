import { expect, test } from 'vitest';
import { lint, readArticle, settle } from '../../../src/core';
import { findByRule } from './find-marked';

const OPENING = 'The dam is old.\n\n';

test('the sentences of a quotation do not end where its lines do', () => {
  const twoSentences = `“The dam was built\nto last a hundred\nyears. We look\nafter it,” said Maria Delgado.`;
  expect(findByRule('late-speaker', `${OPENING}${twoSentences}\n`)).toEqual([]);
});

test('who has no name is not to be named', () => {
  const said = (speaker: string) =>
    findByRule(
      'late-speaker',
      `${OPENING}“The dam is safe. It was built to last. We look after it,” said ${speaker}.\n`,
    );
  expect(said('one engineer').map(({ message }) => message)).toEqual([
    '3 quoted sentences before the reader learns who speaks. Say so after the first.',
  ]);
  expect(said('Maria Delgado').map(({ message }) => message)).toEqual([
    '3 quoted sentences before the speaker is named. Name Maria Delgado after the first.',
  ]);
});

test('no message goes over several lines', () => {
  const text = `${OPENING}“The dam is safe. It was built to last. We look after it,” said Maria  Delgado.\n`;
  const messages = lint(text, settle(readArticle(text))).map(({ message, args }) => [message, ...args].join('|'));
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter((message) => /\s{2}|[\r\n]/.test(message))).toEqual([]);
  expect(messages.join()).toContain('Name Maria Delgado');
});
