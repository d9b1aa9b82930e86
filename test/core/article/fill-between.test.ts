import { expect, test } from 'vitest';
import { fillBetween } from '../../../src/core/article/fill-between';
import { shippedModel, weighLine } from '../../../src/core/article/furniture-model';
import { readLine } from '../../../src/core/article/line-reading';

const PARAGRAPH =
  'The lights of the islands were lit by oil until 1921, and each had a keeper who lived beside it with his family.';

/** Which lines become furniture between a paragraph and the end, where those named already are. */
function fill(furniture: readonly string[], between: readonly string[]): string[] {
  const texts = [PARAGRAPH, furniture[0] ?? '', ...between, furniture[1] ?? '', PARAGRAPH];
  const lines = texts.map((text) => weighLine(shippedModel(), readLine(text, 0, text.length)));
  const scores = texts.map((text) => (text === PARAGRAPH ? -6 : furniture.includes(text) ? 4 : -2));
  const filled = fillBetween(lines, scores);
  return between.filter((_, index) => (filled[index + 2] ?? 0) > 0);
}

test('what stands between two lines of furniture goes with them', () => {
  expect(fill(['Share this story', 'E-mail this to a friend'], ['Skellan Light', 'Height: 21 m'])).toEqual([
    'Skellan Light',
    'Height: 21 m',
  ]);
});

test('what stands between two advertisements may be the story’s', () => {
  expect(fill(['Advertisement', 'Advertisement'], ['Skellan Light', 'Height: 21 m'])).toEqual([]);
});

test('a sentence of the story keeps what stands beside it', () => {
  const sentences = ['"If it goes, I go," said Ray Bukow, 58, a crane operator.', 'The owner would decide by March.'];
  expect(fill(['Share this story', 'E-mail this to a friend'], sentences)).toEqual([]);
});
