import { fillBetween, SURE_STORY, TELLING } from './fill-between';
import type { WeighedLine } from './line-reading';
import { SPARED, spareLists } from './spare-lists';

/**
 * Judges the lines of a page together: how sure a line must be depends on how much the page says about itself, and
 * what stands between lines of furniture, or as a title above them, goes with them.
 * @param logOdds of each line, as the model gives them for the line in its context
 * @returns log-odds, above 0 means furniture
 */
export function judgeBlocks(lines: readonly WeighedLine[], logOdds: readonly number[]): number[] {
  const signs = lines.filter((_, index) => isSign(lines, logOdds, index)).length;
  const alone = lines.map((line, index) => judgeLine(lines, logOdds, index, line, signs));
  const listed = spareLists(lines, alone, signs < WHOLE_PAGE);
  const filled = signs === 0 ? listed : fillBetween(lines, listed);
  const headings = new Set(lines.filter((_, index) => isSurelyHeading(lines, logOdds, index)).map(({ hash }) => hash));
  return filled.map((score, index) =>
    isSurelyStory(lines, index) || isNamedIn(headings, lines[index]) ? Math.min(score, SPARED) : score,
  );
}

/** @param signs how many lines show that the page speaks of itself */
function judgeLine(
  lines: readonly WeighedLine[],
  logOdds: readonly number[],
  index: number,
  line: WeighedLine,
  signs: number,
): number {
  const own = logOdds[index] ?? 0;
  const score = own - (signs === 0 ? CLEAN_PAGE_THRESHOLD : signs < WHOLE_PAGE ? REST_THRESHOLD : WHOLE_PAGE_THRESHOLD);
  if (isContinued(lines, index) || isOpening(lines, index)) return score - STORY_MALUS;
  if (signs < WHOLE_PAGE && isSureByWords(line)) return own + SURE_BONUS;
  if (line.evident) return score + bonusOf(lines, index, line, signs);
  if (signs === 0) return line.lexical < TELLING ? Math.min(score - 2, -1) : Math.min(score, UNSURE);
  if (line.lexical >= CONVINCING) return score + CONVINCING_BONUS;
  if (signs === 1 && line.lexical < TELLING) return score - LONE_SIGN_MALUS;
  const apart = signs < WHOLE_PAGE && isApart(lines, index);
  return apart || isHeading(lines, logOdds, index) ? score - STORY_MALUS : score;
}

/** Whether a line shows that the page speaks of itself: one that is evident, and no head of a column, "Open" or "Close". */
function isSign(lines: readonly WeighedLine[], logOdds: readonly number[], index: number): boolean {
  const line = lines[index];
  if (!line?.evident || isOpening(lines, index)) return false;
  return line.lexical >= TELLING || (logOdds[index] ?? 0) > 0 || !standsInList(lines, index);
}

/** A title at the top, right above the story: "Search giant opens photo site", "The latest: Bridge reopens". */
function isOpening([first, second]: readonly WeighedLine[], index: number): boolean {
  if (index > 0 || !first || !second) return false;
  if (first.refers) return true;
  if (first.pageWords === 1 || first.words < 3 || first.ending === 'stop' || first.lexical >= CONVINCING) return false;
  return second.words >= 6 && second.lexical < TELLING && !second.evident;
}

/**
 * What it adds to the score of a line that the page speaks of itself in it: much only where it says "we", or its words
 * are telling too.
 */
function bonusOf(lines: readonly WeighedLine[], index: number, line: WeighedLine, signs: number): number {
  if (line.refers) return REFERENCE_BONUS;
  if (signs >= WHOLE_PAGE) return EVIDENT_BONUS;
  const byWords = Math.max(0, Math.min(1, (line.lexical - MUTE_WORDS) / (SURE_LABEL - MUTE_WORDS)));
  const telling = line.saysWe ? 1 : byWords;
  if (signs > FEW_SIGNS || line.words > LABEL_WORDS) return EVIDENT_BONUS * telling;
  return standsInList(lines, index) ? -LIST_MALUS : LABEL_BONUS * telling;
}

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

function isSentence({ words, ending }: WeighedLine): boolean {
  return words >= 15 || (words >= 6 && ending === 'stop');
}

/** So many lines at most stand above a story of which little else is left of its page: title, credit, date, picture. */
const TALLEST_TOP = 8;

/** Log-odds that a line needs. A whole page has many lines of furniture that are evident, the rest of a page few. */
const CLEAN_PAGE_THRESHOLD = 2.2;
const REST_THRESHOLD = 0.3;
/** What a line gets at most where nothing shows that the page speaks of itself: only repetition convicts it. */
const UNSURE = -0.5;
const WHOLE_PAGE_THRESHOLD = 2.6;
const WHOLE_PAGE = 15;
const EVIDENT_BONUS = 1.2;
/** What a story keeps of its page are labels of a few words (“Advertisement”), in a context that is all story. */
const FEW_SIGNS = 3;
const LABEL_WORDS = 4;
const LABEL_BONUS = 2;
/** The lexical weights from which the words of such a line begin to count, and count in full. */
const MUTE_WORDS = 1;
const SURE_LABEL = 3.5;
const LIST_MALUS = 1;
const REFERENCE_BONUS = 4;
const STORY_MALUS = 1.5;
/** One line that speaks of the page may be chance: the others need more. */
const LONE_SIGN_MALUS = 1;
/** The lexical weight from which its words count for more, and from which, with a word of one kind, they convict it on any page. */
const CONVINCING = 3;
const CONVINCING_BONUS = 1;
const SURE_WORDS = 4;
const SURE_BONUS = 3;

/** "Copyright 2008 Ellery Press. All rights reserved." */
function isSureByWords({ lexical, clearKinds }: WeighedLine): boolean {
  return lexical >= SURE_WORDS && clearKinds !== 0;
}

/** A short line without a word of furniture right above a paragraph of the story. */
function isHeading(lines: readonly WeighedLine[], logOdds: readonly number[], index: number): boolean {
  const next = lines[index + 1];
  const own = lines[index];
  if (!next || !own) return false;
  const telling = own.ending === 'question' ? 2.5 : 0.5;
  return own.lexical < telling && own.words < 14 && isProse(next) && (logOdds[index + 1] ?? 0) < -2;
}

function isProse({ words, ending }: WeighedLine): boolean {
  return words >= 15 || (words >= 10 && ending === 'stop');
}

/** Whether neither the line nor one near it has words of furniture; a name like "author-image" is no line of a story. */
function isApart(lines: readonly WeighedLine[], index: number): boolean {
  const own = lines[index];
  if (own?.opening === 'small' && own.words <= 2) return false;
  const near = lines.slice(Math.max(0, index - NEAR), index + NEAR + 1);
  return near.every((line) => !line.evident && line.lexical < TELLING);
}

const NEAR = 2;

/** What no context overrules: a sentence on a page that has little of it, and a broken one. */
function isSurelyStory(lines: readonly WeighedLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  return isMidSentence(lines, index) || (!line.evident && lines.length <= SHORT_PAGE && isPlainSentence(line));
}

/** A heading above what is surely story. */
function isSurelyHeading(lines: readonly WeighedLine[], logOdds: readonly number[], index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || line.evident || next.words < 15 || (logOdds[index + 1] ?? 0) >= SURE_STORY) return false;
  return (line.ending === 'word' || line.ending === 'question') && line.lexical < TELLING / 2 && line.pageWords <= 0.5;
}

/** A heading of the story, or a line of the contents that names it. */
function isNamedIn(headings: ReadonlySet<number>, line: WeighedLine | undefined): boolean {
  return line !== undefined && !line.evident && headings.has(line.hash);
}

const SHORT_PAGE = 14;

function isPlainSentence({ ending, words, lexical, shape, pageWords }: WeighedLine): boolean {
  return ending === 'stop' && words >= 6 && lexical + shape < 0 && pageWords === 0;
}

/** What a link in a sentence leaves where the page broke the line around it. */
function isMidSentence(lines: readonly WeighedLine[], index: number): boolean {
  const below = lines[index + 1];
  return (
    below !== undefined &&
    below.words >= 4 &&
    below.opening === 'small' &&
    !below.evident &&
    breaksOff(lines[index - 1])
  );
}

/** The rest of a sentence that was broken into lines. */
function isContinued(lines: readonly WeighedLine[], index: number): boolean {
  return lines[index]?.opening === 'small' && breaksOff(lines[index - 1]);
}

function breaksOff(line: WeighedLine | undefined): boolean {
  return line !== undefined && line.words >= 5 && !line.evident && (line.ending === 'word' || line.ending === 'comma');
}
