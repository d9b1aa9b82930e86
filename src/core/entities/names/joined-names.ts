import { bitsOf, hashPhrase, type Lexicon } from '../recognizer/lexicon';
import { hashWord } from '../tokens/characters';
import type { PreparedText } from '../tokens/document';
import { SHAPE } from '../tokens/token-table';
import type { TypedTokens } from './name-spans';

/**
 * The names of each run with two organizations that "and" joined apart again: both sides must stand for themselves, as
 * listed, named elsewhere in the text, or headed alike ("[Merrin Green Party] and [Skerrow Labour Party]"). A name that
 * is listed as a whole stays whole, and so does one whose "and" is within: "Department of Health and Social Care".
 */
export function splitJoinedNames(
  { tokens }: PreparedText,
  lexicon: Lexicon,
  namesByRun: readonly (readonly TypedTokens[])[],
): readonly (readonly TypedTokens[])[] {
  const { words, shapes } = tokens;
  const isJoined = ({ type, start, end }: TypedTokens): boolean => {
    if (type !== 'organization') return false;
    for (let at = start + 1; at < end - 1; at++) if (words[at] === AND) return true;
    return false;
  };
  if (!namesByRun.some((names) => names.some(isJoined))) return namesByRun;

  const organizations = namesByRun.flatMap((names) => names.filter(({ type }) => type === 'organization'));
  const named = new Set(organizations.map(({ start, end }) => hashPhrase(tokens, start, end)));
  const isListedAs = (bits: number, start: number, end: number): boolean =>
    (lexicon.lookUp(hashPhrase(tokens, start, end)) & bits) !== 0;
  const isKnown = (start: number, end: number): boolean =>
    isListedAs(ORGANIZATION, start, end) || named.has(hashPhrase(tokens, start, end));
  /** Whether a name ends with the word that says what it is: "Merrin Labour Party", not "Party of Merrin". */
  const isHeaded = (start: number, end: number): boolean =>
    end - start > 1 &&
    isListedAs(HEAD, end - 1, end) &&
    shapes.subarray(start, end).every((shape) => shape < SHAPE.lower);

  const split = (name: TypedTokens): readonly TypedTokens[] => {
    if (!isJoined(name) || isListedAs(ORGANIZATION, name.start, name.end)) return [name];
    for (let at = name.end - 2; at > name.start; at--) {
      if (words[at] !== AND) continue;
      const right = words[at + 1] === THE && shapes[at + 1] === SHAPE.lower ? at + 2 : at + 1;
      const isAlike = isHeaded(right, name.end) && words[at - 1] === words[name.end - 1];
      const isLeft = isKnown(name.start, at) || isHeaded(name.start, at);
      if (isLeft && (isAlike || isKnown(right, name.end)))
        return [
          { ...name, end: at },
          { ...name, start: right },
        ];
    }
    return [name];
  };
  return namesByRun.map((names) => (names.some(isJoined) ? names.flatMap(split) : names));
}

const AND = hashWord('and');
const THE = hashWord('the');
const ORGANIZATION = bitsOf('org');
const HEAD = bitsOf('orgword');
