import { bitsOf, type Lexicon } from '../recognizer/lexicon';
import type { Run } from '../tokens/runs';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import type { TypedTokens } from './name-spans';

/** Two names with an ampersand between them are one organization ("Fell & Barrow"), unless each is a name by itself. */
export function joinAmpersands(
  tokens: Tokens,
  run: Run,
  lexicon: Lexicon,
  names: readonly TypedTokens[],
): readonly TypedTokens[] {
  let joined = names;
  for (let at = run.start + 1; at < run.end - 1; at++) {
    if (tokens.shapes[at] !== SHAPE.ampersand) continue;
    const left = joined.find((name) => name.end === at);
    const right = joined.find((name) => name.start === at + 1);
    if ((!left && !right) || !isOpen(tokens, at, left, right) || standApart(tokens, lexicon, at)) continue;
    const firm: TypedTokens = { start: left?.start ?? at - 1, end: right?.end ?? at + 2, type: 'organization' };
    joined = [...joined.filter((name) => name !== left && name !== right), firm];
  }
  return joined === names ? names : [...joined].sort((a, b) => a.start - b.start);
}

/** Whether what stands on both sides may be the parts of one name: no place, no full name of a person. */
function isOpen(tokens: Tokens, at: number, left?: TypedTokens, right?: TypedTokens): boolean {
  const isPart = (name: TypedTokens): boolean =>
    name.type === 'organization' || (name.type === 'person' && name.end - name.start === 1);
  const isCapitalized = (token: number): boolean => (tokens.shapes[token] ?? SHAPE.symbol) <= LAST_NAME_LIKE;
  return (left ? isPart(left) : isCapitalized(at - 1)) && (right ? isPart(right) : isCapitalized(at + 1));
}

/** Whether both words are given names, or both are known organizations. */
function standApart(tokens: Tokens, lexicon: Lexicon, at: number): boolean {
  const both = lexicon.lookUpWord(tokens.words[at - 1] ?? 0) & lexicon.lookUpWord(tokens.words[at + 1] ?? 0);
  return (both & (GIVEN | ORGANIZATION)) !== 0;
}

const GIVEN = bitsOf('first');
const ORGANIZATION = bitsOf('org');
