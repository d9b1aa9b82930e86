import type { Span } from '../../text/span';
import { split } from '../../text/split';

const SHORTEST = 4;

/**
 * Whether words within marks are a direct quotation: handed to a speaker, or of four words at least; neither the title of
 * a work nor, without a speaker, a scare quote.
 */
export function isQuotation(text: string, { start, end }: Span, isHandedOver: boolean): boolean {
  const words = text.slice(start, Math.min(end, start + 400)).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? [];
  if (words.length === 0 || isTitle(words, text.slice(Math.max(start, end - 3), end))) return false;
  return isHandedOver || words.length >= SHORTEST;
}

const LONGEST_TITLE = 9;

/** "Saturday Night Live", "The Art of the Deal": a capital on every word of weight. */
function isTitle(words: readonly string[], tail: string): boolean {
  if (words.length < 2 || words.length > LONGEST_TITLE || /[!?]/.test(tail)) return false;
  return (
    words.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && SMALL_WORDS.has(word))) &&
    capitals(words) >= 2
  );
}

const SMALL_WORDS = new Set(split('a an the of and or in on at to for with by from as vs v'));

function capitals(words: readonly string[]): number {
  return words.filter((word) => /^\p{Lu}/u.test(word)).length;
}
