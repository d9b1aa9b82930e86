import { fillBetween } from './fill-between';
import { countSigns, judgeLine, SIGNS_OF_WHOLE_PAGE } from './judge-line';
import { breaksOff } from './line-breaks';
import type { WeighedLine } from './line-reading';
import { SPARED, spareLists } from './spare-lists';
import { PARAGRAPH_WORDS, SURE_STORY, TELLING } from './sureness';

/**
 * Judges the lines of a page together: how sure a line must be depends on how much the page says about itself, and
 * what stands between lines of furniture, or as a title above them, goes with them.
 * @param logOdds of each line, as the model gives them for the line in its context
 * @returns log-odds, above 0 means furniture
 */
export function judgeBlocks(lines: readonly WeighedLine[], logOdds: readonly number[]): number[] {
  const signs = countSigns(lines, logOdds);
  const alone = lines.map((line, index) => judgeLine({ lines, logOdds, signs }, index, line));
  const listed = spareLists(lines, alone, signs < SIGNS_OF_WHOLE_PAGE);
  const filled = signs === 0 ? listed : fillBetween(lines, listed);
  const headings = new Set(lines.filter((_, index) => isSurelyHeading(lines, logOdds, index)).map(({ hash }) => hash));
  return filled.map((score, index) =>
    isSurelyStory(lines, index) || isNamedIn(headings, lines[index]) ? Math.min(score, SPARED) : score,
  );
}

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
  if (!line || !next || line.evident || next.words < PARAGRAPH_WORDS || (logOdds[index + 1] ?? 0) >= SURE_STORY)
    return false;
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
