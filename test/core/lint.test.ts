import { describe, expect, test } from 'vitest';
import { lint, lintInSteps, readArticle, settle } from '../../src/core';

const HARD =
  'Notwithstanding considerable administrative difficulties surrounding the modernization, municipal representatives reiterated their longstanding determination to guarantee uninterrupted accessibility';

describe.each([
  ['hard-sentence', (at: number) => `${HARD} ${at}.`],
  ['hearsay-adverb', (at: number) => `Boat ${at} reportedly sank.`],
  ['weasel-word', (at: number) => `Some of boat ${at} sank.`],
])('%s', (rule, write) => {
  const severities = new Map([[rule, 'warning'] as const]);
  const articleOf = (sentences: number) => {
    const text = `The boats\n\n${Array.from({ length: sentences }, (_, at) => write(at)).join(' ')}\n`;
    return [text, settle(readArticle(text)), severities] as const;
  };

  test('is heard out between the sentences of an article', () => {
    const count = (...article: Parameters<typeof lintInSteps>) => [...lintInSteps(...article)].length;
    const others = (sentences: number) => {
      const [text, facts] = articleOf(sentences);
      return count(text, facts, new Map([['boilerplate', 'warning']]));
    };
    expect(count(...articleOf(40)) - others(40)).toBeGreaterThanOrEqual(39);
  });

  test('finds the same in steps', () => {
    expect(lint(...articleOf(40))).toHaveLength(40);
  });
});
