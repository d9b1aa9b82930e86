import type { LineIndex, Span } from '../core';
import type { MentionRow, Range } from '../protocol';
import { toRange } from './convert';

/** How much is shown of the text before and after. */
const CONTEXT = 60;

/** Words of an article with their range and what stands before and after them in their paragraph, white space folded. */
export function describeInContext(uri: string, text: string, lines: LineIndex, span: Span): MentionRow {
  return {
    uri,
    range: toRange(lines, span) satisfies Range,
    before: foldSpace(cutBefore(text, span.start)),
    text: foldSpace(text.slice(span.start, span.end)),
    after: foldSpace(cutAfter(text, span.end)),
  };
}

/** What stands before a place in its paragraph, from the start of a word on. */
function cutBefore(text: string, end: number): string {
  const part = text.slice(Math.max(0, end - CONTEXT), end);
  const line = part.slice(Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1);
  if (line.length < part.length || end <= CONTEXT || /\s/.test(text.charAt(end - CONTEXT - 1))) return line;
  return line.replace(/^\S+/, '');
}

function cutAfter(text: string, start: number): string {
  const [line = ''] = text.slice(start, start + CONTEXT).split(/[\r\n]/, 1);
  if (line.length < CONTEXT || /^\s?$/.test(text.charAt(start + CONTEXT))) return line;
  return line.replace(/\S+$/, '');
}

/** White space folded; a space at either end stays, as it tells whether a word follows. */
export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}
