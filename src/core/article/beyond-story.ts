import type { Span } from '../text/span';
import type { WeighedLine } from './line-reading';
import { PARAGRAPH_WORDS, TELLING } from './sureness';

/** A page whose story is known: where its headline is, and what each line scores. */
export interface ReadPage {
  readonly lines: readonly WeighedLine[];
  /** The number of the headline's line; -1 where none was found. */
  readonly headline: number;
  /** The comments of readers, as spans of line numbers. */
  readonly threads: readonly Span[];
  /** Of each line that it is furniture, as the model gives them for the line in its context. */
  readonly logOdds: readonly number[];
  /** Of each line that it is furniture, judged together with the others. */
  readonly scores: readonly number[];
}

/**
 * Lifts what stands outside the story: short lines above the headline, the comments of readers, and what is no prose
 * below the last paragraph, from where the page has spoken of itself on. So a ranking of the stories most read goes with
 * the page, where it would be a table within the story. Only on a page that speaks much of itself. Linear in the lines.
 * @returns the scores of the lines in their order, above 0 means furniture
 */
export function liftBeyondStory(page: ReadPage): readonly number[] {
  const { lines, headline, threads, scores } = page;
  const signs = lines.map((_, index) => isSign(page, index));
  if (signs.filter(Boolean).length < FEWEST_SIGNS) return scores;
  const lifted = [...scores];
  const lift = (index: number) => {
    lifted[index] = Math.max(scores[index] ?? 0, LIFTED);
  };
  for (let index = headline - 1, seen = 0; index >= 0; index--) {
    if (signs[index]) seen++;
    if (seen >= SIGNS_ABOVE && (lines[index]?.words ?? 0) <= LONGEST_LABEL && !isProse(page, index)) lift(index);
  }
  const inThread = new Uint8Array(lines.length);
  for (const { start, end } of threads) {
    inThread.fill(1, start, end);
    for (let index = start; index < end; index++) lift(index);
  }
  const last = lines.findLastIndex((_, index) => inThread[index] === 0 && isStory(page, index));
  for (let index = last + 1, seen = 0; index < lines.length; index++) {
    if (signs[index]) seen++;
    if (seen >= SIGNS_BELOW && !isProse(page, index)) lift(index);
  }
  return lifted;
}

const FEWEST_SIGNS = 8;
/** So often must the page have spoken of itself between a line and the story. A story may end in a list below a label. */
const SIGNS_ABOVE = 2;
const SIGNS_BELOW = 3;
/** What is longer may be a kicker or a deck. */
const LONGEST_LABEL = 6;
const LIFTED = 0.5;

/** Whether the page speaks of itself in a line. */
function isSign({ lines, scores }: ReadPage, index: number): boolean {
  const line = lines[index];
  return line !== undefined && (scores[index] ?? 0) > 0 && (line.evident || line.lexical >= TELLING);
}

/** A paragraph that is surely the story's. */
function isStory(page: ReadPage, index: number): boolean {
  return readsAsProse(page, index, SURE_PARAGRAPH, SURE_SENTENCE);
}

/** Whatever is rather prose of a story. */
function isProse(page: ReadPage, index: number): boolean {
  return readsAsProse(page, index, LIKELY_PARAGRAPH, LIKELY_SENTENCE) || (page.logOdds[index] ?? 0) < SURELY_NO_LABEL;
}

function readsAsProse({ lines, logOdds }: ReadPage, index: number, paragraph: number, sentence: number): boolean {
  const line = lines[index];
  if (!line || line.evident) return false;
  const own = logOdds[index] ?? 0;
  return (
    (line.words >= PARAGRAPH_WORDS && own < paragraph) || (line.words >= 5 && line.ending === 'stop' && own < sentence)
  );
}

/** The log-odds below which a long line, and a short sentence, are story. */
const SURE_PARAGRAPH = -3;
const SURE_SENTENCE = -1.5;
const LIKELY_PARAGRAPH = 0;
const LIKELY_SENTENCE = -0.5;
const SURELY_NO_LABEL = -4;
