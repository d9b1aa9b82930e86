import type { Wording } from '../../text/wording';
import { findClosest } from '../tables/anchor-table';
import { FingerprintIndex } from '../tables/fingerprint-index';
import { QuotationsElsewhere } from './quotations-elsewhere';
import {
  type Comparison,
  compareQuotations,
  type Difference,
  fingerprintOf,
  fingerprintProse,
  type QuotedWords,
  readWords,
  type Words,
} from './quoted-words';
import { findSplice } from './splices';
import { findUnmarked, type UnmarkedQuotation } from './unmarked';

/** A quotation of another article that has the same words, or nearly. Spans of words, half-open. */
export interface Variant {
  readonly article: number;
  /** Which of the other article's quotations it is. */
  readonly quote: number;
  /** Where the two differ, from the first differing word to the last; null where they do not. */
  readonly difference: Difference | null;
}

const MOST_COMPARED = 24;

/** The words of a quotation, with its marks. */
interface Said {
  readonly text: string;
}

/** The index that finds the same quotation in several articles. Keeps fingerprints, no texts. */
export class QuotationIndex extends FingerprintIndex {
  /**
   * Of each quotation of an article, where other articles have it too: the closest articles first.
   * @param fingerprints those of the quotations
   */
  variants(
    article: number,
    quotes: readonly QuotedWords[],
    fingerprints: Iterable<number>,
    quotesOf: (article: number) => readonly QuotedWords[],
  ): Variant[][] {
    const others = findClosest(this.table, fingerprints, article, MOST_COMPARED).map(
      (other) => new QuotationsElsewhere(other, quotesOf(other).map(readWords)),
    );
    return quotes.map((quote) => {
      const own = readWords(quote);
      return others.flatMap((theirs) => compareWithAll(own, theirs));
    });
  }

  /** Where the prose of an article has words in a row that other articles quote. */
  unmarked(
    article: number,
    prose: Wording,
    quotesOf: (article: number) => readonly QuotedWords[],
  ): readonly UnmarkedQuotation[] {
    const closest = findClosest(this.table, fingerprintProse(prose), article, MOST_COMPARED);
    return findUnmarked(
      prose,
      closest.map((other) => [other, quotesOf(other)]),
    );
  }
}

function compareWithAll(own: Words, theirs: QuotationsElsewhere): Variant[] {
  const alike = theirs.listAlike(own);
  if (alike.length === 0) return [];
  const { article } = theirs;
  const splice = findSplice(own, theirs);
  const found = alike.flatMap((quote): Variant[] => {
    const their = theirs.quotes[quote];
    const difference: Comparison = their && splice?.quote !== quote ? compareQuotations(own, their) : 'other';
    return difference === 'other' ? [] : [{ article, quote, difference }];
  });
  return splice ? [...found, { article, ...splice }].sort((a, b) => a.quote - b.quote) : found;
}

/** The fingerprints of the quotations of an article, each once. */
export function fingerprintQuotations(quotes: readonly Said[]): Set<number> {
  const keys = new Set<number>();
  for (const { text } of quotes) {
    for (const key of fingerprintOf(text)) keys.add(key);
  }
  return keys;
}
