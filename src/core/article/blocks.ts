import { fillBetween, SURE_STORY, TELLING } from './fill-between';
import type { WeighedLine } from './line-reading';

/**
 * Judges the lines of a page together: how sure a line must be depends on how much the page says about itself, and
 * what stands between lines of furniture, or as a title above them, goes with them.
 * @param logOdds of each line, as the model gives them for the line in its context
 * @returns log-odds, above 0 means furniture
 */
export function judgeBlocks(lines: readonly WeighedLine[], logOdds: readonly number[]): number[] {
  const evident = lines.filter((_, index) => isSign(lines, logOdds, index)).length;
  const threshold = evident === 0 ? CLEAN_PAGE_THRESHOLD : evident < WHOLE_PAGE ? REST_THRESHOLD : WHOLE_PAGE_THRESHOLD;
  const alone = lines.map((line, index) => {
    const score = (logOdds[index] ?? 0) - threshold;
    if (isContinued(lines, index)) return score - STORY_MALUS;
    if (evident < WHOLE_PAGE && isSureByWords(line)) return (logOdds[index] ?? 0) + SURE_BONUS;
    const bonus = bonusOf(lines, index, evident);
    if (bonus !== 0) return score + bonus;
    if (evident === 0) return line.lexical < TELLING ? Math.min(score - 2, -1) : Math.min(score, UNSURE);
    const apart = evident < WHOLE_PAGE && isApart(lines, index);
    return apart || isHeading(lines, logOdds, index) ? score - STORY_MALUS : score;
  });
  const tables = spareTables(lines, alone);
  const filled = evident === 0 ? tables : fillBetween(lines, tables);
  const headings = new Set(lines.filter((_, index) => isSurelyHeading(lines, logOdds, index)).map(({ hash }) => hash));
  return filled.map((score, index) =>
    isSurelyStory(lines, index) || isNamedIn(headings, lines[index]) ? Math.min(score, SPARED) : score,
  );
}

/** Whether a line shows that the page speaks of itself: one that is evident, and no head of a column, "Open" or "Close". */
function isSign(lines: readonly WeighedLine[], logOdds: readonly number[], index: number): boolean {
  const line = lines[index];
  if (!line?.evident) return false;
  return line.lexical >= TELLING || (logOdds[index] ?? 0) > 0 || !standsInList(lines, index);
}

/** What the words of a line, and how many lines of the page are evident, add to its score. */
function bonusOf(lines: readonly WeighedLine[], index: number, evidentLines: number): number {
  const line = lines[index];
  if (!line) return 0;
  if (line.evident && line.refers) return REFERENCE_BONUS;
  if (line.evident && (evidentLines > FEW_SIGNS || line.words > LABEL_WORDS)) return EVIDENT_BONUS;
  if (line.evident) return standsInList(lines, index) ? LIST_BONUS : LABEL_BONUS;
  if (evidentLines > 0 && line.lexical >= CONVINCING) return CONVINCING_BONUS;
  return evidentLines === 1 && line.lexical < TELLING ? -LONE_SIGN_MALUS : 0;
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
const LIST_BONUS = -1;
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

/**
 * Rows of figures, dated lists and rankings are story, however little they look like prose: runs of short lines, most
 * of them with numbers and the same look, with no word of furniture among them; or any such lines that a sentence
 * announces.
 */
function spareTables(lines: readonly WeighedLine[], scores: readonly number[]): number[] {
  const spared = [...scores];
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let listed = 0;
    for (let line = lines[to]; line && isRow(line); line = lines[++to]) {
      if (to > from && announcesList(lines[to - 1], scores[to - 1])) break;
      if (line.numbers > 0 || line.labelled || line.opening === 'bullet') listed++;
    }
    const titledByPage = from > 0 && (scores[from - 1] ?? 0) > 0;
    const isTable = !titledByPage && to - from >= SHORTEST_TABLE && listed >= (to - from) * 0.7;
    if (announcesList(lines[from - 1], scores[from - 1])) spared.fill(SPARED, from - 1, to);
    else if (isTable) spared.fill(SPARED, from, to);
    from = Math.max(to, from + 1);
  }
  return spared;
}

/** A clause that ends in a colon, and is the story's by its place or as it has no word that pages use of themselves. */
function announcesList(line: WeighedLine | undefined, score: number | undefined): boolean {
  if (line?.ending !== 'colon' || line.words < 6 || line.evident) return false;
  return (score ?? 0) < -1 || (line.pageWords === 0 && line.grammar > 0 && line.lexical < TELLING);
}

const SHORTEST_TABLE = 5;
/** So low that no repetition makes up for it. */
const SPARED = -10;

function isRow(line: WeighedLine): boolean {
  return line.words < (line.opening === 'bullet' ? 30 : 16) && !line.evident && line.lexical < TELLING;
}
