import { bitsOf, hashPhrase, type Lexicon } from '../recognizer/lexicon';
import { hashWord } from '../tokens/characters';
import { LAST_NAME_LIKE, SHAPE, type Tokens } from '../tokens/token-table';
import type { TypedTokens } from './name-spans';

/** Names with those of firms parted from where these are at home; in the order of the text. */
export function splitHomes(tokens: Tokens, lexicon: Lexicon, names: readonly TypedTokens[]): readonly TypedTokens[] {
  const mayPart = ({ type, start, end }: TypedTokens): boolean =>
    type === 'organization' && end - start >= FEWEST_WORDS;
  return names.some(mayPart)
    ? names.flatMap((name) => (mayPart(name) ? splitHome(tokens, lexicon, name) : name))
    : names;
}

/**
 * A firm's name and where it is at home are two names: "[Brannock Engineering] of [Burnie]". A name that the place is a part
 * of describes ("Prohibition Party of Illinois"), which one with a word for its own that means nothing else need not; and
 * what describes takes an article ("the Harvard Club of Oslo").
 */
function splitHome(tokens: Tokens, lexicon: Lexicon, name: TypedTokens): readonly TypedTokens[] {
  const { words, shapes } = tokens;
  const { start, end } = name;
  const isListedAs = (bits: number, from: number, to: number): boolean =>
    (lexicon.lookUp(hashPhrase(tokens, from, to)) & bits) !== 0;
  const of = words.subarray(start, end).lastIndexOf(OF) + start;
  if (of < start + 2 || of === end - 1) return [name];
  if (!shapes.subarray(start, of).every((shape) => shape <= LAST_NAME_LIKE)) return [name];
  if (words[start - 1] === THE || shapes[start - 1] === SHAPE.possessive || isListedAs(ORGANIZATION, start, end))
    return [name];
  if (!isListedAs(PLACE, of + 1, end) || !isOwn(lexicon, words[start] ?? 0)) return [name];
  return [
    { ...name, end: of },
    { start: of + 1, end, type: 'place' },
  ];
}

/** Whether a word means nothing, or is somebody's at most. */
function isOwn(lexicon: Lexicon, word: number): boolean {
  return !lexicon.knowsWord(word) || lexicon.lookUpWord(word) === SURNAME;
}

const FEWEST_WORDS = 4;
const OF = hashWord('of');
const THE = hashWord('the');
const SURNAME = bitsOf('last');
const ORGANIZATION = bitsOf('org');
const PLACE = bitsOf('country', 'region', 'city');
