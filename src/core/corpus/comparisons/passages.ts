import type { Span } from '../../text/span';
import { hashWindow, type Wording, winnow } from '../../text/wording';
import { findClosest } from '../tables/anchor-table';
import { FingerprintIndex } from '../tables/fingerprint-index';

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

/** Fewer words in a row than this may be chance. */
const SHORTEST_PASSAGE = 8;

/** Any eight words in a row that two articles share give both a fingerprint: 5 + 4 - 1. */
const WINDOW = 5;
const SPAN = 4;
const MOST_COMPARED = 20;

/** The index that finds prose which articles share outside quotations. Keeps fingerprints, some 4 kB an article. */
export class PassageIndex extends FingerprintIndex {
  /** Compares an article with the closest others. Costs as much as these hold. */
  share(article: number, own: Wording, others: Others): Sharing {
    const windows = indexWindows(own.hashes);
    const covered = new Uint8Array(own.hashes.length);
    const held = new Uint8Array(own.hashes.length);
    const closest = findClosest(this.table, fingerprintPassages(own), article, MOST_COMPARED);
    const parts = closest.flatMap((other) => {
      const theirs = others.wordingOf(other);
      const runs = theirs ? findRuns(own.hashes, windows, theirs.hashes) : [];
      for (const run of runs) for (let at = run.own; at < run.own + run.length; at++) held[at] = (held[at] ?? 0) + 1;
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
}

/** The fingerprints of the prose of an article, each once. */
export function fingerprintPassages({ hashes }: Wording): Set<number> {
  return winnow(hashes, WINDOW, SPAN);
}

/** What the index asks about the articles it compares with. */
export interface Others {
  wordingOf(article: number): Wording | undefined;
  /** Whether an article comes from where the one in question does. */
  isOfHouse(article: number): boolean;
}

interface Run {
  readonly own: number;
  readonly theirs: number;
  readonly length: number;
}

/** Where each window of eight words first stands. */
function indexWindows(hashes: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let index = 0; index + SHORTEST_PASSAGE <= hashes.length; index++) {
    const key = hashWindow(hashes, index, SHORTEST_PASSAGE);
    if (key !== 0 && !places.has(key)) places.set(key, index);
  }
  return places;
}

/** The runs of eight words or more that both have, as long as they go, in the order of the other article. */
function findRuns(own: readonly number[], windows: ReadonlyMap<number, number>, theirs: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + SHORTEST_PASSAGE <= theirs.length; at++) {
    const key = hashWindow(theirs, at, SHORTEST_PASSAGE);
    const place = key === 0 ? undefined : windows.get(key);
    if (place === undefined) continue;
    let length = 0;
    while (own[place + length] && own[place + length] === theirs[at + length]) length++;
    if (length < SHORTEST_PASSAGE) continue;
    runs.push({ own: place, theirs: at, length });
    at += length - 1;
  }
  return runs;
}

/** The parts of a run that no closer article has claimed. */
function claimRun({ own, theirs, length }: Run, covered: Uint8Array): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let index = 0; index <= length; index++) {
    if (index < length && covered[own + index] === 0) continue;
    if (index - from >= SHORTEST_PASSAGE) {
      covered.fill(1, own + from, own + index);
      parts.push({ own: own + from, theirs: theirs + from, length: index - from });
    }
    from = index + 1;
  }
  return parts;
}

/** Runs close together in both articles are one passage; at most so many words and characters stand between. */
const WIDEST_GAP = { words: 12, characters: 120 };

function mergeRuns(runs: readonly Run[], own: Wording): Run[][] {
  const merged: Run[][] = [];
  for (const run of runs) {
    const group = merged.at(-1);
    const last = group?.at(-1);
    if (last && group && isNear(last, run, own)) group.push(run);
    else merged.push([run]);
  }
  return merged;
}

function isNear(last: Run, next: Run, { starts }: Wording): boolean {
  const end = last.own + last.length;
  const characters = (starts[next.own] ?? 0) - (starts[end] ?? 0);
  const isForward = next.theirs >= last.theirs + last.length;
  return isForward && next.own - end <= WIDEST_GAP.words && characters <= WIDEST_GAP.characters;
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
