import { opensSentence } from '../core/entities/tokens/document';
import { SHAPE } from '../core/entities/tokens/token-table';
import { tokenize } from '../core/entities/tokens/tokens';

/**
 * The words that texts write small wherever they are free to: seen often, and hardly ever with a capital inside a
 * sentence. They tell the words of a headline from its names.
 */
export function findCommonWords(texts: readonly string[]): string[] {
  const counts = new Map<string, { small: number; capitalized: number }>();
  for (const text of texts) {
    const tokens = tokenize(text);
    for (let at = 0; at < tokens.count; at++) {
      const shape = tokens.shapes[at] ?? SHAPE.symbol;
      const isSmall = shape === SHAPE.lower;
      if (!isSmall && (shape > SHAPE.mixed || opensSentence(tokens, at))) continue;
      const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
      const count = counts.get(word) ?? { small: 0, capitalized: 0 };
      if (isSmall) count.small++;
      else count.capitalized++;
      counts.set(word, count);
    }
  }
  return [...counts].filter(([, { small, capitalized }]) => isSmallWord(small, capitalized)).map(([word]) => word);
}

function isSmallWord(small: number, capitalized: number): boolean {
  return small >= LEAST_SEEN && capitalized <= MOST_CAPITALIZED * (small + capitalized);
}

const LEAST_SEEN = 4;
const MOST_CAPITALIZED = 0.05;
