import { HASH_BASIS, mix } from './hashing';
import { bitOfKind, classesOf, kindsOf, WORD_CLASS } from './vocabulary';

/** The words of a line and how many there are of each class. */
export interface LineTokens {
  /** Hashes of words and of telling symbols, in order; digits are told no further than as digits. */
  readonly words: number[];
  /** Of the words alone, without case and punctuation. */
  hash: number;
  count: number;
  capitals: number;
  numbers: number;
  grammar: number;
  page: number;
  clear: number;
  joining: number;
  ours: number;
  yours: number;
  trades: number;
  habits: number;
  /** The kinds of furniture that words speak for, as bits: by words that are clear, and by the others. */
  clearKinds: number;
  otherKinds: number;
  /** Whether the first word calls upon the reader. */
  calls: boolean;
  /** Whether a colon with a space behind it parts the line: "Record: 12-3". */
  labeled: boolean;
  /** Whether what stands before that colon points to another story, or owns up to an advertisement: "Read more: The mill reopens". */
  refers: boolean;
  /** Commas, stops and semicolons with a space behind them. */
  inner: number;
}

/** Reads the words of the stretch `[start, end)` of a text. Linear in the stretch. */
export function readTokens(text: string, start: number, end: number): LineTokens {
  const tokens: LineTokens = {
    words: [],
    hash: HASH_BASIS,
    count: 0,
    capitals: 0,
    numbers: 0,
    grammar: 0,
    page: 0,
    clear: 0,
    joining: 0,
    ours: 0,
    yours: 0,
    trades: 0,
    habits: 0,
    clearKinds: 0,
    otherKinds: 0,
    calls: false,
    labeled: false,
    refers: false,
    inner: 0,
  };
  for (let at = start; at < end; ) {
    if (isWordCode(text.charCodeAt(at))) at = readWord(text, at, end, tokens);
    else readSymbol(text.charCodeAt(at), text.charCodeAt(++at) === SPACE && at < end, tokens);
  }
  return tokens;
}

function readSymbol(code: number, spaced: boolean, tokens: LineTokens): void {
  if (code === SPACE) return;
  if (TELLING_SYMBOLS.has(code)) {
    tokens.words.push(mix(HASH_BASIS, code));
    if (code === COPYRIGHT) tokens.clearKinds |= COPYRIGHT_KIND;
    else if (code === AT) tokens.otherKinds |= SOCIAL_KIND;
  } else if (spaced) {
    if (isPause(code)) tokens.inner++;
    else if (code === COLON && !tokens.labeled) readLabel(tokens);
  }
}

function readLabel(tokens: LineTokens): void {
  const { count, page, joining, clear, clearKinds, otherKinds } = tokens;
  const telling = page + joining === count && (page > 1 || clear > 0);
  tokens.labeled = true;
  const names = (clearKinds | otherKinds) & RELATED_KIND || clearKinds & ADVERTISEMENT_KIND;
  tokens.refers = telling && count <= LONGEST_REFERENCE && names !== 0;
}

const LONGEST_REFERENCE = 3;

function readWord(text: string, start: number, end: number, tokens: LineTokens): number {
  let exact = HASH_BASIS;
  let folded = 0;
  let digits = 0;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    const small = smallOf(code);
    if (small > NINE) {
      if (digits > 0) folded = mix(folded, small);
      exact = mix(exact, small);
    } else if (small !== 0) {
      folded = mix(digits > 0 ? folded : exact, ZERO);
      exact = mix(exact, small);
      digits++;
    } else if (!isApostrophe(code) || at + 1 >= end || !isWordCode(text.charCodeAt(at + 1))) break;
  }
  tokens.hash = mix(mix(tokens.hash, exact & 0xffff), exact >>> 16);
  tokens.words.push(digits > 0 ? folded : exact);
  tokens.count++;
  if (digits > 0) tokens.numbers++;
  if (isCapital(text.charCodeAt(start))) tokens.capitals++;
  const classes = classesOf(exact);
  if (classes === WORD_CLASS.grammar) tokens.grammar++;
  else if (classes !== 0) countClasses(classes, tokens);
  return at;
}

function countClasses(classes: number, tokens: LineTokens): void {
  tokens.grammar += has(classes, WORD_CLASS.grammar);
  tokens.page += has(classes, WORD_CLASS.page);
  tokens.clear += has(classes, WORD_CLASS.clear);
  tokens.joining += classes & WORD_CLASS.page ? 0 : has(classes, WORD_CLASS.joining);
  tokens.ours += has(classes, WORD_CLASS.ours);
  tokens.yours += has(classes, WORD_CLASS.yours);
  tokens.trades += has(classes, WORD_CLASS.trade);
  tokens.habits += has(classes, WORD_CLASS.habit);
  if (classes & WORD_CLASS.clear) tokens.clearKinds |= kindsOf(classes);
  else tokens.otherKinds |= kindsOf(classes);
  if (tokens.count === 1) tokens.calls = (classes & WORD_CLASS.calling) !== 0;
}

function has(classes: number, bit: number): number {
  return classes & bit ? 1 : 0;
}

const SPACE = 32;
const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const STOP = 46;
const COLON = 58;
const AT = 64;
const COPYRIGHT = 0xa9;
const COPYRIGHT_KIND = bitOfKind('copyright');
const ADVERTISEMENT_KIND = bitOfKind('advertisement');
const RELATED_KIND = bitOfKind('related');
const SOCIAL_KIND = bitOfKind('social');
const SEMICOLON = 59;
const TELLING_SYMBOLS = new Set(Array.from('©@#$£€|»«›•·→←%&+/\\_*=<>[]{}^~®™▶►▸', (symbol) => symbol.charCodeAt(0)));

function isPause(code: number): boolean {
  return code === COMMA || code === STOP || code === SEMICOLON;
}

/** Whether a code unit belongs to a word: a letter of any script or a digit. */
export function isWordCode(code: number): boolean {
  return smallOf(code) !== 0;
}

/** Whether a code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** Whether a code unit is a letter that has a small one beside it. */
export function isCapital(code: number): boolean {
  const small = smallOf(code);
  return small !== 0 && small !== code;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** The small letter of a letter, a digit as it is, 0 for what belongs to no word. */
function smallOf(code: number): number {
  if (code < LATIN.length) return LATIN[code] ?? 0;
  return (code < 0x2000 || code > 0x2bff) && code < 0xfe00 ? code : 0;
}

/** Those of the characters below 256. */
const LATIN = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[\p{L}\d]/u.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
