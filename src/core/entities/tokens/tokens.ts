import { FNV_OFFSET, FNV_PRIME } from '../../text/fnv';
import { DIGIT, fold, hashWord, kindOf, LINE_END, LOWER, OTHER, SPACE, UPPER } from './characters';
import { AFTER_STOP, FIRST_IN_LINE, SHAPE, TOUCHES, Tokens } from './token-table';

/**
 * Splits a text into words, numbers and marks. Hyphenated words fall apart but for an Arabic article ("al-Qaeda");
 * initials and abbreviations keep their full stop, "AT&T" and "O'Neill" are one, a possessive stands alone.
 * Linear in the text. Never throws on any text.
 */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text);
  let flags = FIRST_IN_LINE;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE || kind === LINE_END) {
      flags = kind === LINE_END ? FIRST_IN_LINE : flags & ~TOUCHES;
      at++;
      continue;
    }
    at = kind === OTHER ? readMark(tokens, at, code, flags) : readWord(tokens, at, flags);
    const shape = tokens.shapes[tokens.count - 1] ?? 0;
    const closes = shape === SHAPE.quote || shape === SHAPE.close || shape === SHAPE.open;
    flags = TOUCHES | (shape === SHAPE.stop || (closes && flags & AFTER_STOP) ? AFTER_STOP : 0);
  }
  return tokens;
}

function readMark(tokens: Tokens, at: number, code: number, flags: number): number {
  const { text } = tokens;
  if ((code === AT_SIGN || code === HASH) && isWordKind(kindOf(text.charCodeAt(at + 1)))) {
    const end = skipWhile(text, at + 1, (kind, mark) => isWordKind(kind) || mark === UNDERSCORE);
    tokens.add(at, end, hashWord(text, at, end), SHAPE.address, flags);
    return end;
  }
  if ((code === APOSTROPHE || code === RIGHT_QUOTE) && flags & TOUCHES && isPossessive(text, at)) {
    tokens.add(at, at + 2, POSSESSIVE_HASH, SHAPE.possessive, flags);
    return at + 2;
  }
  tokens.add(
    at,
    at + 1,
    Math.imul(FNV_OFFSET ^ fold(code), FNV_PRIME) >>> 0,
    MARK_SHAPES[code] ?? markShape(code),
    flags,
  );
  return at + 1;
}

function isPossessive(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return (next === 0x73 || next === 0x53) && !isWordKind(kindOf(text.charCodeAt(at + 2)));
}

function readWord(tokens: Tokens, start: number, flags: number): number {
  const { text } = tokens;
  let hash = FNV_OFFSET;
  let [uppers, lowers, digits, marks] = [0, 0, 0, 0];
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LOWER) lowers++;
    else if (kind === UPPER) uppers++;
    else if (kind === DIGIT) digits++;
    else if (kind === OTHER && joins(text, start, at, code)) marks++;
    else break;
    hash = Math.imul(hash ^ fold(code), FNV_PRIME);
  }
  if (isAddress(text, at)) {
    const end = skipWhile(text, at, (kind) => kind !== SPACE && kind !== LINE_END);
    tokens.add(start, end, hash >>> 0, SHAPE.address, flags);
    return end;
  }
  const firstKind = kindOf(text.charCodeAt(start));
  if (text.charCodeAt(at) === FULL_STOP && keepsStop(text, start, at, hash >>> 0, firstKind, marks)) {
    const initial = at - start === 1;
    const shape = initial ? SHAPE.initial : marks > 0 ? SHAPE.dotted : SHAPE.abbreviation;
    tokens.add(start, at + 1, Math.imul(hash ^ FULL_STOP, FNV_PRIME) >>> 0, shape, flags);
    return at + 1;
  }
  tokens.add(start, at, hash >>> 0, wordShape(firstKind, uppers, lowers, digits, marks), flags);
  return at;
}

/** Whether a mark inside a word is part of it. */
function joins(text: string, start: number, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  const nextKind = kindOf(next);
  const before = kindOf(text.charCodeAt(at - 1));
  if (code === APOSTROPHE || code === RIGHT_QUOTE) {
    return (nextKind === UPPER || nextKind === LOWER) && !isPossessive(text, at) && before !== DIGIT;
  }
  if (code === FULL_STOP || code === COMMA) {
    if (nextKind === DIGIT) return before === DIGIT;
    if (code === COMMA) return false;
    const lone = at - start === 1 || text.charCodeAt(at - 2) === FULL_STOP;
    return (nextKind === UPPER && lone && before === UPPER) || (nextKind === LOWER && before !== DIGIT);
  }
  if (code === AMPERSAND) return nextKind === UPPER && (before === UPPER || before === LOWER);
  return code === HYPHEN && joinsName(text, start, at, nextKind);
}

/** Whether a hyphen joins an Arabic article to its noun, or the syllables of a name. */
function joinsName(text: string, start: number, at: number, next: number): boolean {
  if (next !== UPPER && next !== LOWER) return false;
  return isArabicArticle(text, start, at) || (next === LOWER && joinsSyllables(text, start, at));
}

function isArabicArticle(text: string, start: number, at: number): boolean {
  return at - start === 2 && ARABIC_ARTICLES.has(hashWord(text, start, at));
}

/** Whether a hyphen joins the syllables of a given name ("Jong-un", "Chee-hwa"), the later of which have no capital. */
function joinsSyllables(text: string, start: number, at: number): boolean {
  if (kindOf(text.charCodeAt(start)) !== UPPER) return false;
  const end = skipWhile(text, at + 1, (kind) => kind === LOWER);
  if (end - at > LONGEST_SYLLABLE || isWordKind(kindOf(text.charCodeAt(end)))) return false;
  const [before = ''] = text
    .slice(Math.max(start, at - LONGEST_SYLLABLE), at)
    .split('-')
    .slice(-1);
  const after = text.slice(at + 1, end);
  return SYLLABLE.test(before) && SYLLABLE.test(after) && !SMALL_WORDS.has(after);
}

const LONGEST_SYLLABLE = 8;
/** Of Chinese and Korean words as they are romanized: no vowel after a consonant that follows one. */
const SYLLABLE =
  /^(?:[b-df-hj-np-tv-z]|bh|[cdgkprst]h|[bcdghklmnprst]y|[ghk]w|hs|ng|ss|t[sz]|wh|zh)?[yw]?[aeiouü]{1,4}(?:[bhklmnprstwy]|ng)?$/iu;
const SMALL_WORDS = new Set(['at', 'by', 'do', 'of', 'on', 'or', 'run', 'so', 'to', 'up', 'win']);

function keepsStop(text: string, start: number, at: number, hash: number, first: number, marks: number): boolean {
  if (text.charCodeAt(at + 1) === FULL_STOP) return false;
  if (first !== UPPER) return false;
  const dotted = marks > 0 && text.charCodeAt(at - 2) === FULL_STOP;
  return at - start === 1 || dotted || ABBREVIATIONS.has(hash);
}

function wordShape(first: number, uppers: number, lowers: number, digits: number, marks: number): number {
  if (uppers === 0) {
    if (digits === 0) return SHAPE.lower;
    return lowers === 0 ? SHAPE.number : SHAPE.ordinal;
  }
  if (first === DIGIT) return SHAPE.ordinal;
  if (first !== UPPER) return SHAPE.lowerFirst;
  if (lowers > 0) return uppers === 1 && digits === 0 ? SHAPE.capitalized : SHAPE.mixed;
  if (digits > 0) return SHAPE.mixed;
  if (marks > 0 && uppers <= 4) return SHAPE.dotted;
  if (uppers === 1) return SHAPE.capital;
  if (uppers === 2) return SHAPE.twoCapitals;
  return uppers <= 5 ? SHAPE.capitals : SHAPE.longCapitals;
}

function isAddress(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === AT_SIGN) return isWordKind(kindOf(text.charCodeAt(at + 1)));
  return code === COLON && text.startsWith('://', at);
}

function skipWhile(text: string, from: number, accepts: (kind: number, code: number) => boolean): number {
  let at = from;
  while (at < text.length && accepts(kindOf(text.charCodeAt(at)), text.charCodeAt(at))) at++;
  return at;
}

function isWordKind(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}

function markShape(code: number): number {
  return code >= 0x2010 && code <= 0x2015 ? SHAPE.hyphen : SHAPE.symbol;
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const RIGHT_QUOTE = 0x2019;
const AT_SIGN = 0x40;
const HASH = 0x23;
const UNDERSCORE = 0x5f;
const POSSESSIVE_HASH = hashWord("'s");

const MARK_SHAPES: Readonly<Record<number, number>> = Object.fromEntries(
  (
    [
      ['.!?…', SHAPE.stop],
      [',', SHAPE.comma],
      ['-', SHAPE.hyphen],
      ["'’", SHAPE.apostrophe],
      ['"“”‘«»`', SHAPE.quote],
      ['([{', SHAPE.open],
      [')]}', SHAPE.close],
      [':;', SHAPE.colon],
      ['&', SHAPE.ampersand],
      ['/', SHAPE.slash],
    ] as const
  ).flatMap(([marks, shape]) => [...marks].map((mark) => [mark.charCodeAt(0), shape])),
);

const ARABIC_ARTICLES = new Set(['al', 'el', 'as', 'ar', 'an', 'ad', 'az', 'ul'].map((word) => hashWord(word)));

const ABBREVIATIONS = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon gen lt col maj capt cmdr sgt cpl pvt adm sen rep gov pres supt st ste sr jr ' +
    'inc ltd co cos corp bros assn dept univ ave blvd mt ft no ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo'
  )
    .split(' ')
    .map((word) => hashWord(word)),
);
