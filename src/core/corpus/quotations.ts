import type { Column, ColumnSource } from '../columns';
import type { Span } from '../text/span';
import { readWording, winnow } from '../text/wording';
import { AnchorTable, findClosest } from './anchor-table';

/** A quotation as the index compares it: its place in its article, and its words with their marks. */
export interface QuotedWords extends Span {
  readonly text: string;
}

/** A quotation of another article that has the same words, or nearly. Spans of words, half-open. */
export interface Variant {
  readonly article: number;
  /** Which of the other article's quotations it is. */
  readonly quote: number;
  /** Where the two differ, from the first differing word to the last; null where they do not. */
  readonly difference: {
    readonly own: Span;
    readonly theirs: Span;
    readonly ownWords: string;
    readonly theirWords: string;
  } | null;
}

const FEWEST_WORDS = 6;
const WINDOW = 3;
const SPAN = 3;
const MOST_COMPARED = 24;

/** The index that finds the same quotation in several articles. Keeps fingerprints, no texts. */
export class QuotationIndex {
  readonly #table = new AnchorTable();

  add(article: number, fingerprints: Iterable<number>): void {
    for (const key of fingerprints) this.#table.add(key, article);
  }

  /** `fingerprints` are what the article was added with. */
  remove(article: number, fingerprints: Iterable<number>): void {
    for (const key of fingerprints) this.#table.remove(key, article);
  }

  columns(): Generator<Column> {
    return this.#table.columns();
  }

  restore(columns: ColumnSource): void {
    this.#table.restore(columns);
  }

  /** Of each quotation of an article, where other articles have it too: the closest articles first. */
  variants(
    article: number,
    quotes: readonly QuotedWords[],
    quotesOf: (article: number) => readonly QuotedWords[],
  ): Variant[][] {
    const others = findClosest(this.#table, fingerprintQuotations(quotes), article, MOST_COMPARED).map((other) => ({
      other,
      theirs: quotesOf(other).map(readWords),
    }));
    return quotes.map((quote) => {
      const own = readWords(quote);
      return others.flatMap(({ other, theirs }) =>
        theirs.flatMap((their, index): Variant[] => {
          if (!sharesKey(own, their)) return [];
          const difference = compareWords(own, their);
          return difference === undefined ? [] : [{ article: other, quote: index, difference }];
        }),
      );
    });
  }
}

/** The fingerprints of the quotations of an article, each once. */
export function fingerprintQuotations(quotes: readonly QuotedWords[]): Set<number> {
  const keys = new Set<number>();
  for (const quote of quotes) {
    for (const key of readWords(quote).keys) keys.add(key);
  }
  return keys;
}

interface Words {
  readonly hashes: readonly number[];
  readonly quote: QuotedWords;
  readonly starts: readonly number[];
  /** Fingerprints; any five words in a row that two quotations share give both the same one. */
  readonly keys: ReadonlySet<number>;
}

function readWords(quote: QuotedWords): Words {
  const { hashes, starts } = readWording(quote.text, [{ start: 0, end: quote.text.length }]);
  const words = hashes.slice(0, -1);
  return { hashes: words, starts, quote, keys: words.length < FEWEST_WORDS ? NO_KEYS : winnow(words, WINDOW, SPAN) };
}

const NO_KEYS: ReadonlySet<number> = new Set();

function sharesKey(own: Words, theirs: Words): boolean {
  for (const key of own.keys) if (theirs.keys.has(key)) return true;
  return false;
}

/** The longest quotation that is compared, in words. */
const MOST_WORDS = 400;

/** Of the words between the first and the last that both have, this part must be the same. */
const LEAST_ALIKE = 0.7;

/** Undefined for other words, null for the same, else where they differ. What one of them quotes further is no difference. */
function compareWords(own: Words, theirs: Words): Variant['difference'] | undefined {
  const matches = align(own.hashes.slice(0, MOST_WORDS), theirs.hashes.slice(0, MOST_WORDS));
  const [first, last] = [matches[0], matches.at(-1)];
  if (!first || !last || matches.length < FEWEST_WORDS) return undefined;
  const length = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  if (matches.length < length * LEAST_ALIKE) return undefined;
  const gaps = matches.flatMap(([a, b], index): [number, number, number, number][] => {
    const [nextA, nextB] = matches[index + 1] ?? [a + 1, b + 1];
    return nextA === a + 1 && nextB === b + 1 ? [] : [[a + 1, nextA, b + 1, nextB]];
  });
  const [start, end] = [gaps[0], gaps.at(-1)];
  if (!start || !end) return null;
  // Where words are missing on one side, their neighbours on both show the place.
  const margin = start[0] === end[1] || start[2] === end[3] ? 1 : 0;
  const ownSpan = spanOfWords(own, start[0] - margin, end[1] + margin);
  const theirSpan = spanOfWords(theirs, start[2] - margin, end[3] + margin);
  return { own: ownSpan, theirs: theirSpan, ownWords: wordsAt(own, ownSpan), theirWords: wordsAt(theirs, theirSpan) };
}

function spanOfWords({ starts, quote }: Words, from: number, to: number): Span {
  const start = starts[from] ?? 0;
  const end = start + quote.text.slice(start, starts[to] ?? start).replace(/[\s\p{P}]+$/u, '').length;
  return { start: quote.start + start, end: quote.start + end };
}

function wordsAt({ quote }: Words, { start, end }: Span): string {
  return quote.text.slice(start - quote.start, end - quote.start).replace(/\s+/g, ' ');
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
