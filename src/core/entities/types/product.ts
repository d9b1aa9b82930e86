import { PRODUCTS } from '../../data/products';
import { hashPhrase, LONGEST_PHRASE } from '../lexicon';
import type { Run } from '../runs';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from '../token-table';
import { tokenize } from '../tokens';
import type { TokenSpan } from './type-finder';

const HASHES = new Set(
  PRODUCTS.split('; ').map((name) => {
    const tokens = tokenize(name);
    return hashPhrase(tokens, 0, tokens.count);
  }),
);

/** The names of a run that are listed as products, the longest at each place. */
export function findProducts(tokens: Tokens, run: Run): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = run.start; at < run.end; at++) {
    if ((tokens.shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE) continue;
    let end = Math.min(run.end, at + LONGEST_PHRASE);
    while (end > at && !HASHES.has(hashPhrase(tokens, at, end))) end--;
    if (end === at) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}
