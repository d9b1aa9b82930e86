import type { Span } from '../../text/span';
import type { Wording } from '../../text/wording';
import { countContent, type QuotedWords, readWords, spanOfWords, type Words } from './quoted-words';
import { claimRun, indexWording, mergeRuns, type Run } from './runs';

/** Prose with the words of a quotation that another article has in quotation marks. Half-open spans of either article. */
export interface UnmarkedQuotation extends Span {
  readonly article: number;
  /** Where these words stand there. */
  readonly place: Span;
  /** Who speaks them there, by the number that means the same one in all articles; null where that is nobody known. */
  readonly speaker: number | null;
  /** Whether other words stand between. */
  readonly isLoose: boolean;
}

/** Fewer words that carry meaning may be a set phrase. */
const LEAST_CONTENT = 5;

/**
 * Where the prose of an article has eight words or more in a row from quotations of other articles. What several of
 * them quote goes to the first. In the order of the text, not overlapping.
 */
export function findUnmarked(
  own: Wording,
  others: readonly (readonly [article: number, quotes: readonly QuotedWords[]])[],
): UnmarkedQuotation[] {
  const windows = indexWording(own);
  const covered = new Uint8Array(own.hashes.length);
  const isTelling = ({ own: from, length }: Run) =>
    countContent(own.hashes.slice(from, from + length)) >= LEAST_CONTENT;
  const found = others.flatMap(([article, quotes]) =>
    quotes.map(readWords).flatMap((theirs) => {
      const runs = windows.findRuns(theirs.hashes).filter(isTelling);
      const free = runs.flatMap((run) => claimRun(run, covered)).sort((a, b) => a.own - b.own);
      return mergeRuns(free, own).map((merged) => describe(merged, own, theirs, article));
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

function describe(runs: readonly Run[], own: Wording, theirs: Words, article: number): UnmarkedQuotation {
  const [first, last] = [runs[0], runs.at(-1)];
  const start = own.starts[first?.own ?? 0] ?? 0;
  return {
    start,
    end: own.starts[(last?.own ?? 0) + (last?.length ?? 0)] ?? start,
    article,
    place: spanOfWords(theirs, first?.theirs ?? 0, (last?.theirs ?? 0) + (last?.length ?? 0)),
    speaker: theirs.quote.speaker,
    isLoose: runs.length > 1,
  };
}
