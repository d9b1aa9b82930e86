import type { Span } from './span';

/**
 * A text whose lines were broken at a fixed width, as wire services and mail do, with spaces for the line breaks inside
 * its paragraphs, so that no name is cut in two; any other text as it is. Offsets stay. Linear in the text.
 */
export function unwrapLines(text: string): string {
  const lines = text.split('\n');
  if (lines.length < LEAST_LINES) return text;
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width < NARROWEST || width > WIDEST) return text;
  const marking = paragraphMarking(lines);
  const breaks = lines.map((line, at) => isSoft(line, lines[at + 1] ?? '', width, marking));
  if (!isProse(lines, breaks, marking)) return text;
  return lines.map((line, at) => (at + 1 < lines.length ? `${line}${breaks[at] ? ' ' : '\n'}` : line)).join('');
}

/**
 * Whether the lines that seem to be broken are those of prose: there are some, and words without a capital open them, or,
 * where an indent opens paragraphs, stand on either side of the breaks.
 */
function isProse(lines: readonly string[], breaks: readonly boolean[], marking: Marking): boolean {
  const isIndented = marking === 'indent';
  let soft = 0;
  let small = 0;
  for (const [at, line] of lines.entries()) {
    if (!breaks[at]) continue;
    soft++;
    if (startsSmall(lines[at + 1] ?? '') || (isIndented && ENDS_SMALL.test(line))) small++;
  }
  return soft >= (isIndented ? 1 : LEAST_SOFT) && small >= (isIndented ? SHARE_BESIDE : SHARE_OF_SMALL) * soft;
}

/** The lines of a text, those that a fixed width broke put together again: in order, as given elsewhere. */
export function joinWrapped(text: string, lines: readonly Span[]): readonly Span[] {
  const unwrapped = unwrapLines(text);
  if (unwrapped === text) return lines;
  const joined: Span[] = [];
  for (const { start, end } of lines) {
    const last = joined.at(-1);
    if (last && !unwrapped.slice(last.end, start).includes('\n'))
      joined[joined.length - 1] = { start: last.start, end };
    else joined.push({ start, end });
  }
  return joined;
}

/** What shows where a paragraph begins: an indent, an empty line in front, or neither. */
type Marking = 'indent' | 'empty line' | 'none';

function paragraphMarking(lines: readonly string[]): Marking {
  const counts = { indent: 0, 'empty line': 0, none: 0 };
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]?.trim() ?? '';
    if (at === 0 || line.trim() === '') continue;
    if (/^\s/.test(line)) counts.indent++;
    else if (before === '') counts['empty line']++;
    else if (isClosed(before) && !startsSmall(line)) counts.none++;
  }
  if (counts.indent > 1 && counts.indent > counts.none) return 'indent';
  return counts['empty line'] > counts.none ? 'empty line' : 'none';
}

/**
 * Whether a paragraph goes on behind a line: the line ends in mid-sentence where there was no more room. Where its mark
 * tells where a paragraph begins, a sentence may end there too; below an indent the line may be short, as behind a dateline.
 */
function isSoft(line: string, next: string, width: number, marking: Marking): boolean {
  if (!/^\S/.test(next) || line.trim() === '') return false;
  const isLong = line.length >= FULL * width || marking === 'indent';
  if (!isClosed(line, marking === 'indent' ? ENDED : CLOSED)) return isLong;
  const firstWord = next.search(/\s|$/);
  return isLong && marking !== 'none' && line.length + 1 + firstWord > width - SLACK;
}

/** Initials at the end of a line ("the U.S.") may end a sentence as well as not; the line then goes on. */
function isClosed(line: string, ends = CLOSED): boolean {
  return ends.test(line) && !INITIALS.test(line);
}

/** What ends a sentence. */
const ENDED = /[.!?:]["”’')\]]{0,2}$/;
/** What ends a sentence, and often a paragraph, or a line that is none of prose. */
const CLOSED = /[.!?:"”’')\]]$/;
const INITIALS = /(?<![\p{L}\p{N}.])(?:\p{Lu}\.){1,4}$/u;

function startsSmall(line: string): boolean {
  return /^\p{Ll}/u.test(line);
}

const ENDS_SMALL = /(?:^|\s)\p{Ll}\S{0,30}\s*$/u;

const LEAST_LINES = 4;
const LEAST_SOFT = 2;
const NARROWEST = 50;
const WIDEST = 100;
const FULL = 0.75;
/** By how much a line may fall short of the longest where the next word would just have had room. */
const SLACK = 3;
/** In prose most words have no capital; in lists of titles each line begins with one. */
const SHARE_OF_SMALL = 0.25;
const SHARE_BESIDE = 0.2;
