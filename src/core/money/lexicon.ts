import {
  CURRENCIES,
  FAMILIES,
  FAMILY_SIGNS,
  GLUED_UNITS,
  MINOR_UNITS,
  OTHER_CODES,
  POSTFIX_SIGNS,
  TRADED_CODES,
  WORDLIKE_CODES,
} from '../data/currencies';
import { FILLERS, SCALE_WORDS, SMALL_NUMBERS } from '../data/number-words';
import { PLACES } from '../data/places';

export type Need = 'shape' | 'place' | 'both' | 'either';

/** A unit of money: one currency, or a family of which the text must tell the member. */
export interface Unit {
  readonly family: string;
  /** ISO 4217 where the unit itself says so. */
  readonly code?: string;
  /** How many make one major unit: 100 for cents. */
  readonly parts: number;
  /** Where several currencies share one sign: their codes. */
  readonly among?: readonly string[];
  /** What must speak for the amount: a number that looks like money, an article that speaks of the place. */
  readonly needs?: Need;
}

/** What a word, sign or phrase can mean to the money engine. */
export interface Entry {
  /** A number below a hundred, in words. */
  readonly small?: number;
  /** A scale, in words. */
  readonly scale?: number;
  /** "dollars" */
  readonly unit?: Unit;
  /** "p": counts only glued to the number. */
  readonly glued?: Unit;
  /** "US$", "Rs": stands before a number, some after it too. */
  readonly sign?: Unit;
  /** The sign stands behind a number too. */
  readonly postfix?: true;
  /** "USD" */
  readonly code?: Unit;
  /** "Canadian": the place whose money is meant when it stands by the unit. */
  readonly adjective?: string;
  /** The place that the word shows the article to be about. */
  readonly place?: string;
  /** May stand between a number and its unit: "new", "more". */
  readonly filler?: true;
  /** Longer entries that begin with this word, longest first. */
  readonly longer?: readonly string[];
}

/** A currency of a family, with the places where it is the money. */
export interface Member {
  readonly code: string;
  readonly places: readonly string[];
}

const NEEDS: Readonly<Record<string, Need>> = { '?': 'shape', '~': 'both' };

const lexicon = new Map<string, Entry>();
const members = new Map<string, Member[]>();
/** No entry begins with a longer word. */
const LONGEST_WORD = 15;
/** For each pair of first code units, hashed, the lengths of the first words of entries: bit n for length n. */
const starts = new Uint16Array(0x2000);
const fallbacks = new Map<string, string>();
const placesOfCode = new Map<string, readonly string[]>();

/** The entry for exactly these characters. */
export function lookUp(key: string): Entry | undefined {
  return lexicon.get(key);
}

/**
 * Whether an entry may start with a word of this length and these first two code units. Spares most words of a text
 * the look-up, which would else cost more than all the rest.
 */
export function mayStartEntry(first: number, second: number, length: number): boolean {
  return length <= LONGEST_WORD && ((starts[hashOf(first, second, length)] ?? 0) & (1 << length)) !== 0;
}

function hashOf(first: number, second: number, length: number): number {
  return (first * 61 + (length > 1 ? second : 0)) & (starts.length - 1);
}

/** The currencies that share a name. */
export function membersOf(family: string): readonly Member[] {
  return members.get(family) ?? [];
}

/** The member of a family that is meant where nothing says otherwise, or null where none is. */
export function fallbackOf(family: string): string | null {
  return fallbacks.get(family) ?? null;
}

/** The places where a currency is the money. */
export function placesOf(code: string): readonly string[] {
  return placesOfCode.get(code) ?? [];
}

/** The member of a family that belongs to a place. */
export function memberAt(family: string, place: string): string | undefined {
  return membersOf(family).find((member) => member.places.includes(place))?.code;
}

readNumbers();
readFamilies();
readMinorUnits();
readCurrencies();
readPostfixSigns();
readPlaces();
linkLongerEntries();

function readNumbers(): void {
  for (const [word, small] of Object.entries(SMALL_NUMBERS)) addCased(word, { small });
  for (const [word, scale] of Object.entries(SCALE_WORDS)) addCased(word, { scale });
  for (const word of ['half', 'quarter']) addCased(word, {});
  for (const word of FILLERS) add(word, { filler: true });
}

function readFamilies(): void {
  for (const [name = '', words = '', fallback = '-'] of rowsOf(FAMILIES)) {
    const family = name.replace('~', '');
    if (fallback !== '-') fallbacks.set(family, fallback);
    const unit: Unit = { family, parts: 1, ...(name !== family && { needs: 'either' }) };
    for (const word of wordsOf(words)) addCased(word, { unit });
  }
  for (const [sign = '', family = ''] of rowsOf(FAMILY_SIGNS)) {
    add(sign, { sign: { family, parts: family === 'cent' ? 100 : 1 } });
  }
}

function readMinorUnits(): void {
  for (const [words = '', parts = '', family = ''] of rowsOf(MINOR_UNITS)) {
    for (const word of wordsOf(words)) addCased(word.replace('_', ' '), { unit: { family, parts: Number(parts) } });
  }
  for (const [name = '', parts = '', family = ''] of rowsOf(GLUED_UNITS)) {
    const letter = name.replace('~', '');
    add(letter, { glued: { family, parts: Number(parts), ...(name !== letter && { needs: 'place' }) } });
  }
  fallbacks.set('cent', 'USD').set('pence', 'GBP');
}

function readCurrencies(): void {
  const wordlike = new Set(wordsOf(WORDLIKE_CODES));
  const traded = new Set(wordsOf(TRADED_CODES));
  for (const [code = '', families = '', places = '', signs = ''] of rowsOf(CURRENCIES)) {
    const [family = ''] = wordsOf(families);
    placesOfCode.set(code, wordsOf(places));
    for (const name of wordsOf(families)) {
      members.set(name, [...membersOf(name), { code, places: wordsOf(places) }]);
    }
    add(code, { code: { family, code, parts: 1, ...(wordlike.has(code) && { needs: 'both' }) } });
    if (traded.has(code)) add(code.toLowerCase(), { code: { family, code, parts: 1, needs: 'shape' } });
    for (const written of wordsOf(signs)) {
      const need = NEEDS[written.charAt(0)];
      const sign = need ? written.slice(1) : written;
      addSign(sign, { family, code, parts: 1, ...(need && { needs: need }) });
    }
  }
  for (const code of wordsOf(OTHER_CODES)) add(code, { code: { family: code, code, parts: 1, needs: 'shape' } });
}

/** "US$" is written "US $" too, and "us $ " where a tool has put everything in small letters and apart. */
function addSign(written: string, sign: Unit): void {
  const known = lexicon.get(written)?.sign;
  const shared = known && known.code !== sign.code;
  const unit: Unit = shared ? { ...known, needs: 'both', among: [...codesOf(known), ...codesOf(sign)] } : sign;
  add(written, { sign: unit });
  if (!/^[A-Za-z.]{1,4}\$$/.test(written)) return;
  const apart = `${written.slice(0, -1)} $`;
  if (written.length > 2) for (const form of [apart, written.toLowerCase()]) add(form, { sign: unit });
  if (written === 'C$' || written.length > 2) add(`${apart.toLowerCase()} `, { sign: unit });
}

function readPostfixSigns(): void {
  for (const sign of wordsOf(POSTFIX_SIGNS)) add(sign, { postfix: true });
}

function codesOf({ among, code }: Unit): readonly string[] {
  return among ?? (code ? [code] : []);
}

function readPlaces(): void {
  for (const [place = '', adjectives = '', names = ''] of rowsOf(PLACES)) {
    for (const adjective of phrasesOf(adjectives)) {
      add(adjective, { adjective: place, place });
      add(adjective.toLowerCase(), { adjective: place });
    }
    for (const name of phrasesOf(names)) {
      for (const form of [name, name.toUpperCase()]) add(form, { place });
      if (!lexicon.has(name.toLowerCase())) add(name.toLowerCase(), { adjective: place });
    }
  }
}

function linkLongerEntries(): void {
  for (const key of [...lexicon.keys()].sort((a, b) => b.length - a.length)) {
    const first = /^(?:\p{L}+|.)/u.exec(key)?.[0] ?? key;
    const slot = hashOf(first.charCodeAt(0), first.charCodeAt(1), first.length);
    starts[slot] = (starts[slot] ?? 0) | (1 << first.length);
    if (first === key) continue;
    const entry = lexicon.get(first) ?? {};
    lexicon.set(first, { ...entry, longer: [...(entry.longer ?? []), key] });
  }
}

function addCased(word: string, entry: Entry): void {
  for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]) add(form, entry);
}

function add(key: string, entry: Entry): void {
  lexicon.set(key, { ...lexicon.get(key), ...entry });
}

function rowsOf(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => line.split(/\s*\|(?:\s|$)/).map((cell) => cell.trim()));
}

function wordsOf(cell: string): string[] {
  return cell.split(' ').filter((word) => word !== '');
}

function phrasesOf(cell: string): string[] {
  return cell.split('|').filter((phrase) => phrase !== '');
}
