import { ADDRESSING_WORDS, CALLING_WORDS, FURNITURE_WORDS, JOINING_WORDS } from '../data/furniture-words';
import type { Span } from '../text/span';

/** What a line looks like by itself: its shape in numbers, and the keys of the features that the line model weighs. */
export interface LineReading extends Span {
  /** Of the words alone, without case and punctuation. 32 bits, unsigned. */
  readonly hash: number;
  readonly words: number;
  /** Shares of the words, from 0 to 1. */
  readonly capitals: number;
  readonly numbers: number;
  readonly functionWords: number;
  readonly opening: Opening;
  readonly ending: Ending;
  /** The share of the words that pages use about themselves, with the small words between; 0 where only those stand. */
  readonly pageWords: number;
  /** Whether the page speaks of itself: all its words are such words, or a call to the reader. */
  readonly evident: boolean;
  /** How many commas, stops and semicolons stand inside the line. */
  readonly inner: number;
  readonly lexicalKeys: readonly number[];
  readonly shapeKeys: readonly number[];
}

/** What a line begins with. */
export type Opening = 'capital' | 'small' | 'digit' | 'quote' | 'bullet' | 'symbol';

/** What a line ends with, closing quotation marks and brackets aside. */
export type Ending = 'stop' | 'question' | 'exclamation' | 'colon' | 'comma' | 'ellipsis' | 'digit' | 'word' | 'symbol';

/** The hash of a line: equal for lines of the same words, whatever their case, spacing and punctuation. */
export function hashLine(line: string): number {
  return readLine(line, 0, line.length).hash;
}

/** Reads the line `[start, end)` of a text. Linear in the line. Never throws. */
export function readLine(text: string, start: number, end: number): LineReading {
  const tokens = readTokens(text, start, end);
  const { words, count } = tokens;
  const opening = classifyOpening(text, start);
  const ending = classifyEnding(text, start, end);
  const share = (part: number) => (count === 0 ? 0 : part / count);
  const shape = {
    words: count,
    capitals: share(tokens.capitals),
    numbers: share(tokens.numbers),
    functionWords: share(tokens.functionWords),
    opening,
    ending,
    pageWords: tokens.pageWords === 0 ? 0 : share(tokens.pageWords + tokens.joiningWords),
    evident: isEvident(tokens, ending),
    inner: tokens.inner,
  };
  return {
    start,
    end,
    hash: (count === 0 ? hashCodes(text, start, end) : tokens.hash) >>> 0,
    ...shape,
    lexicalKeys: keysOfWords(words),
    shapeKeys: keysOfShape(shape),
  };
}

function isEvident({ count, pageWords, joiningWords, addressingWords, calls }: Tokens, ending: Ending): boolean {
  if (count > LONGEST_CALL || pageWords === 0) return false;
  if (count <= LONGEST_LABEL && pageWords + joiningWords === count) return ending !== 'stop' || calls;
  return calls && pageWords > 1 && (addressingWords > 0 || pageWords > 2 || count <= LONGEST_LABEL);
}

const LONGEST_LABEL = 8;
const LONGEST_CALL = 40;

interface Tokens {
  /** Hashes of words and telling symbols, in order; digits folded. */
  readonly words: number[];
  hash: number;
  count: number;
  capitals: number;
  numbers: number;
  functionWords: number;
  pageWords: number;
  joiningWords: number;
  addressingWords: number;
  calls: boolean;
  inner: number;
}

const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function readTokens(text: string, start: number, end: number): Tokens {
  const tokens: Tokens = {
    words: [],
    hash: FNV_BASIS,
    count: 0,
    capitals: 0,
    numbers: 0,
    functionWords: 0,
    pageWords: 0,
    joiningWords: 0,
    addressingWords: 0,
    calls: false,
    inner: 0,
  };
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) {
      at = readWord(text, at, end, tokens);
      continue;
    }
    if (TELLING_SYMBOLS.has(code)) tokens.words.push(mix(FNV_BASIS, code));
    else if ((code === COMMA || code === STOP || code === SEMICOLON) && text.charCodeAt(at + 1) === SPACE) tokens.inner++;
    at++;
  }
  return tokens;
}

function readWord(text: string, start: number, end: number, tokens: Tokens): number {
  let exact = FNV_BASIS;
  let folded = FNV_BASIS;
  let digits = 0;
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) {
      if (isApostrophe(code) && at + 1 < end && isWordCode(text.charCodeAt(at + 1))) continue;
      break;
    }
    const small = toSmall(code);
    const isDigit = code >= 48 && code <= 57;
    exact = mix(exact, small);
    folded = mix(folded, isDigit ? 48 : small);
    if (isDigit) digits++;
  }
  tokens.hash = mix(mix(tokens.hash, exact & 0xffff), exact >>> 16);
  tokens.words.push(folded);
  tokens.count++;
  if (digits > 0) tokens.numbers++;
  if (text.charCodeAt(start) !== toSmall(text.charCodeAt(start))) tokens.capitals++;
  if (FUNCTION_WORDS.has(exact)) tokens.functionWords++;
  if (tokens.count === 1) tokens.calls = CALLS.has(exact);
  if (PAGE_WORDS.has(exact)) tokens.pageWords++;
  else if (SMALL_WORDS.has(exact)) tokens.joiningWords++;
  if (ADDRESSES.has(exact)) tokens.addressingWords++;
  return at;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, FNV_PRIME);
}

function hashCodes(text: string, start: number, end: number): number {
  let hash = FNV_BASIS;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

const SPACE = 32;
const COMMA = 44;
const STOP = 46;
const SEMICOLON = 59;
const TELLING_SYMBOLS = new Set(Array.from('©@#$£€|»«›•·→←%&+/\\_*=<>[]{}^~®™▶►▸', (symbol) => symbol.charCodeAt(0)));

function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff) && code < 0xfe00;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function toSmall(code: number): number {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7) ? code + 32 : code;
}

const FUNCTION_WORDS = new Set(
  (
    'a an the of to in on at by for from with as is are was were be been has have had it its he she his her they ' +
    'their that this which who not but and or than will would could said after before into over about'
  )
    .split(' ')
    .map(hashWord),
);
const PAGE_WORDS = new Set(Object.values(FURNITURE_WORDS).join(' ').split(/\s+/).map(hashWord));
const CALLS = new Set(CALLING_WORDS.split(/\s+/).map(hashWord));
const ADDRESSES = new Set(ADDRESSING_WORDS.split(' ').map(hashWord));
const SMALL_WORDS = new Set(JOINING_WORDS.split(' ').map(hashWord));

/** The hash under which a word, in small letters, is known to the line model. */
export function hashWord(word: string): number {
  let hash = FNV_BASIS;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

function classifyOpening(text: string, start: number): Opening {
  const code = text.charCodeAt(start);
  if (code >= 48 && code <= 57) return 'digit';
  if (isWordCode(code)) return code === toSmall(code) ? 'small' : 'capital';
  if ('"\'“‘«'.includes(text.charAt(start))) return 'quote';
  return '•·*-–—▪◦‣'.includes(text.charAt(start)) ? 'bullet' : 'symbol';
}

function classifyEnding(text: string, start: number, end: number): Ending {
  let last = end - 1;
  while (last > start && '"\'”’»)]'.includes(text.charAt(last))) last--;
  const code = text.charCodeAt(last);
  if (code >= 48 && code <= 57) return 'digit';
  if (isWordCode(code)) return 'word';
  if (code === STOP && text.charCodeAt(last - 1) === STOP) return 'ellipsis';
  return ENDINGS[text.charAt(last)] ?? 'symbol';
}

const ENDINGS: Readonly<Record<string, Ending>> = {
  '.': 'stop',
  '?': 'question',
  '!': 'exclamation',
  ':': 'colon',
  ',': 'comma',
  '…': 'ellipsis',
};

/** Of a long line only the first and the last words are heard. */
const HEAD = 14;
const TAIL = 6;

function keysOfWords(words: readonly number[]): number[] {
  const keys: number[] = [];
  const count = words.length;
  if (count === 0) return keys;
  for (let at = 0; at < count; at++) {
    if (at === HEAD && count > HEAD + TAIL) at = count - TAIL;
    const word = words[at] ?? 0;
    const next = words[at + 1];
    keys.push(mix(word, 1));
    if (next !== undefined) keys.push(mix(mix(word, 2), next));
  }
  const first = words[0] ?? 0;
  keys.push(mix(first, 3), mix(words[count - 1] ?? 0, 4));
  if (count > 1) keys.push(mix(mix(first, 5), words[1] ?? 0), mix(mix(words[count - 2] ?? 0, 6), words[count - 1] ?? 0));
  if (count > 2) keys.push(mix(mix(mix(first, 7), words[1] ?? 0), words[2] ?? 0));
  if (count < 7) keys.push(words.reduce(mix, 8));
  return keys;
}

function keysOfShape(shape: Omit<LineReading, 'start' | 'end' | 'hash' | 'lexicalKeys' | 'shapeKeys'>): number[] {
  const length = LENGTHS.findIndex((most) => shape.words <= most);
  const facets = [
    OPENINGS.indexOf(shape.opening),
    ENDING_ORDER.indexOf(shape.ending),
    Math.ceil(shape.capitals * 4),
    Math.ceil(shape.numbers * 4),
    Math.ceil(shape.functionWords * 6),
    Math.min(3, shape.inner),
    Math.ceil(shape.pageWords * 4) + (shape.evident ? 5 : 0),
  ];
  const keys = [mix(mix(FNV_BASIS, 1000), length)];
  facets.forEach((value, facet) => {
    keys.push(mix(mix(mix(FNV_BASIS, 1001 + facet), value), length));
  });
  keys.push(mix(mix(mix(FNV_BASIS, 1020), facets[1] ?? 0), facets[2] ?? 0));
  return keys;
}

const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 11, 15, 24, 49, Number.POSITIVE_INFINITY];
const OPENINGS: readonly Opening[] = ['capital', 'small', 'digit', 'quote', 'bullet', 'symbol'];
const ENDING_ORDER: readonly Ending[] = [
  'stop',
  'question',
  'exclamation',
  'colon',
  'comma',
  'ellipsis',
  'digit',
  'word',
  'symbol',
];
