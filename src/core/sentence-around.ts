import { splitSentences } from './text/sentences';
import type { Span } from './text/span';

/** A sentence is looked for this far before and after the words in it, in UTF-16 code units. */
const REACH = 2000;

/**
 * The sentence that some words stand in, or the sentences where they stand in several, without the white space around
 * them. Offsets: UTF-16 code units, half-open. Linear in the words. Never throws on any text.
 */
export function sentenceAround(text: string, words: Span): Span {
  const start = lineStart(text, words.start);
  const window = text.slice(start, lineEnd(text, words.end));
  const touched = splitSentences(window).filter(
    (sentence) => start + sentence.start < words.end && words.start < start + sentence.end,
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: start + first.start, end: start + last.end } : words;
}

function lineStart(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  return offset - before.length + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function lineEnd(text: string, offset: number): number {
  const after = text.slice(offset, offset + REACH);
  const end = after.search(/[\r\n]/);
  return offset + (end < 0 ? after.length : end);
}
