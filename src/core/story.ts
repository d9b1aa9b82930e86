import { LineIndex } from './text/line-index';
import { overlapsAny, type Span } from './text/span';

/** Some lines in a row, counted from 0, the end not included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines that have to go for a text to be rid of its page furniture: the furniture, and what would be left of the
 * blank lines around it beyond those on one side. In order, with a line between any two.
 */
export function findLinesToRemove(text: string, furniture: readonly Span[]): LineRange[] {
  if (furniture.length === 0) return [];
  const lines = classifyLines(text, furniture);
  const removed: LineRange[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== 'furniture') continue;
    const block = readBlock(lines, at);
    removed.push(block);
    at = block.to;
  }
  return removed;
}

/** What has to go of a text for one line of furniture to go, line end and blank lines to spare included. */
export interface Removal<T extends Span = Span> extends Span {
  readonly line: T;
}

/** The removals that rid a text of its furniture, one for each line of it. In order. Offsets: UTF-16 code units, half-open. */
export function findRemovals<T extends Span>(text: string, furniture: readonly T[]): Removal<T>[] {
  const lines = new LineIndex(text);
  const blocks = findLinesToRemove(text, furniture);
  const removals: Removal<T>[] = [];
  let block = 0;
  furniture.forEach((line, index) => {
    const own = lines.positionAt(line.start).line;
    while ((blocks[block]?.to ?? Number.POSITIVE_INFINITY) <= own) block++;
    const { from = own, to = own + 1 } = blocks[block] ?? {};
    const before = furniture[index - 1];
    const after = furniture[index + 1];
    const first = before && before.start >= lines.lineSpan(from).start ? own : from;
    const next = after ? lines.positionAt(after.start).line : to;
    // At the end of the text the line end before a line goes in place of the one that may be missing behind it.
    const edge = (at: number) =>
      to < lines.lineCount || at === 0 ? lines.lineSpan(at).start : lines.lineSpan(at - 1).end;
    removals.push({ start: edge(first), end: edge(Math.min(next, to)), line });
  });
  return removals;
}

/** The text without its page furniture. */
export function removeFurniture(text: string, furniture: readonly Span[]): string {
  let at = 0;
  let story = '';
  for (const { start, end } of findRemovals(text, furniture)) {
    story += text.slice(at, start);
    at = end;
  }
  return story + text.slice(at);
}

/**
 * Where spans lie in the text without its page furniture; those that go with it are left out. In order, as they are
 * given. Offsets: UTF-16 code units, half-open.
 */
export function placeInStory<T extends Span>(text: string, furniture: readonly Span[], sorted: readonly T[]): T[] {
  const removals = findRemovals(text, furniture);
  let next = 0;
  let gone = 0;
  return sorted.flatMap((span) => {
    for (let removal = removals[next]; removal && removal.end <= span.start; removal = removals[++next])
      gone += removal.end - removal.start;
    const isCut = (removals[next]?.start ?? Number.POSITIVE_INFINITY) < span.end;
    return isCut ? [] : [{ ...span, start: span.start - gone, end: span.end - gone }];
  });
}

type LineKind = 'furniture' | 'blank' | 'story';

function classifyLines(text: string, furniture: readonly Span[]): LineKind[] {
  const lines = new LineIndex(text);
  return Array.from({ length: lines.lineCount }, (_, index) => {
    const line = lines.lineSpan(index);
    if (overlapsAny(line, furniture)) return 'furniture';
    return text.slice(line.start, line.end).trim() === '' ? 'blank' : 'story';
  });
}

/** The block of furniture that opens with a line: up to the next line of the story, with the blank lines to spare. */
function readBlock(lines: readonly LineKind[], first: number): LineRange {
  let last = first;
  let next = first;
  for (; next < lines.length && lines[next] !== 'story'; next++) if (lines[next] === 'furniture') last = next;
  let before = first;
  while (before > 0 && lines[before - 1] === 'blank') before--;
  const blanksBefore = first - before;
  const blanksAfter = next - last - 1;
  if (before === 0) return { from: 0, to: next };
  if (next === lines.length) return { from: Math.min(before, first), to: last + 1 };
  return { from: first, to: last + 1 + Math.min(blanksBefore, blanksAfter) };
}
