import { PRODUCTS } from '../../data/products';
import { hashPhrase, LONGEST_PHRASE, PHRASE_SEED } from '../recognizer/lexicon';
import { addToHash } from '../tokens/characters';
import { Numbering } from '../tokens/numbering';
import type { Run } from '../tokens/runs';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import { tokenize } from '../tokens/tokens';
import type { TokenSpan } from './type-finder';

/** The names of a run that are listed as products, the longest at each place. */
export function findProducts(tokens: Tokens, run: Run): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = run.start; at < run.end; at++) {
    if ((tokens.shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE) continue;
    const end = findLongest(tokens, at, Math.min(run.end, at + LONGEST_PHRASE));
    if (end === at) continue;
    found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** Where the longest listed phrase from a token on ends; there where there is none. */
function findLongest(tokens: Tokens, start: number, limit: number): number {
  let hash = PHRASE_SEED;
  let longest = start;
  for (let at = start; at < limit; at++) {
    hash = addToHash(hash, tokens.words[at] ?? 0);
    if (HASHES.find(hash) >= 0) longest = at + 1;
  }
  return longest;
}

const NAMES = PRODUCTS.split('; ').map(tokenize);
const HASHES = new Numbering(NAMES.length);
for (const name of NAMES) HASHES.add(hashPhrase(name, 0, name.count));
