import type { ArticleLine } from '../article';
import type { LocalEntity, LocalMention } from '../entities';
import type { Reading } from '../reading';
import type { Span } from '../text/span';
import { fingerprintPassages } from './comparisons/passages';
import { fingerprintQuotations } from './comparisons/quotations';
import { fingerprintSums } from './comparisons/sums';
import { markQuotes } from './entities/speakers';
import { type ListedSum, listSums } from './entities/sums';

/** What the index takes of a reading: what its lists are made of, and what finds articles that share something. */
export interface Digest {
  readonly lines: readonly ArticleLine[];
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly LocalMention[];
  readonly sums: readonly ListedSum[];
  readonly quotes: readonly ListedQuote[];
  /** Differs where the words of the quotations do. */
  readonly quoteMark: number;
  readonly fingerprints: Fingerprints;
}

export interface ListedQuote extends Span {
  /** Which of the article's entities speaks, null where that is none. */
  readonly speaker: number | null;
}

/** Hashes that two articles share where they share prose, a quotation, or a sum for one thing. */
export interface Fingerprints {
  readonly passages: Uint32Array;
  readonly quotations: Uint32Array;
  readonly sums: Uint32Array;
}

/** Digests a reading: what takes time is done here, where the article is read, so that the index need not. */
export function digest({ layout, entities, mentions, amounts, quotes, wording, sums }: Reading): Digest {
  return {
    lines: layout.lines,
    entities,
    mentions,
    sums: listSums(amounts),
    quotes: quotes.map(({ start, end, speaker }) => ({ start, end, speaker: speaker?.entity ?? null })),
    quoteMark: markQuotes(quotes),
    fingerprints: {
      passages: new Uint32Array([...fingerprintPassages(wording)]),
      quotations: new Uint32Array([...fingerprintQuotations(quotes)]),
      sums: new Uint32Array([...fingerprintSums(sums)]),
    },
  };
}
