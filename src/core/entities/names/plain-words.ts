import { JUDGING_VERBS, SPEECH_VERBS } from '../../data/reporting-verbs';
import { bitsOf, type Lexicon } from '../recognizer/lexicon';
import { opensSentence, PROSE_LINE, type PreparedText, TITLE_LINE } from '../tokens/document';
import { SHAPE } from '../tokens/token-table';
import { WordSet } from '../tokens/word-set';
import type { TypedTokens } from './name-spans';

/**
 * The names of a run without single words that have a capital for their place alone: at the head of a sentence or line,
 * or in a headline, of a text that writes the word without one, and nowhere with one in the middle of a sentence; and
 * without the verbs of headlines ("MP Slams Sale"), which few texts repeat.
 * Organizations and given names that are listed stay, for some are such words.
 */
export function dropPlainWords(
  { tokens, ids, lowered, capitalized }: PreparedText,
  lexicon: Lexicon,
  names: readonly TypedTokens[],
  lineKind: number,
): readonly TypedTokens[] {
  const isPlain = ({ start, end }: TypedTokens): boolean => {
    const id = ids[start] ?? 0;
    if (end - start > 1 || (capitalized[id] ?? 0) > 0) return false;
    const isVerb = lineKind === TITLE_LINE && HEADLINE_VERBS.has(tokens.words[start] ?? 0);
    if (lowered[id] !== 1 && !isVerb) return false;
    if (tokens.shapes[start] !== SHAPE.capitalized) return false;
    if (lineKind === PROSE_LINE && !opensSentence(tokens, start)) return false;
    return (lexicon.lookUpWord(tokens.words[start] ?? 0) & KEPT) === 0;
  };
  return names.some(isPlain) ? names.filter((name) => !isPlain(name)) : names;
}

const KEPT = bitsOf('org', 'first');

/** What somebody does in a headline: "Slams", "Vows", "Decries". */
const HEADLINE_VERBS = new WordSet([...SPEECH_VERBS, ...JUDGING_VERBS].map(inThirdPerson).join(' '));

function inThirdPerson(base: string): string {
  return `${base.replace(/(?<=[^aeiou])y$/, 'ie')}${/(?:[sxz]|ch|sh)$/.test(base) ? 'es' : 's'}`;
}
