import type { Span } from '../text/span';
import { ENDINGS, OPENINGS, type WeighedLine } from './line-reading';

/** What the lines of a page come to, so that the context of each can be told in constant time. */
export interface PageSurvey {
  readonly lines: readonly WeighedLine[];
  /** The log-odds of each line by itself, clipped. */
  readonly own: Float64Array;
  /** Sums over the first 0, 1, 2 … lines: of those log-odds, of their part by words, and so on. */
  readonly ownSums: Float64Array;
  readonly lexicalSums: Float64Array;
  readonly wordSums: Float64Array;
  readonly evidentSums: Float64Array;
  readonly strongSums: Float64Array;
  readonly storySums: Float64Array;
  /** The nearest line of the story above and below each line; infinite where there is none. */
  readonly previousStory: Float64Array;
  readonly nextStory: Float64Array;
  readonly runs: readonly Run[];
  readonly core: Span;
  /** How often each line stands on the page, by hash. */
  readonly repeats: ReadonlyMap<number, number>;
  /** The page as a whole, on scales that pages of all lengths share. */
  readonly totals: readonly number[];
}

/** A stretch of short lines between two that are not. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly lexicalMean: number;
  readonly lexicalMost: number;
  /** The share of its lines that look like the line some few lines before: of a list 1, of odds and ends about 0. */
  readonly parallel: number;
}

const LIMIT = 6;
/** From this weight on, the words of a line speak strongly for furniture. */
const STRONG = 2;

/** Surveys a page. Linear in the lines. */
export function surveyPage(lines: readonly WeighedLine[]): PageSurvey {
  const count = lines.length;
  const own = new Float64Array(count);
  const lexical = new Float64Array(count);
  const story = new Uint8Array(count);
  const sums = {
    ownSums: new Float64Array(count + 1),
    lexicalSums: new Float64Array(count + 1),
    wordSums: new Float64Array(count + 1),
    evidentSums: new Float64Array(count + 1),
    strongSums: new Float64Array(count + 1),
    storySums: new Float64Array(count + 1),
  };
  let storyWords = 0;
  lines.forEach((line, index) => {
    const byWords = clip(line.lexical);
    const all = clip(line.lexical + line.shape);
    const inStory = line.words >= 20 && all < -1.5;
    own[index] = all;
    lexical[index] = byWords;
    story[index] = inStory ? 1 : 0;
    if (inStory) storyWords += line.words;
    extend(sums.ownSums, index, all);
    extend(sums.lexicalSums, index, byWords);
    extend(sums.wordSums, index, line.words);
    extend(sums.evidentSums, index, line.evident ? 1 : 0);
    extend(sums.strongSums, index, byWords > STRONG ? 1 : 0);
    extend(sums.storySums, index, inStory ? 1 : 0);
  });
  const repeats = new Map<number, number>();
  for (const { hash } of lines) repeats.set(hash, (repeats.get(hash) ?? 0) + 1);
  return {
    lines,
    own,
    ...sums,
    previousStory: findPrevious(story),
    nextStory: findNext(story),
    runs: findRuns(lines, lexical),
    core: findCore(lines, own),
    repeats,
    totals: sumUpPage(count, storyWords, sums),
  };
}

function sumUpPage(
  count: number,
  storyWords: number,
  sums: Pick<PageSurvey, 'ownSums' | 'wordSums' | 'evidentSums' | 'strongSums'>,
): number[] {
  const all = Math.max(1, count);
  const strong = sums.strongSums[count] ?? 0;
  return [
    Math.log1p(count),
    Math.log1p(storyWords),
    storyWords / Math.max(1, sums.wordSums[count] ?? 0),
    strong / all,
    Math.log1p(strong),
    (sums.evidentSums[count] ?? 0) / all,
    (sums.ownSums[count] ?? 0) / all,
  ];
}

/** The weight, kept within what a line can tell. */
export function clip(weight: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, weight));
}

/** The mean of the values from one line up to another, given their sums; 0 where there is none. */
export function meanOf(sums: Float64Array, from: number, to: number): number {
  const first = Math.max(0, from);
  const last = Math.min(sums.length - 1, to);
  return last <= first ? 0 : ((sums[last] ?? 0) - (sums[first] ?? 0)) / (last - first);
}

/**
 * The stretch of lines that holds most story for its furniture: the maximum-sum stretch of the words of story lines
 * less those of furniture lines (maximum subsequence segmentation, Pasternack and Roth 2009).
 */
function findCore(lines: readonly WeighedLine[], own: Float64Array): Span {
  let best = { start: 0, end: 0 };
  let most = 0;
  let start = 0;
  let sum = 0;
  lines.forEach((line, index) => {
    sum += Math.tanh(-(own[index] ?? 0) / 2) * (Math.min(line.words, 60) + 2) - 1;
    if (sum <= 0) {
      sum = 0;
      start = index + 1;
    } else if (sum > most) {
      most = sum;
      best = { start, end: index + 1 };
    }
  });
  return best;
}

/** A line of so many words is no item of a list. */
const RUN_WORDS = 14;

function findRuns(lines: readonly WeighedLine[], lexical: Float64Array): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && (lines[to]?.words ?? 0) < RUN_WORDS) to++;
    to = Math.max(to, from + 1);
    let sum = 0;
    let lexicalMost = -LIMIT;
    for (let at = from; at < to; at++) {
      sum += lexical[at] ?? 0;
      lexicalMost = Math.max(lexicalMost, lexical[at] ?? 0);
    }
    const run = { from, to, lexicalMean: sum / (to - from), lexicalMost, parallel: measureParallels(lines, from, to) };
    while (runs.length < to) runs.push(run);
    from = to;
  }
  return runs;
}

const LONGEST_PERIOD = 8;

function measureParallels(lines: readonly WeighedLine[], from: number, to: number): number {
  if (to - from < 2) return 0;
  const looks = lines.slice(from, to).map(lookOf);
  let most = 0;
  for (let period = 1; period <= LONGEST_PERIOD && period < looks.length; period++) {
    let same = 0;
    for (let at = period; at < looks.length; at++) if (looks[at] === looks[at - period]) same++;
    most = Math.max(most, same / looks.length);
  }
  return most;
}

/** Equal for lines that look alike: how they begin and end, about how long they are, whether they hold a number. */
function lookOf({ words, opening, ending, numbers }: WeighedLine): number {
  const length = words < 3 ? words : Math.round(Math.log2(words) * 1.5);
  return (
    ((OPENINGS.indexOf(opening) * ENDINGS.length + ENDINGS.indexOf(ending)) * 16 + length) * 2 + (numbers > 0 ? 1 : 0)
  );
}

/** Adds the value of the next line to sums over the first lines. */
function extend(sums: Float64Array, index: number, value: number): void {
  sums[index + 1] = (sums[index] ?? 0) + value;
}

function findPrevious(flags: Uint8Array): Float64Array {
  const previous = new Float64Array(flags.length);
  let latest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < flags.length; index++) {
    previous[index] = latest;
    if (flags[index] === 1) latest = index;
  }
  return previous;
}

function findNext(flags: Uint8Array): Float64Array {
  const next = new Float64Array(flags.length);
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = flags.length - 1; index >= 0; index--) {
    next[index] = nearest;
    if (flags[index] === 1) nearest = index;
  }
  return next;
}
