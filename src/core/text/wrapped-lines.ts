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
  const breaks = lines.map((line, at) => isFull(line, width) && goesOn(lines[at + 1] ?? ''));
  const soft = breaks.reduce((count, isSoft) => count + (isSoft ? 1 : 0), 0);
  const small = breaks.reduce((count, isSoft, at) => count + (isSoft && startsSmall(lines[at + 1] ?? '') ? 1 : 0), 0);
  if (soft < LEAST_SOFT || small < SHARE_OF_SMALL * soft) return text;
  return lines.map((line, at) => (at + 1 < lines.length ? `${line}${breaks[at] ? ' ' : '\n'}` : line)).join('');
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

/** Whether a line ends where there was no more room, and in mid-sentence. */
function isFull(line: string, width: number): boolean {
  return line.length >= FULL * width && !/[.!?:"”’')\]]$/.test(line);
}

/** Whether a line may go on with what the line before began. */
function goesOn(line: string): boolean {
  return /^\S/.test(line);
}

function startsSmall(line: string): boolean {
  return /^\p{Ll}/u.test(line);
}

const LEAST_LINES = 4;
const LEAST_SOFT = 3;
const NARROWEST = 50;
const WIDEST = 100;
const FULL = 0.75;
/** In prose most words have no capital; in lists of titles each line begins with one. */
const SHARE_OF_SMALL = 0.25;
