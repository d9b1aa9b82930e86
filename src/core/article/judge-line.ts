import { isContinued } from './line-breaks';
import type { WeighedLine } from './line-reading';
import { PARAGRAPH_WORDS, TELLING } from './sureness';

/** A page whose lines are judged. */
export interface JudgedPage {
  readonly lines: readonly WeighedLine[];
  /** Of each line that it is furniture, as the model gives them for the line in its context. */
  readonly logOdds: readonly number[];
  /** How many lines show that the page speaks of itself. */
  readonly signs: number;
}

/** So many signs has a whole page; what is left of one, or a story with a label or two, has fewer. */
export const SIGNS_OF_WHOLE_PAGE = 15;

/**
 * Judges a line by itself: how sure it must be depends on how much its page speaks of itself.
 * @returns log-odds, above 0 means furniture
 */
export function judgeLine(page: JudgedPage, index: number, line: WeighedLine): number {
  const { lines, logOdds, signs } = page;
  const isWhole = signs >= SIGNS_OF_WHOLE_PAGE;
  const own = logOdds[index] ?? 0;
  const score = own - (signs === 0 ? CLEAN_PAGE_THRESHOLD : isWhole ? WHOLE_PAGE_THRESHOLD : REST_THRESHOLD);
  if (isContinued(lines, index) || isOpening(lines, index)) return score - STORY_MALUS;
  if (!isWhole && isSureByWords(line)) return own + SURE_BONUS;
  if (signs === 0) return line.evident || line.lexical >= TELLING ? Math.min(score, UNSURE) : Math.min(score - 2, -1);
  if (line.evident) return score + bonusOf(page, index, line);
  if (line.lexical >= CONVINCING) return score + CONVINCING_BONUS;
  if (signs === 1 && line.lexical < TELLING) return score - LONE_SIGN_MALUS;
  const inStory = isHeading(page, index, line) || (!isWhole && isApart(lines, index, line));
  return inStory ? score - STORY_MALUS : score;
}

/** Log-odds that a line needs. A whole page has many lines of furniture that are evident, the rest of a page few. */
const CLEAN_PAGE_THRESHOLD = 2.2;
const REST_THRESHOLD = 0.3;
const WHOLE_PAGE_THRESHOLD = 2.6;
/** What a line gets at most where nothing shows that the page speaks of itself: only repetition convicts it. */
const UNSURE = -0.5;
const STORY_MALUS = 1.5;
/** One line that speaks of the page may be chance: the others need more, and so does itself where its words tell little. */
const LONE_SIGN_MALUS = 1;
/** The lexical weight from which the words of a line count for more. */
const CONVINCING = 3;
const CONVINCING_BONUS = 1;

/**
 * How many lines show that the page speaks of itself: those that are evident. Where they are few and the words of no
 * line convince, those in a list do not count, as they may be rows of the story's or heads of its columns.
 */
export function countSigns(lines: readonly WeighedLine[], logOdds: readonly number[]): number {
  let sure = 0;
  let likely = 0;
  lines.forEach((line, index) => {
    if (!line.evident || isOpening(lines, index)) return;
    if (line.lexical >= TELLING || !standsInList(lines, index)) sure++;
    else if ((logOdds[index] ?? 0) > 0) likely++;
  });
  const isTelling = sure + likely > FEW_SIGNS || lines.some(({ lexical }) => lexical >= CONVINCING);
  return isTelling ? sure + likely : sure;
}

/** A title at the top, right above the story: "Search giant opens photo site", "The latest: Bridge reopens". */
function isOpening([first, second]: readonly WeighedLine[], index: number): boolean {
  if (index > 0 || !first || !second) return false;
  if (first.refers) return true;
  if (first.pageWords === 1 || first.words < 3 || first.ending === 'stop' || first.lexical >= CONVINCING) return false;
  return second.words >= 6 && second.lexical < TELLING && !second.evident;
}

/** "Copyright 2008 Ellery Press. All rights reserved.": words that convict a line on any page. */
function isSureByWords({ lexical, clearKinds }: WeighedLine): boolean {
  return lexical >= SURE_WORDS && clearKinds !== 0;
}

/** From this lexical weight on, the words of a line are the page's. */
export const SURE_WORDS = 4;
const SURE_BONUS = 3;

/**
 * What it adds to the score of a line that the page speaks of itself in it: much only where it says "we", or its words
 * are telling too.
 */
function bonusOf({ lines, signs }: JudgedPage, index: number, line: WeighedLine): number {
  if (line.refers && line.numbers < MANY_NUMBERS) return REFERENCE_BONUS;
  if (signs >= SIGNS_OF_WHOLE_PAGE) return EVIDENT_BONUS;
  const byWords = Math.max(0, Math.min(1, (line.lexical - MUTE_WORDS) / (SURE_LABEL - MUTE_WORDS)));
  if (signs === 1 && line.lexical < TELLING && !line.saysWe) return -LONE_SIGN_MALUS;
  const telling = line.saysWe ? 1 : byWords;
  if (signs > FEW_SIGNS || line.words > LABEL_WORDS) return EVIDENT_BONUS * telling;
  return standsInList(lines, index) ? -LIST_MALUS : LABEL_BONUS * telling;
}

const REFERENCE_BONUS = 4;
/** "Posted: March 4, 2008 06:12" points to no story. */
const MANY_NUMBERS = 0.4;
const EVIDENT_BONUS = 1.2;
/** What a story keeps of its page are labels of a few words (“Advertisement”), in a context that is all story. */
const FEW_SIGNS = 3;
const LABEL_WORDS = 4;
const LABEL_BONUS = 2;
/** The lexical weights from which the words of such a line begin to count, and count in full. */
const MUTE_WORDS = 1;
const SURE_LABEL = 3.5;
const LIST_MALUS = 1;

/** Whether a short line without a word of furniture is next to the line, below where the story begins: a row of a table. */
function standsInList(lines: readonly WeighedLine[], index: number): boolean {
  const atTop = index < TALLEST_TOP && !lines.slice(0, index).some(isSentence);
  if (atTop && lines.slice(index + 1, index + TALLEST_TOP).some(isSentence)) return false;
  const belowNext = lines[index + 2];
  const isHeadingNext = belowNext !== undefined && isSentence(belowNext);
  const next = isHeadingNext ? undefined : lines[index + 1];
  return [lines[index - 1], next].some(
    (line) => line !== undefined && !line.evident && line.lexical < TELLING && !isSentence(line),
  );
}

/** So many lines at most stand above a story of which little else is left of its page: title, credit, date, picture. */
const TALLEST_TOP = 8;

function isSentence({ words, ending }: WeighedLine): boolean {
  return words >= PARAGRAPH_WORDS || (words >= 6 && ending === 'stop');
}

/** A short line without a word of furniture right above a paragraph of the story. */
function isHeading({ lines, logOdds }: JudgedPage, index: number, line: WeighedLine): boolean {
  const next = lines[index + 1];
  if (!next || line.words >= 14 || line.lexical >= (line.ending === 'question' ? 2.5 : 0.5)) return false;
  const isProse = next.words >= PARAGRAPH_WORDS || (next.words >= 10 && next.ending === 'stop');
  return isProse && (logOdds[index + 1] ?? 0) < -2;
}

/** Whether neither the line nor one near it has words of furniture; a name like "author-image" is no line of a story. */
function isApart(lines: readonly WeighedLine[], index: number, line: WeighedLine): boolean {
  if (line.opening === 'small' && line.words <= 2) return false;
  const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  return near.every(({ evident, lexical }) => !evident && lexical < TELLING);
}

const NEAR = 2;
