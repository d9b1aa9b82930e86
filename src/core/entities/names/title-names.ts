import { bitsOf, hashPhrase, type Lexicon } from '../recognizer/lexicon';
import { CAPITALS_LINE, PROSE_LINE, type PreparedText, TITLE_LINE } from '../tokens/document';
import type { Tokens } from '../tokens/token-table';
import { isLegalForm } from './legal-forms';
import type { TypedTokens } from './name-spans';

/**
 * The names of each run, persons in headlines in the light of the prose: where every word has a capital, a name ends
 * where the prose shows that it ends, and words that the prose writes in lower case make no person. In lines that are all
 * in capitals this goes for names of all types.
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
  const inCapitals = lineKinds.includes(CAPITALS_LINE) ? withShortForms(tokens, prose) : prose;
  const settle = (name: TypedTokens, known: ReadonlyMap<number, TypedTokens>): readonly TypedTokens[] => {
    const length = name.end - name.start;
    if (length < 2 || length > LONGEST || known.has(hashPhrase(tokens, name.start, name.end))) return [name];
    const parts = findParts(prepared, lexicon, known, name);
    if (parts.length > 0) return parts;
    const isNone = name.type === 'person' ? isWording(prepared, lexicon, name) : isAllLowered(prepared, name);
    return isNone ? [] : [name];
  };
  return namesByRun.map((names, run) => {
    if (lineKinds[run] === CAPITALS_LINE) return names.flatMap((name) => settle(name, inCapitals));
    if (lineKinds[run] !== TITLE_LINE) return names;
    return names.flatMap((name) => (name.type === 'person' ? settle(name, prose) : [name]));
  });
}

/** The names of the prose and what headlines call them by: the surname, the name without its legal form. */
function withShortForms(tokens: Tokens, prose: ReadonlyMap<number, TypedTokens>): Map<number, TypedTokens> {
  const forms = new Map<number, TypedTokens>();
  for (const name of prose.values()) {
    const { start, end, type } = name;
    let bare = end;
    while (type === 'organization' && bare - 1 > start && isLegalForm(tokens, bare - 1, bare)) bare--;
    if (type === 'person') forms.set(hashPhrase(tokens, end - 1, end), name);
    else if (bare < end) forms.set(hashPhrase(tokens, start, bare), name);
  }
  for (const [hash, name] of prose) forms.set(hash, name);
  return forms;
}

const LONGEST = 8;

/** The parts of a name that the prose names, where words that it gives no capital keep them apart; else none. */
function findParts(
  prepared: PreparedText,
  lexicon: Lexicon,
  prose: ReadonlyMap<number, TypedTokens>,
  name: TypedTokens,
): TypedTokens[] {
  const parts: TypedTokens[] = [];
  for (let at = name.start; at < name.end; ) {
    const known = findLongest(prepared, prose, at, name.end);
    const goesOn = known !== undefined && parts.at(-1)?.end === at;
    if (goesOn || (!known && !isPlain(prepared, lexicon, at))) return [];
    if (known) parts.push(known);
    at = known?.end ?? at + 1;
  }
  return parts;
}

function findLongest(
  { tokens }: PreparedText,
  prose: ReadonlyMap<number, TypedTokens>,
  start: number,
  limit: number,
): TypedTokens | undefined {
  for (let end = limit; end > start; end--) {
    const known = prose.get(hashPhrase(tokens, start, end));
    if (known) return { start, end, type: known.type };
  }
  return undefined;
}

function isPlain(prepared: PreparedText, lexicon: Lexicon, at: number): boolean {
  const id = prepared.ids[at] ?? 0;
  if ((prepared.capitalized[id] ?? 0) > 1) return false;
  return prepared.lowered[id] === 1 || (lexicon.lookUpWord(prepared.tokens.words[at] ?? 0) & NAME_WORDS) === 0;
}

/** Whether a person's name ends with a word of the prose and begins with no given name. */
function isWording({ tokens, ids, lowered, capitalized }: PreparedText, lexicon: Lexicon, name: TypedTokens): boolean {
  const last = ids[name.end - 1] ?? 0;
  const first = lexicon.lookUpWord(tokens.words[name.start] ?? 0);
  const isGiven = (first & GIVEN) !== 0 && (first & SEASON) === 0;
  return !isGiven && lowered[last] === 1 && capitalized[last] === 0;
}

/** Whether the prose writes all words of a name in lower case, and none with a capital. */
function isAllLowered({ ids, lowered, capitalized }: PreparedText, { start, end }: TypedTokens): boolean {
  for (let at = start; at < end; at++) {
    const id = ids[at] ?? 0;
    if (lowered[id] !== 1 || (capitalized[id] ?? 0) > 0) return false;
  }
  return true;
}

const GIVEN = bitsOf('first');
/** Months and feasts are given names too ("June", "Easter"). */
const SEASON = bitsOf('month');
const NAME_WORDS = bitsOf('first', 'last', 'country', 'region', 'city', 'org', 'orgword', 'placeword', 'team');
