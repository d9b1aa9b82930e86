import { foldSpace, LineIndex, type Span, unwrapLines } from '../../core';
import type { MentionRow, Range } from '../../protocol';
import { toRange } from '../editor/convert';

/** How much is shown of the text before and after. */
const CONTEXT = 60;

/** Words of an article with their range and what stands before and after them in their paragraph, white space folded. */
export function describeInContext(uri: string, text: string, span: Span): MentionRow {
  return describe(uri, unwrapLines(text), new LineIndex(text), span);
}

/** The same of several. */
export function describeAllInContext(uri: string, text: string, spans: readonly Span[]): MentionRow[] {
  if (spans.length === 0) return [];
  const lines = new LineIndex(text);
  const prose = unwrapLines(text);
  return spans.map((span) => describe(uri, prose, lines, span));
}

function describe(uri: string, prose: string, lines: LineIndex, span: Span): MentionRow {
  return {
    uri,
    range: toRange(lines, span) satisfies Range,
    before: foldSpace(cutBefore(prose, span.start)),
    text: foldSpace(prose.slice(span.start, span.end)),
    after: foldSpace(cutAfter(prose, span.end)),
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
