import { remember } from '../../remember';
import { CLOSED_CLASS } from '../../text/closed-class';
import { foldSpace } from '../../text/fold-space';
import type { Span } from '../../text/span';
import { trimEnd } from '../../text/trim-end';
import { readWording, type Wording, winnow } from '../../text/wording';

/** A quotation as the index compares it: its place in its article, its words with their marks, and who speaks. */
export interface QuotedWords extends Span {
  readonly text: string;
  /** The same number for the same speaker in all articles; null where that is nobody known. */
  readonly speaker: number | null;
}

/** The words of a quotation as hashes, where each starts in its text, and what finds it among others. */
export interface Words {
  readonly quote: QuotedWords;
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  /** Fingerprints; any five words in a row that two quotations share give both the same one. */
  readonly keys: ReadonlySet<number>;
}

const WINDOW = 3;
const SPAN = 3;

/** Reads the words of a quotation. Linear in its length; never throws on any text. */
export const readWords = remember((quote: QuotedWords): Words => {
  const { hashes, starts } = readWording(quote.text, [{ start: 0, end: quote.text.length }]);
  const words = hashes.slice(0, -1);
  return { quote, hashes: words, starts, keys: pickKeys(words) };
});

/** The fingerprints of prose that may stand in a quotation too. */
export const fingerprintProse = remember(({ hashes }: Wording): ReadonlySet<number> => winnow(hashes, WINDOW, SPAN));

/** The fingerprints of a quotation with its marks; none for one of few words. */
export function fingerprintOf(text: string): ReadonlySet<number> {
  return pickKeys(readWording(text, [{ start: 0, end: text.length }]).hashes.slice(0, -1));
}

function pickKeys(words: readonly number[]): ReadonlySet<number> {
  return words.length < ENOUGH.words ? NO_KEYS : winnow(words, WINDOW, SPAN);
}

const NO_KEYS: ReadonlySet<number> = new Set();

/** How many words two quotations must share to be one, and how many of these may be no function words. */
const ENOUGH = { words: 6, content: 5 };
/** The same for quotations of different people, who may both speak in set phrases. */
const ENOUGH_OF_OTHERS = { words: 10, content: 5 };

/** The longest quotation that is compared, in words. */
export const MOST_WORDS = 400;

/** Of the words between the first and the last that both have, this part must be the same. */
const LEAST_ALIKE = 0.7;

/** Where two quotations differ. Half-open spans of either article. */
export interface Difference {
  readonly own: Span;
  readonly theirs: Span;
  readonly ownWords: string;
  /** What stands in their place; what stands between, where two sentences were joined. */
  readonly theirWords: string;
  /** Whether two sentences stand together that the other article quotes with words between. */
  readonly isSplice: boolean;
}

/** 'other' for another quotation, null for the same words, else where they differ. */
export type Comparison = Difference | null | 'other';

/**
 * Compares two quotations. What one of them quotes further is no difference, nor is what it marks as left out or put in.
 * Costs as much as the product of their lengths.
 */
export function compareQuotations(own: Words, theirs: Words): Comparison {
  const matches = align(own.hashes.slice(0, MOST_WORDS), theirs.hashes.slice(0, MOST_WORDS));
  const [first, last] = [matches[0], matches.at(-1)];
  if (!first || !last || !isEnough(own, theirs, matches)) return 'other';
  const length = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  if (matches.length < length * LEAST_ALIKE) return 'other';
  const gaps = findGaps(matches).filter((gap) => !isMarked(own, gap[0], gap[1]) && !isMarked(theirs, gap[2], gap[3]));
  const [start, end] = [gaps[0], gaps.at(-1)];
  if (!start || !end) return null;
  // Where words are missing on one side, their neighbors on both show the place.
  const margin = start[0] === end[1] || start[2] === end[3] ? 1 : 0;
  const ownSpan = spanOfWords(own, start[0] - margin, end[1] + margin);
  const theirSpan = spanOfWords(theirs, start[2] - margin, end[3] + margin);
  return {
    own: ownSpan,
    theirs: theirSpan,
    ownWords: wordsAt(own, ownSpan),
    theirWords: wordsAt(theirs, theirSpan),
    isSplice: false,
  };
}

type Match = readonly [number, number];

function isEnough(own: Words, theirs: Words, matches: readonly Match[]): boolean {
  const enough = speakAlike(own, theirs) ? ENOUGH : ENOUGH_OF_OTHERS;
  if (matches.length < enough.words) return false;
  return countContent(matches.map(([index]) => own.hashes[index] ?? 0)) >= enough.content;
}

/** Whether two quotations may be of the same speaker. */
export function speakAlike(own: Words, theirs: Words): boolean {
  const [a, b] = [own.quote.speaker, theirs.quote.speaker];
  return a === null || b === null || a === b;
}

/** How many hashes are of words that carry meaning of their own. */
export function countContent(hashes: readonly number[]): number {
  return hashes.reduce((count, hash) => count + (FUNCTION_WORDS.has(hash) ? 0 : 1), 0);
}

const FUNCTION_WORDS = hashFunctionWords();

function hashFunctionWords(): ReadonlySet<number> {
  const words = [...CLOSED_CLASS].join(' ');
  return new Set(readWording(words, [{ start: 0, end: words.length }]).hashes);
}

type Gap = readonly [number, number, number, number];

function findGaps(matches: readonly Match[]): Gap[] {
  return matches.flatMap(([a, b], index): Gap[] => {
    const [nextA, nextB] = matches[index + 1] ?? [a + 1, b + 1];
    return nextA === a + 1 && nextB === b + 1 ? [] : [[a + 1, nextA, b + 1, nextB]];
  });
}

const EDITED = /…|\.\.\.|[[\]]/;

/** Whether an ellipsis or brackets say that somebody left something out there, or put something in. */
export function isMarked({ starts, quote }: Words, from: number, to: number): boolean {
  return EDITED.test(quote.text.slice(starts[from - 1] ?? 0, (starts[to] ?? quote.text.length) + 1));
}

/** Where some words stand in the article, without the marks behind them. */
export function spanOfWords({ starts, quote }: Words, from: number, to: number): Span {
  const start = starts[from] ?? 0;
  const end = trimEnd(quote.text, { start, end: starts[to] ?? start }, MARK);
  return { start: quote.start + start, end: quote.start + end };
}

const MARK = /[\s\p{P}]/u;

/** What stands in a span of the article that lies in the quotation, white space folded. */
export function wordsAt({ quote }: Words, { start, end }: Span): string {
  return foldSpace(quote.text.slice(start - quote.start, end - quote.start));
}

/** The longest common subsequence, as pairs of places (Wagner & Fischer 1974). */
function align(a: readonly number[], b: readonly number[]): [number, number][] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const matches: [number, number][] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) matches.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return matches;
}
