import type { Span } from '../text/span';
import type { WeighedLine } from './line-reading';

/**
 * Finds the comments of readers: each from the line that names them to the last label of those that pages put at every
 * comment, "Reply", "Report abuse". Linear in the lines.
 * @returns spans of line numbers, half-open, in order
 */
export function findCommentThreads(text: string, lines: readonly WeighedLine[]): Span[] {
  const labels = lines.flatMap((line, index) => (matches(text, line, LABEL) ? [index] : []));
  const threads: Span[] = [];
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    while (to < labels.length && (labels[to] ?? 0) - (labels[to - 1] ?? 0) <= LONGEST_COMMENT) to++;
    const first = labels[from] ?? 0;
    const last = labels[to - 1] ?? 0;
    const title = findTitle(text, lines, first);
    if (to - from >= FEWEST_LABELS && last - first >= SHORTEST_THREAD && title !== null) {
      threads.push({ start: title, end: last + 1 });
    }
    from = to;
  }
  return threads;
}

const FEWEST_LABELS = 3;
/** Labels right below one another are a menu. In lines. */
const SHORTEST_THREAD = 6;
const LONGEST_COMMENT = 25;

/** The nearest line above that names comments. */
function findTitle(text: string, lines: readonly WeighedLine[], first: number): number | null {
  for (let index = first - 1; index >= Math.max(0, first - LONGEST_WAY); index--) {
    if (matches(text, lines[index], TITLE)) return index;
  }
  return null;
}

/** So many lines may stand between the title of the comments and the label of the first. */
const LONGEST_WAY = 30;

function matches(text: string, line: WeighedLine | undefined, pattern: RegExp): boolean {
  if (!line || line.words === 0 || line.words > LONGEST_LABEL || line.end - line.start > LONGEST_TEXT) return false;
  return pattern.test(text.slice(line.start, line.end));
}

const LONGEST_LABEL = 5;
const LONGEST_TEXT = 60;
const LABEL =
  /^\W{0,3}(?:repl(?:y|ies)|quote|report|flag|recommend|rating|liked?|favou?rite|thumbs up)\b|\b(?:permalink|permanent link|report abuse)\b/i;
const TITLE = /\b(?:comments?|replies|responses|discussion)\b/i;
