import type { Column, ColumnSource } from '../columns';
import type { Span } from '../text/span';
import { hashWindow, type Wording, winnow } from '../text/wording';
import { AnchorTable, findClosest } from './anchor-table';

/** Words in a row that another article has too. Half-open spans of either article. */
export interface SharedPassage extends Span {
  readonly words: number;
  readonly article: number;
  readonly place: Span;
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
export class PassageIndex {
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

  /** Compares an article with the closest others. Costs as much as these hold. */
  share(article: number, wording: Wording, wordingOf: (article: number) => Wording | undefined): Sharing {
    const covered = new Uint8Array(wording.hashes.length);
    const own = indexWindows(wording.hashes);
    const passages = findClosest(this.#table, fingerprintPassages(wording), article, MOST_COMPARED).flatMap((other) => {
      const theirs = wordingOf(other);
      const runs = theirs ? findRuns(wording.hashes, own, theirs.hashes) : [];
      return theirs ? runs.flatMap((run) => claimRun(run, covered, wording, theirs, other)) : [];
    });
    const words = wording.hashes.reduce((count, hash) => count + (hash === 0 ? 0 : 1), 0);
    const shared = covered.reduce((count, mark) => count + mark, 0);
    return { passages: passages.sort((a, b) => a.start - b.start), share: words === 0 ? 0 : shared / words };
  }
}

/** The fingerprints of the prose of an article, each once. */
export function fingerprintPassages({ hashes }: Wording): Set<number> {
  return winnow(hashes, WINDOW, SPAN);
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

/** The parts of a run that no closer article has claimed, as passages. */
function claimRun(run: Run, covered: Uint8Array, own: Wording, theirs: Wording, article: number): SharedPassage[] {
  const passages: SharedPassage[] = [];
  let from = 0;
  for (let index = 0; index <= run.length; index++) {
    const isFree = index < run.length && covered[run.own + index] === 0;
    if (isFree) continue;
    const words = index - from;
    if (words >= SHORTEST_PASSAGE) {
      covered.fill(1, run.own + from, run.own + index);
      const place = spanOfWords(theirs, run.theirs + from, words);
      passages.push({ ...spanOfWords(own, run.own + from, words), words, article, place });
    }
    from = index + 1;
  }
  return passages;
}

function spanOfWords({ starts }: Wording, from: number, words: number): Span {
  const start = starts[from] ?? 0;
  return { start, end: starts[from + words] ?? start };
}
