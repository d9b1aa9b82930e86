import type { Span } from '../../text/span';
import { type Wording, winnow } from '../../text/wording';
import { findAlike, findClosest } from '../tables/anchor-table';
import { FingerprintIndex } from '../tables/fingerprint-index';
import { claimRun, indexWording, mergeRuns, type Run } from './runs';

/** Prose that another article has too: words in a row, or several such runs close together. Half-open spans of either article. */
export interface SharedPassage extends Span {
  /** How many words both have. */
  readonly words: number;
  /** How many words the span holds. */
  readonly of: number;
  readonly article: number;
  readonly place: Span;
  /** How many of the articles compared have some of it. */
  readonly articles: number;
  /** Whether the other article is of the same group. */
  readonly isOfHouse: boolean;
}

/** What an article shares with others. */
export interface Sharing {
  /** In the order of the text, not overlapping. */
  readonly passages: readonly SharedPassage[];
  /** The part of its words that stands in such passages, from 0 to 1. */
  readonly share: number;
}

/** Any eight words in a row that two articles share give both a fingerprint: 5 + 4 - 1. */
const WINDOW = 5;
const SPAN = 4;
const MOST_COMPARED = 20;

/** The index that finds prose which articles share outside quotations. Keeps fingerprints, some 4 kB an article. */
export class PassageIndex extends FingerprintIndex {
  /**
   * Compares an article with the closest others. Costs as much as these hold.
   * @param fingerprints those of its wording
   */
  share(article: number, own: Wording, fingerprints: Iterable<number>, others: Others): Sharing {
    const windows = indexWording(own);
    const covered = new Uint8Array(own.hashes.length);
    const held = new Uint8Array(own.hashes.length);
    const candidates = findClosest(this.table, fingerprints, article, MOST_COMPARED + others.leftOut.size);
    const closest = candidates.filter((other) => !others.leftOut.has(other)).slice(0, MOST_COMPARED);
    const parts = closest.flatMap((other) => {
      const theirs = others.wordingOf(other);
      const runs = theirs ? windows.findRuns(theirs.hashes) : [];
      countHeld(runs, held);
      const free = runs.flatMap((run) => claimRun(run, covered)).sort((a, b) => a.own - b.own);
      return theirs ? mergeRuns(free, own).map((merged) => describe(merged, other, own, theirs)) : [];
    });
    const passages = parts.map(({ passage, from, to }) => ({
      ...passage,
      articles: held.slice(from, to).reduce((most, count) => Math.max(most, count), 0),
      isOfHouse: others.isOfHouse(passage.article),
    }));
    const words = own.hashes.reduce((count, hash) => count + (hash === 0 ? 0 : 1), 0);
    const shared = covered.reduce((count, mark) => count + mark, 0);
    return { passages: passages.sort((a, b) => a.start - b.start), share: words === 0 ? 0 : shared / words };
  }

  /** The articles that may have most of the prose with some fingerprints, the likeliest first. */
  findAlike(article: number, fingerprints: Iterable<number>): number[] {
    return findAlike(this.table, fingerprints, article, LEAST_ALIKE);
  }
}

/**
 * The part of the fingerprints that two articles share where most of the shorter one's words are in both: a window that
 * holds a changed word is another one, so that a change every ten words leaves less than a half of the windows.
 */
const LEAST_ALIKE = 0.3;

/** The fingerprints of the prose of an article, each once. */
export function fingerprintPassages({ hashes }: Wording): Set<number> {
  return winnow(hashes, WINDOW, SPAN);
}

/** What the index asks about the articles it compares with. */
export interface Others {
  /** With whom it is not compared. */
  readonly leftOut: ReadonlySet<number>;
  wordingOf(article: number): Wording | undefined;
  /** Whether an article comes from where the one in question does. */
  isOfHouse(article: number): boolean;
}

/** Counts an article once for each word that it has, however often it has the word. Costs as much as the runs hold. */
function countHeld(runs: readonly Run[], held: Uint8Array): void {
  let counted = 0;
  for (const { own, length } of [...runs].sort((a, b) => a.own - b.own)) {
    for (let at = Math.max(own, counted); at < own + length; at++) held[at] = (held[at] ?? 0) + 1;
    counted = Math.max(counted, own + length);
  }
}

function describe(runs: readonly Run[], article: number, own: Wording, theirs: Wording): DescribedRuns {
  const [first, last] = [runs[0], runs.at(-1)];
  const from = first?.own ?? 0;
  const to = (last?.own ?? 0) + (last?.length ?? 0);
  const there = first?.theirs ?? 0;
  const passage = {
    ...spanOfWords(own, from, to - from),
    words: runs.reduce((sum, { length }) => sum + length, 0),
    of: own.hashes.slice(from, to).filter((hash) => hash !== 0).length,
    article,
    place: spanOfWords(theirs, there, (last?.theirs ?? 0) + (last?.length ?? 0) - there),
  };
  return { passage, from, to };
}

interface DescribedRuns {
  readonly passage: Omit<SharedPassage, 'articles' | 'isOfHouse'>;
  /** Half-open range of words. */
  readonly from: number;
  readonly to: number;
}

function spanOfWords({ starts }: Wording, from: number, words: number): Span {
  const start = starts[from] ?? 0;
  return { start, end: starts[from + words] ?? start };
}
