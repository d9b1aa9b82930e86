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
  readonly totals: readonly number[];
}

/** A stretch of short lines between two that are not. */
export interface Run {
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
  const own = Float64Array.from(lines, (line) => clip(line.lexical + line.shape));
  const lexical = Float64Array.from(lines, (line) => clip(line.lexical));
  const story = Float64Array.from(lines, (line, index) => (line.words >= 20 && (own[index] ?? 0) < -1.5 ? 1 : 0));
  const sums = {
    ownSums: accumulate(own),
    lexicalSums: accumulate(lexical),
    wordSums: accumulate(Float64Array.from(lines, (line) => line.words)),
    evidentSums: accumulate(Float64Array.from(lines, (line) => (line.evident ? 1 : 0))),
    strongSums: accumulate(lexical.map((weight) => (weight > STRONG ? 1 : 0))),
    storySums: accumulate(story),
  };
  const repeats = new Map<number, number>();
  for (const { hash } of lines) repeats.set(hash, (repeats.get(hash) ?? 0) + 1);
  const storyWords = lines.reduce((sum, line, index) => sum + (story[index] ? line.words : 0), 0);
  const all = Math.max(1, lines.length);
  const strong = sums.strongSums[lines.length] ?? 0;
  return {
    lines,
    own,
    ...sums,
    previousStory: findPrevious(story),
    nextStory: findNext(story),
    runs: findRuns(lines, lexical),
    core: findCore(lines, own),
    repeats,
    totals: [
      Math.log1p(lines.length),
      Math.log1p(storyWords),
      storyWords / Math.max(1, sums.wordSums[lines.length] ?? 0),
      strong / all,
      Math.log1p(strong),
      (sums.evidentSums[lines.length] ?? 0) / all,
      (sums.ownSums[lines.length] ?? 0) / all,
    ],
  };
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
    const inside = lexical.subarray(from, to);
    const run = {
      from,
      to,
      lexicalMean: inside.reduce((sum, weight) => sum + weight, 0) / inside.length,
      lexicalMost: inside.reduce((a, b) => Math.max(a, b), -LIMIT),
      parallel: measureParallels(lines, from, to),
    };
    while (runs.length < to) runs.push(run);
    from = to;
  }
  return runs;
}

const LONGEST_PERIOD = 8;

function measureParallels(lines: readonly WeighedLine[], from: number, to: number): number {
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

function accumulate(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + (values[at] ?? 0);
  return sums;
}

function findPrevious(flags: Float64Array): Float64Array {
  let latest = Number.NEGATIVE_INFINITY;
  return flags.map((flag, index) => {
    const previous = latest;
    if (flag) latest = index;
    return previous;
  });
}

function findNext(flags: Float64Array): Float64Array {
  const next = new Float64Array(flags.length);
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = flags.length - 1; index >= 0; index--) {
    next[index] = nearest;
    if (flags[index]) nearest = index;
  }
  return next;
}
