import { SURE_WORDS } from './judge-line';
import type { WeighedLine } from './line-reading';
import { PARAGRAPH_WORDS, SURE_STORY, TELLING } from './sureness';

/** So low that no repetition makes up for it. */
export const SPARED = -10;

/**
 * Spares the lists of a story, which look as little like prose as furniture does: rows of figures and rankings, what a
 * sentence announces, and, on a page of which little else is left, the headings of a roundup and long runs of lines
 * that begin alike. Linear in the lines.
 * @param scores log-odds of furniture
 * @param littleLeft whether few lines show that the page speaks of itself
 * @returns the scores, those of spared lines at most `SPARED`
 */
export function spareLists(
  lines: readonly WeighedLine[],
  scores: readonly number[],
  littleLeft: boolean,
): readonly number[] {
  const spared = spareTables(lines, scores);
  if (littleLeft) {
    for (const { from, to } of [...findSteps(lines), ...findRunsAlike(lines, spared)]) spared.fill(SPARED, from, to);
    for (const index of findSections(lines, spared)) spared[index] = SPARED;
  }
  return spared;
}

/**
 * Dated lists, tables and rankings: runs of short lines, most of them with numbers and the same look, with no word of
 * furniture among them; or any such lines that a sentence announces.
 */
function spareTables(lines: readonly WeighedLine[], scores: readonly number[]): number[] {
  const spared = [...scores];
  let endOfTable = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < lines.length; ) {
    const { to, listed } = readRows(lines, scores, from);
    const titledByPage = from > 0 && (scores[from - 1] ?? 0) > 0 && !isShortSentence(lines[from]);
    const goesOn = from - endOfTable <= LONGEST_BREAK;
    const isTable = goesOn ? to - from > 1 : !titledByPage && to - from >= SHORTEST_TABLE;
    if (announcesList(lines[from - 1], scores[from - 1])) spared.fill(SPARED, from - 1, to);
    else if (isTable && listed >= (to - from) * 0.7) {
      spared.fill(SPARED, from, to);
      endOfTable = to;
    }
    from = Math.max(to, from + 1);
  }
  return spared;
}

/** Where the rows end that begin at a line, and how many of them are items of a list by their look. */
function readRows(lines: readonly WeighedLine[], scores: readonly number[], from: number) {
  const announced = announcesList(lines[from - 1], scores[from - 1]);
  let to = from;
  let listed = 0;
  for (let line = lines[to]; line && (isRow(line) || (announced && isRequest(line))); line = lines[++to]) {
    if (to > from && announcesList(lines[to - 1], scores[to - 1])) break;
    if (line.numbers > 0 || line.labeled || line.opening === 'bullet') listed++;
  }
  return { to, listed };
}

const SHORTEST_TABLE = 5;
/** A label or two may break a table. */
const LONGEST_BREAK = 2;

function isRow(line: WeighedLine): boolean {
  return line.words < (line.opening === 'bullet' ? 30 : 16) && !line.evident && line.lexical < TELLING;
}

/** "Sign up for an account at the price of the old one": an item of what a clause announces, and no call anywhere else. */
function isRequest({ words, saysWe, evident, lexical }: WeighedLine): boolean {
  return evident && words > LONGEST_LABEL && words < 20 && !saysWe && lexical < SURE_WORDS;
}

const LONGEST_LABEL = 6;

/** A clause that ends in a colon, and is the story's by its place or as it has no word that pages use of themselves. */
function announcesList(line: WeighedLine | undefined, score: number | undefined): boolean {
  if (line?.ending !== 'colon' || line.words < 5 || line.evident || line.saysWe) return false;
  if ((score ?? 0) < -1) return true;
  return line.pageWords === 0 ? line.grammar > 0 && line.lexical < TELLING : line.grammar >= 0.3 && line.lexical < 1;
}

/** Instructions, a sentence a line: "Open the settings.", "Choose your account." */
function findSteps(lines: readonly WeighedLine[]): Stretch[] {
  const steps: Stretch[] = [];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (isStep(lines[to])) to++;
    if (to - from >= FEWEST_STEPS) steps.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return steps;
}

const FEWEST_STEPS = 4;

function isStep(line: WeighedLine | undefined): boolean {
  return line !== undefined && line.ending === 'stop' && line.words >= 3 && line.words <= 14 && !line.saysWe;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The headings of a roundup, "Business", "Sport", with the sentence below each: all but the first stand below a sentence
 * too, and the first may stand below the title of them all.
 */
function findSections(lines: readonly WeighedLine[], scores: readonly number[]): number[] {
  const isStory = (index: number) => {
    const score = scores[index] ?? 0;
    return isShortSentence(lines[index]) ? score < MOST_OF_SENTENCE : isStep(lines[index]) && score <= SPARED;
  };
  const isAbove = (index: number) => index <= 0 || isStory(index) || announcesList(lines[index], scores[index]);
  const isTitle = (index: number) =>
    isSection(lines[index]) && isAbove(index - 1) && lines[index]?.hash !== lines[index + 1]?.hash;
  const headings = [...lines.keys()].filter(
    (index) => isSection(lines[index]) && isStory(index + 1) && (isAbove(index - 1) || isTitle(index - 1)),
  );
  const names = new Set(headings.map((index) => lines[index]?.hash));
  if (headings.length < FEWEST_SECTIONS || names.size < headings.length) return [];
  return headings.flatMap((index) => [...(isTitle(index - 1) ? [index - 1] : []), index, index + 1]);
}

const FEWEST_SECTIONS = 3;
/** The log-odds that a sentence has at most. */
const MOST_OF_SENTENCE = 1;

function isSection(line: WeighedLine | undefined): boolean {
  return line !== undefined && line.words <= 4 && line.ending === 'word' && line.lexical < SURE_WORDS && !line.saysWe;
}

function isShortSentence(line: WeighedLine | undefined): boolean {
  return line !== undefined && line.words >= 5 && line.ending === 'stop' && !line.evident && !line.biographical;
}

/** Long runs of lines inside the story that begin with the same word: "careers.add Actor", "careers.add Doctor". */
function findRunsAlike(lines: readonly WeighedLine[], scores: readonly number[]): Stretch[] {
  const last = lines.findLastIndex((line, index) => isParagraph(line) && (scores[index] ?? 0) < SURE_STORY / 2);
  const runs: Stretch[] = [];
  for (let from = 0; from < last; ) {
    const opening = lines[from]?.lexicalKeys[0];
    let to = from + 1;
    while (to < last && !lines[to]?.evident && lines[to]?.lexicalKeys[0] === opening) to++;
    if (to - from >= SHORTEST_RUN) runs.push({ from, to });
    from = to;
  }
  return runs;
}

const SHORTEST_RUN = 8;

function isParagraph({ words, ending }: WeighedLine): boolean {
  return words >= PARAGRAPH_WORDS && ending === 'stop';
}
