import type { Span } from '../text/span';
import type { LineReading } from './line-reading';

/** A line and what the line model says of it: log-odds of furniture, by its words and by its shape. */
export interface WeighedLine extends LineReading {
  readonly lexical: number;
  readonly shape: number;
}

/**
 * What the page model hears of each line: the line's own weights and those of its neighbours, where it stands
 * between the paragraphs of the story, and how much of the page looks like furniture. Linear in the lines.
 */
export function describeContexts(lines: readonly WeighedLine[]): number[][] {
  const page = surveyPage(lines);
  return lines.map((line, index) => [
    ...describeSelf(line),
    ...describeNeighbours(page, index),
    ...describePlace(page, index),
    ...describeCore(page, index),
    ...describeRun(page, index),
    ...describeGap(page, index),
    ...page.totals,
  ]);
}

interface Page {
  readonly lines: readonly WeighedLine[];
  readonly own: readonly number[];
  readonly ownSums: readonly number[];
  readonly lexicalSums: readonly number[];
  readonly wordSums: readonly number[];
  readonly evidentSums: readonly number[];
  readonly strongSums: readonly number[];
  readonly storySums: readonly number[];
  readonly previousStory: readonly number[];
  readonly nextStory: readonly number[];
  readonly runs: readonly Run[];
  readonly core: Span;
  readonly repeats: ReadonlyMap<number, number>;
  readonly totals: readonly number[];
}

/** A stretch of short lines without a sentence between two that are none. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly lexicalMean: number;
  readonly lexicalMost: number;
  /** The share of its lines that look like the line some few lines before: of a list 1, of odds and ends about 0. */
  readonly parallel: number;
}

const LIMIT = 6;

function surveyPage(lines: readonly WeighedLine[]): Page {
  const own = lines.map((line) => clip(line.lexical + line.shape));
  const lexical = lines.map((line) => clip(line.lexical));
  const story = lines.map((line, index) => (isStory(line, own[index] ?? 0) ? 1 : 0));
  const words = lines.map((line) => line.words);
  const repeats = new Map<number, number>();
  for (const { hash } of lines) repeats.set(hash, (repeats.get(hash) ?? 0) + 1);
  const storyWords = lines.reduce((sum, line, index) => sum + (story[index] ? line.words : 0), 0);
  const strongLines = lexical.map((weight) => (weight > 2 ? 1 : 0));
  const strong = sumOf(strongLines);
  return {
    lines,
    own,
    ownSums: accumulate(own),
    lexicalSums: accumulate(lexical),
    wordSums: accumulate(words),
    evidentSums: accumulate(lines.map((line) => (line.evident ? 1 : 0))),
    strongSums: accumulate(strongLines),
    storySums: accumulate(story),
    previousStory: findPrevious(story),
    nextStory: findNext(story),
    runs: findRuns(lines, lexical),
    core: findCore(lines, own),
    repeats,
    totals: [
      Math.log1p(lines.length),
      Math.log1p(storyWords),
      storyWords / Math.max(1, sumOf(words)),
      strong / Math.max(1, lines.length),
      Math.log1p(strong),
      lines.filter((line) => line.evident).length / Math.max(1, lines.length),
      sumOf(own) / Math.max(1, lines.length),
    ],
  };
}

function isStory(line: WeighedLine, own: number): boolean {
  return line.words >= 20 && own < -1.5;
}

function describeSelf(line: WeighedLine): number[] {
  return [
    line.lexical,
    line.shape,
    line.lexical + line.shape,
    Math.log1p(line.words),
    line.capitals,
    line.numbers,
    line.grammar,
    line.pageWords,
    line.evident ? 1 : 0,
    line.inner,
    SENTENCE_ENDINGS.has(line.ending) ? 1 : 0,
    line.opening === 'small' ? 1 : line.opening === 'bullet' ? 2 : line.opening === 'symbol' ? 3 : 0,
  ];
}

const SENTENCE_ENDINGS = new Set(['stop', 'question', 'exclamation']);

function describeNeighbours(page: Page, index: number): number[] {
  const { own } = page;
  const at = (offset: number) => own[index + offset] ?? 0;
  const around = (sums: readonly number[], from: number, to: number) =>
    meanOf(sums, index + from, index + to, own.length);
  const without = (sums: readonly number[], values: number, radius: number) => {
    const from = Math.max(0, index - radius);
    const to = Math.min(own.length, index + radius + 1);
    return to - from < 2 ? 0 : ((sums[to] ?? 0) - (sums[from] ?? 0) - values) / (to - from - 1);
  };
  const self = at(0);
  const lexical = clip(page.lines[index]?.lexical ?? 0);
  return [
    at(-1),
    at(1),
    at(-2),
    at(2),
    around(page.ownSums, -3, 0),
    around(page.ownSums, 1, 4),
    around(page.ownSums, -8, 0),
    around(page.ownSums, 1, 9),
    without(page.ownSums, self, 2),
    without(page.ownSums, self, 6),
    without(page.ownSums, self, 20),
    without(page.lexicalSums, lexical, 2),
    without(page.lexicalSums, lexical, 6),
    Math.log1p(page.lines[index - 1]?.words ?? 0),
    Math.log1p(page.lines[index + 1]?.words ?? 0),
    around(page.evidentSums, -2, 3),
    around(page.evidentSums, -6, 0),
    around(page.evidentSums, 1, 7),
    around(page.wordSums, -4, 0),
    around(page.wordSums, 1, 5),
  ];
}

function describePlace(page: Page, index: number): number[] {
  const before = page.storySums[index] ?? 0;
  const after = (page.storySums[page.lines.length] ?? 0) - (page.storySums[index + 1] ?? 0);
  const sinceStory = index - (page.previousStory[index] ?? Number.NEGATIVE_INFINITY);
  const untilStory = (page.nextStory[index] ?? Number.POSITIVE_INFINITY) - index;
  return [
    Math.min(before, 8),
    Math.min(after, 8),
    before / Math.max(1, before + after),
    Math.min(sinceStory, 40),
    Math.min(untilStory, 40),
    Math.min(index, 40),
    Math.min(page.lines.length - 1 - index, 40),
    Math.min(4, page.repeats.get(page.lines[index]?.hash ?? 0) ?? 0),
  ];
}

function describeCore({ core, lines }: Page, index: number): number[] {
  const place = index < core.start ? index - core.start : index >= core.end ? index - core.end + 1 : 0;
  return [
    Math.max(-40, Math.min(40, place)),
    Math.min(index - core.start, 20),
    Math.min(core.end - 1 - index, 20),
    (core.end - core.start) / Math.max(1, lines.length),
  ];
}

/**
 * The stretch of lines that holds most story for its furniture: the maximum-sum stretch of the words of story lines
 * less those of furniture lines (maximum subsequence segmentation, Pasternack and Roth 2009).
 */
function findCore(lines: readonly WeighedLine[], own: readonly number[]): Span {
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

function describeRun(page: Page, index: number): number[] {
  const run = page.runs[index];
  if (!run) return [];
  const insideCore = run.from > page.core.start && run.to < page.core.end;
  const length = run.to - run.from;
  return [
    Math.min(40, length),
    run.lexicalMean,
    run.lexicalMost,
    run.parallel,
    insideCore ? 1 : 0,
    insideCore ? run.parallel * Math.min(length, 20) : -1,
    insideCore ? run.lexicalMean : 5,
  ];
}

/** What stands with the line between the story's paragraphs next to it, and what is left of the page below it. */
function describeGap(page: Page, index: number): number[] {
  const count = page.lines.length;
  const from = Math.max(0, (page.previousStory[index] ?? 0) + 1);
  const to = Math.min(count, page.nextStory[index] ?? count);
  const evident = (page.evidentSums[to] ?? 0) - (page.evidentSums[from] ?? 0);
  return [
    Math.min(60, to - from),
    Math.min(10, evident),
    evident / Math.max(1, to - from),
    meanOf(page.evidentSums, index + 1, count, count),
    meanOf(page.evidentSums, 0, index, count),
    meanOf(page.lexicalSums, from, to, count),
    meanOf(page.lexicalSums, index + 1, count, count),
    meanOf(page.lexicalSums, 0, index, count),
    meanOf(page.lexicalSums, index + 1, to, count),
    meanOf(page.lexicalSums, from, index, count),
    ((page.strongSums[to] ?? 0) - (page.strongSums[from] ?? 0)) / Math.max(1, to - from),
    Math.min(10, (page.strongSums[to] ?? 0) - (page.strongSums[from] ?? 0)),
  ];
}

function findRuns(lines: readonly WeighedLine[], lexical: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && (lines[to]?.words ?? 0) < RUN_WORDS) to++;
    to = Math.max(to, from + 1);
    const inside = lexical.slice(from, to);
    const run = {
      from,
      to,
      lexicalMean: sumOf(inside) / inside.length,
      lexicalMost: inside.reduce((a, b) => Math.max(a, b)),
      parallel: measureParallels(lines.slice(from, to)),
    };
    while (runs.length < to) runs.push(run);
    from = to;
  }
  return runs;
}

/** A line of so many words is no item of a list. */
const RUN_WORDS = 14;
const LONGEST_PERIOD = 8;

function measureParallels(lines: readonly WeighedLine[]): number {
  const looks = lines.map(
    (line) =>
      `${line.opening} ${line.ending} ${line.words < 3 ? line.words : Math.round(Math.log2(line.words) * 1.5)} ${line.numbers > 0}`,
  );
  let most = 0;
  for (let period = 1; period <= LONGEST_PERIOD && period < looks.length; period++) {
    let same = 0;
    for (let at = period; at < looks.length; at++) if (looks[at] === looks[at - period]) same++;
    most = Math.max(most, same / looks.length);
  }
  return most;
}

function clip(weight: number): number {
  return Math.max(-LIMIT, Math.min(LIMIT, weight));
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** Sums of the first 0, 1, 2 … values. */
function accumulate(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return sums;
}

function meanOf(sums: readonly number[], from: number, to: number, count: number): number {
  const first = Math.max(0, from);
  const last = Math.min(count, to);
  return last <= first ? 0 : ((sums[last] ?? 0) - (sums[first] ?? 0)) / (last - first);
}

function findPrevious(flags: readonly number[]): number[] {
  let latest = Number.NEGATIVE_INFINITY;
  return flags.map((flag, index) => {
    const previous = latest;
    if (flag) latest = index;
    return previous;
  });
}

function findNext(flags: readonly number[]): number[] {
  const next: number[] = new Array(flags.length);
  let nearest = Number.POSITIVE_INFINITY;
  for (let index = flags.length - 1; index >= 0; index--) {
    next[index] = nearest;
    if (flags[index]) nearest = index;
  }
  return next;
}
