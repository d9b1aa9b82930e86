import { PROSE_LINE, type PreparedText, TITLE_LINE } from './document';
import { hashPhrase, type Lexicon, LISTED_AS, type ListName } from './lexicon';
import type { TypedTokens } from './name-spans';

/**
 * The names of each run, persons in headlines in the light of the prose: where every word has a capital, a name ends
 * where the prose shows that it ends, and words that the prose writes in lower case make no person.
 */
export function settleTitleNames(
  prepared: PreparedText,
  lexicon: Lexicon,
  namesByRun: readonly (readonly TypedTokens[])[],
): (readonly TypedTokens[])[] {
  const { tokens, lineKinds } = prepared;
  const prose = new Map<number, TypedTokens>();
  for (const [run, names] of namesByRun.entries()) {
    if (lineKinds[run] !== PROSE_LINE) continue;
    for (const name of names) prose.set(hashPhrase(tokens, name.start, name.end), name);
  }
  const settle = (name: TypedTokens): readonly TypedTokens[] => {
    const length = name.end - name.start;
    if (name.type !== 'person' || length < 2 || length > LONGEST) return [name];
    if (prose.has(hashPhrase(tokens, name.start, name.end))) return [name];
    const inner = findInner(prepared, lexicon, prose, name);
    if (inner) return [inner];
    return isWording(prepared, lexicon, name) ? [] : [name];
  };
  return namesByRun.map((names, run) => (lineKinds[run] === TITLE_LINE ? names.flatMap(settle) : names));
}

const LONGEST = 8;

/** The longest part of a name that the prose names, where the rest are words that it gives no capital. */
function findInner(
  prepared: PreparedText,
  lexicon: Lexicon,
  prose: ReadonlyMap<number, TypedTokens>,
  name: TypedTokens,
): TypedTokens | undefined {
  const { tokens } = prepared;
  for (let length = name.end - name.start - 1; length > 0; length--) {
    for (let start = name.start; start + length <= name.end; start++) {
      const end = start + length;
      const known = prose.get(hashPhrase(tokens, start, end));
      if (!known) continue;
      const isPlain = (from: number, to: number): boolean => everyPlain(prepared, lexicon, from, to);
      return isPlain(name.start, start) && isPlain(end, name.end) ? { start, end, type: known.type } : undefined;
    }
  }
  return undefined;
}

function everyPlain(prepared: PreparedText, lexicon: Lexicon, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const id = prepared.ids[at] ?? 0;
    if ((prepared.capitalised[id] ?? 0) > 1) return false;
    if (!prepared.lowered[id] && lexicon.lookUpWord(prepared.tokens.words[at] ?? 0) & NAME_WORDS) return false;
  }
  return true;
}

/** Whether a person's name ends with a word of the prose and begins with no given name. */
function isWording({ tokens, ids, lowered, capitalised }: PreparedText, lexicon: Lexicon, name: TypedTokens): boolean {
  const last = ids[name.end - 1] ?? 0;
  const first = lexicon.lookUpWord(tokens.words[name.start] ?? 0);
  const isGiven = (first & GIVEN) !== 0 && (first & SEASON) === 0;
  return !isGiven && lowered[last] === 1 && capitalised[last] === 0;
}

const bitsOf = (...names: ListName[]): number => names.reduce((bits, name) => bits | (1 << LISTED_AS.indexOf(name)), 0);
const GIVEN = bitsOf('first');
/** Months and feasts are given names too ("June", "Easter"). */
const SEASON = bitsOf('month');
const NAME_WORDS = bitsOf('first', 'last', 'country', 'region', 'city', 'org', 'orgword', 'placeword', 'team');
