import { hashUnits } from '../text/fnv';
import type { Span } from '../text/span';
import { HASH_BASIS, mix } from './hashing';
import { isCapital, isDigit, isWordCode, type LineTokens, readTokens } from './line-tokens';
import { bitOfKind } from './vocabulary';

/** What a line looks like by itself: its shape in numbers, and the keys of the features that the line model weighs. */
export interface LineReading extends Span, LineShape {
  /** Of the words alone, without case and punctuation. 32 bits, unsigned. */
  readonly hash: number;
  /** Whether it tells, in the present tense, what somebody does for the press. */
  readonly biographical: boolean;
  /** Whether it reads "Record: 12-3". */
  readonly labeled: boolean;
  /** Whether it reads "Read more: The mill reopens", or "Sponsored: Sixty months of paint". */
  readonly refers: boolean;
  /** Whether it says "we" or "our". */
  readonly saysWe: boolean;
  /** The kinds of furniture that its words speak for, as bits: by words that are clear, and by the others. */
  readonly clearKinds: number;
  readonly otherKinds: number;
  readonly lexicalKeys: readonly number[];
  readonly shapeKeys: readonly number[];
  /** What the line model says of the line, once it was asked: log-odds of furniture, by its words and by its shape. */
  lexical: number;
  shape: number;
}

/** A line of which the line model was asked. */
export type WeighedLine = Readonly<LineReading>;

interface LineShape {
  readonly words: number;
  /** Shares of the words, from 0 to 1: with a capital, with a digit, small words of the grammar. */
  readonly capitals: number;
  readonly numbers: number;
  readonly grammar: number;
  /** The share of the words that pages use about themselves, with the small words between; 0 where only those stand. */
  readonly pageWords: number;
  /** Whether the page speaks of itself: all its words are such words, or a call to the reader. */
  readonly evident: boolean;
  /** How many commas, stops and semicolons stand inside the line. */
  readonly inner: number;
  readonly opening: Opening;
  readonly ending: Ending;
}

export const OPENINGS = ['capital', 'small', 'digit', 'quote', 'bullet', 'symbol'] as const;
/** What a line begins with. */
type Opening = (typeof OPENINGS)[number];

export const ENDINGS = [
  'stop',
  'question',
  'exclamation',
  'colon',
  'comma',
  'ellipsis',
  'digit',
  'word',
  'symbol',
] as const;
/** What a line ends with, closing quotation marks and brackets aside. */
type Ending = (typeof ENDINGS)[number];

/** The hash of a line: equal for lines of the same words, whatever their case, spacing and punctuation. */
export function hashLine(line: string): number {
  return hashTokens(readTokens(line, 0, line.length), line, 0, line.length);
}

/** Reads the line `[start, end)` of a text. Linear in the line. Never throws. */
export function readLine(text: string, start: number, end: number): LineReading {
  const tokens = readTokens(text, start, end);
  const opening = classifyOpening(text, start);
  const ending = classifyEnding(text, start, end);
  const share = (part: number) => (tokens.count === 0 ? 0 : part / tokens.count);
  const shape: LineShape = {
    words: tokens.count,
    capitals: share(tokens.capitals),
    numbers: share(tokens.numbers),
    grammar: share(tokens.grammar),
    pageWords: tokens.page === 0 ? 0 : share(tokens.page + tokens.joining),
    evident: isEvident(tokens, opening, ending),
    inner: tokens.inner,
    opening,
    ending,
  };
  return {
    start,
    end,
    hash: hashTokens(tokens, text, start, end),
    biographical: tokens.trades > 0 && tokens.habits > 0 && opening === 'capital' && tokens.count <= LONGEST_BIOGRAPHY,
    labeled: tokens.labeled,
    refers: tokens.refers,
    saysWe: tokens.ours > 0,
    clearKinds: tokens.clearKinds,
    otherKinds: tokens.otherKinds,
    ...shape,
    lexicalKeys: keysOfWords(tokens.words),
    shapeKeys: keysOfShape(shape),
    lexical: 0,
    shape: 0,
  };
}

function hashTokens(tokens: LineTokens, text: string, start: number, end: number): number {
  return (tokens.count === 0 ? hashUnits(text, start, end) : tokens.hash) >>> 0;
}

const LONGEST_BIOGRAPHY = 90;
const LONGEST_LABEL = 8;
const LONGEST_CALL = 40;
/** "Cookie" and another word of pages: "This site uses cookies." */
const COOKIE_KIND = bitOfKind('cookie-notice');

function isEvident(tokens: LineTokens, opening: Opening, ending: Ending): boolean {
  const { count, page, clear, joining, ours, yours } = tokens;
  if (count > LONGEST_CALL || opening === 'quote') return false;
  if (opening === 'small' && count <= 2) return false;
  if (tokens.refers) return true;
  const calls = tokens.calls && opening !== 'small';
  if (calls && ours > 0 && yours > 0) return true;
  if (clear === 0 && page < 2) return false;
  if ((tokens.clearKinds & COOKIE_KIND) !== 0 && page > 1) return true;
  if (count <= LONGEST_LABEL && page + joining === count) return ending !== 'stop' || calls;
  if (calls && page > 1) return ours + yours > 0 || page > 2 || count <= LONGEST_LABEL;
  return ours + yours > 0 && page > 3 && page > count * 0.35;
}

function classifyOpening(text: string, start: number): Opening {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return 'digit';
  if (isWordCode(code)) return isCapital(code) ? 'capital' : 'small';
  if ('"\'“‘«'.includes(text.charAt(start))) return 'quote';
  return '•·*-–—▪◦‣'.includes(text.charAt(start)) ? 'bullet' : 'symbol';
}

function classifyEnding(text: string, start: number, end: number): Ending {
  let last = end - 1;
  while (last > start && '"\'”’»)]'.includes(text.charAt(last))) last--;
  const code = text.charCodeAt(last);
  if (isDigit(code)) return 'digit';
  if (isWordCode(code)) return 'word';
  if (text.charAt(last) === '.' && text.charAt(last - 1) === '.') return 'ellipsis';
  return MARKS[text.charAt(last)] ?? 'symbol';
}

const MARKS: Readonly<Record<string, Ending>> = {
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

/** Keys of single words, pairs, the words at either end, and of a short line as a whole. */
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
  const [first = 0, second = 0, third = 0] = words;
  const last = words[count - 1] ?? 0;
  keys.push(mix(first, 3), mix(last, 4));
  if (count > 1) keys.push(mix(mix(first, 5), second), mix(mix(words[count - 2] ?? 0, 6), last));
  if (count > 2) keys.push(mix(mix(mix(first, 7), second), third));
  if (count < 7) keys.push(words.reduce(mix, 8));
  return keys;
}

/** Keys of each facet of the shape together with the length. */
function keysOfShape(shape: LineShape): number[] {
  const length = LENGTH_CLASSES[Math.min(shape.words, LENGTH_CLASSES.length - 1)] ?? 0;
  const ending = ENDINGS.indexOf(shape.ending);
  const capitals = Math.ceil(shape.capitals * 4);
  const key = (facet: number, value: number) => mix(mix(mix(HASH_BASIS, 1001 + facet), value), length);
  return [
    key(0, OPENINGS.indexOf(shape.opening)),
    key(1, ending),
    key(2, capitals),
    key(3, Math.ceil(shape.numbers * 4)),
    key(4, Math.ceil(shape.grammar * 6)),
    key(5, Math.min(3, shape.inner)),
    key(6, Math.ceil(shape.pageWords * 4) + (shape.evident ? 5 : 0)),
    mix(mix(HASH_BASIS, 1000), length),
    mix(mix(mix(HASH_BASIS, 1020), ending), capitals),
  ];
}

/** The most words of each class of length but the longest, and the class of each number of words. */
const LENGTHS = [0, 1, 2, 3, 4, 6, 8, 11, 15, 24, 49];
const LENGTH_CLASSES = Array.from({ length: 51 }, (_, words) => LENGTHS.filter((most) => most < words).length);
