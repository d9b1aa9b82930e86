import { groupBy } from '../../group-by';
import { remember } from '../../remember';
import type { Wording } from '../../text/wording';
import { Partition } from './partition';
import { claimRun, Windows } from './runs';

/** An article whose prose stands mostly in another one, or the other way round. */
export interface NearDuplicate<Article> {
  readonly article: Article;
  /** How many words its prose has, quotations and page furniture left out. */
  readonly words: number;
  /** The article that shares most with it, as far as the fingerprints tell. */
  readonly closest: Article;
  /** The part of its words that stands there, in runs of eight or more, from 0 to 1. */
  readonly share: number;
}

/** What is asked about the articles. */
export interface Articles {
  wordingOf(article: number): Wording | undefined;
  /** Those that may have most of its prose, the likeliest first. */
  alikeOf(article: number): readonly number[];
}

/** Of the shorter article so much stands in the longer one, which is at most so many times as long. */
const LEAST_SHARE = 0.8;
const MOST_LONGER = 2;
/** Less prose than this, in words, may be a notice that many pages have. */
const FEWEST_WORDS = 40;

/**
 * Finds the groups of articles that are nearly the same: pairs whose runs of eight words overlap enough (shingling:
 * A. Broder, On the resemblance and containment of documents, 1997), and pairs of these. The largest group first, then
 * in the order given; in a group the longest first. Yields before each article.
 */
export function* findNearDuplicates(
  articles: readonly number[],
  source: Articles,
): Generator<void, NearDuplicate<number>[][]> {
  const groups = new Partition<number>();
  const found = new Map<number, NearDuplicate<number>>();
  const note = (own: NearDuplicate<number>) => {
    if (own.share > (found.get(own.article)?.share ?? 0)) found.set(own.article, own);
  };
  for (const article of articles) {
    yield;
    const [likeliest, ...others] = source.alikeOf(article);
    if (likeliest === undefined) continue;
    for (const other of [likeliest, ...others]) {
      if (other !== likeliest && groups.rootOf(article) === groups.rootOf(other)) continue;
      const pair = compare(article, other, source);
      if (!pair) continue;
      groups.join(article, other);
      pair.forEach(note);
    }
  }
  const listed = articles.filter((article) => found.has(article));
  return [...groupBy(listed, (article) => groups.rootOf(article)).values()]
    .map((group) => group.flatMap((article) => found.get(article) ?? []).sort((a, b) => b.words - a.words))
    .sort((a, b) => b.length - a.length);
}

/** What an article shares with each that is nearly the same, of the likeliest, most of it first. */
export function compareNearDuplicates(article: number, source: Articles): NearDuplicate<number>[] {
  const likeliest = source.alikeOf(article).slice(0, MOST_COMPARED);
  const found = likeliest.flatMap((other) => compare(article, other, source)?.slice(0, 1) ?? []);
  return found.sort((a, b) => b.share - a.share);
}

const MOST_COMPARED = 20;

/** What two articles share of each other, the first one first, where they are near-duplicates. */
function compare(a: number, b: number, source: Articles): NearDuplicate<number>[] | undefined {
  const [one, other] = [readWords(a, source), readWords(b, source)];
  const [short, long] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (short < FEWEST_WORDS || long > MOST_LONGER * short) return undefined;
  const pair = [
    { article: a, words: one.length, closest: b, share: countCovered(one, other) / one.length },
    { article: b, words: other.length, closest: a, share: countCovered(other, one) / other.length },
  ];
  return pair.some(({ words, share }) => words === short && share >= LEAST_SHARE) ? pair : undefined;
}

/** One after the other: a run may go on from the headline to the first line, and over a quotation that is left out. */
function readWords(article: number, source: Articles): readonly number[] {
  const wording = source.wordingOf(article);
  return wording ? listWords(wording) : [];
}

const listWords = remember(({ hashes }: Wording): readonly number[] => hashes.filter((hash) => hash !== 0));
const indexWords = remember((words: readonly number[]) => new Windows(words));

function countCovered(own: readonly number[], theirs: readonly number[]): number {
  const covered = new Uint8Array(own.length);
  for (const run of indexWords(own).findRuns(theirs)) claimRun(run, covered);
  return covered.reduce((count, mark) => count + mark, 0);
}
