import { describe, expect, test } from 'vitest';
import { measureLine, measureSentence, sumReadability } from '../../../src/core/text/readability';

describe('syllables', () => {
  test.each([
    ['the cat sat', 3],
    ['people made tables', 5],
    ['media radio being', 8],
    ['statement likely hopeful something', 8],
    ["didn't couldn’t", 4],
    ["there's the council's boat", 5],
    ['jumped wanted boxes miles', 6],
    ['tourism', 3],
    ['café fiancé', 5],
  ])('%s', (words, syllables) => {
    expect(measureLine(words).syllables).toBe(syllables);
  });
});

test('a line is counted in words and sentences', () => {
  expect(measureLine('The U.S. sold 1,200 well-made boats. Who bought them? — …')).toMatchObject({
    words: 9,
    sentences: 2,
  });
});

test('figures are summed over the parts; the grade is that of Kincaid', () => {
  const parts = [
    { words: 60, sentences: 4, syllables: 90 },
    { words: 178, sentences: 6, syllables: 267 },
  ];
  expect(sumReadability(parts)).toEqual({ words: 238, sentences: 10, fleschKincaidGrade: 11.4, readingMinutes: 1 });
  expect(sumReadability([])).toEqual({ words: 0, sentences: 0, fleschKincaidGrade: 0, readingMinutes: 0 });
});

test('a longer sentence of longer words has a higher grade', () => {
  const hard =
    'The municipality nevertheless authorized comprehensive infrastructural renovations in neighboring localities.';
  expect(measureSentence(hard)).toMatchObject({ words: 10, longWords: 8 });
  expect(measureSentence(hard).grade).toBeGreaterThan(18);
  expect(measureSentence('The cat sat on the mat.').grade).toBeLessThan(2);
  expect(measureSentence('***')).toMatchObject({ words: 0, longWords: 0 });
});
