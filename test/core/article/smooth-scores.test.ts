import { describe, expect, test } from 'vitest';
import { readLine } from '../../../src/core/article/line-reading';
import { smoothScores } from '../../../src/core/article/smooth-scores';

const STORY = 'The bridge opens again in May, nine weeks later than engineers had said it would, the council said.';
const TITLE = 'Storm warning for the coast';
const LABEL = 'Subscribe to our newsletter';
const OTHER_LABEL = 'Related stories';

function smooth(page: readonly (readonly [line: string, score: number])[]): (line: string) => number {
  const lines = page.map(([line]) => readLine(line, 0, line.length));
  const smoothed = smoothScores(
    lines,
    page.map(([, score]) => score),
  );
  return (line) => smoothed[page.findIndex(([text]) => text === line)] ?? Number.NaN;
}

describe('the stretch that a line stands in', () => {
  test('makes a title furniture among furniture, but not in the story', () => {
    const among = [LABEL, OTHER_LABEL, 'B', TITLE, 'C', 'D', 'E'] as const;
    const furniture = smooth(among.map((line) => [line, line === TITLE ? -0.5 : 4]));
    expect(furniture(TITLE)).toBeGreaterThan(0);
    const story = smooth([
      [LABEL, 4],
      [OTHER_LABEL, 4],
      ...[STORY, STORY].map((line) => [line, -5] as const),
      [TITLE, 0.4],
      [STORY, -5],
    ]);
    expect(story(TITLE)).toBeLessThan(0);
  });

  test('never makes furniture of what is surely story, nor story of what speaks of the page', () => {
    const sure = smooth([
      ...[LABEL, OTHER_LABEL, 'B'].map((line) => [line, 6] as const),
      [STORY, -6],
      ['C', 6],
      ['D', 6],
    ]);
    expect(sure(STORY)).toBeLessThan(0);
    const alone = [OTHER_LABEL, STORY, STORY, LABEL, STORY].map((line) => [line, line === STORY ? -6 : 1] as const);
    expect(smooth(alone)(LABEL)).toBe(1);
  });

  test('convicts neither a caption nor the heading of a paragraph', () => {
    const caption = 'The mill has employed three generations of some families.';
    const links = ['A', 'B', OTHER_LABEL, LABEL].map((line) => [line, 5] as const);
    expect(smooth([...links, [caption, -0.5], ...links])(caption)).toBeLessThan(0);
    expect(smooth([...links, [TITLE, -0.5], [STORY, -6]])(TITLE)).toBeLessThan(0);
  });

  test('is not asked for on a page that speaks of itself once', () => {
    expect(
      smooth([
        [STORY, -5],
        [TITLE, 0.4],
        [STORY, -5],
      ])(TITLE),
    ).toBe(0.4);
  });
});
