import {
  BINDING_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  NUMBERED_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from '../data/abbreviations';
import { isWordUnit } from './letters';
import type { Span } from './span';
import { split } from './split';

/**
 * Splits a paragraph into sentences: after a full stop, question or exclamation mark and what closes behind it, before
 * white space and a capital, a digit or an opening mark, but not after an abbreviation or an initial, unless the next
 * word opens a sentence ("in the U.S. The …"), nor between a quoted question and who asked it.
 * Line ends are sentence ends. Returns spans in order, without the white space around them; linear in the text.
 * Offsets: UTF-16 code units, half-open. Never throws on any text.
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let at = findMark(text, 0); at < text.length; at = findMark(text, at)) {
    const next = readBoundary(text, at);
    if (next < 0) {
      at++;
      continue;
    }
    const marks = text.slice(at, next);
    if (LINE_END.test(marks) || next === text.length || !goesOn(text, at, marks, next)) {
      pushTrimmed(sentences, text, start, at + marks.trimEnd().length);
      start = next;
    }
    at = next;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** Where a mark that can end a sentence, or a line end, is next. */
function findMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && !canEnd(text.charCodeAt(at))) at++;
  return at;
}

function canEnd(code: number): boolean {
  return code < END_MARKS.length ? END_MARKS[code] === 1 : code === ELLIPSIS;
}

const END_MARKS = Uint8Array.from({ length: 0x40 }, (_, code) =>
  '.!?\n\r'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const ELLIPSIS = 0x2026;

/** Where the text goes on behind a boundary that begins with a mark; -1 where the mark makes none. */
function readBoundary(text: string, at: number): number {
  BOUNDARY.lastIndex = at;
  return BOUNDARY.test(text) ? BOUNDARY.lastIndex : -1;
}

const BOUNDARY = /[.!?…]{1,5}["'”’»)\]]{0,4}(?:\s{1,8}(?=[\p{Lu}\p{N}"'“‘«([<$£€•])|$)|[\r\n]+/uy;
const LINE_END = /[\r\n]/;

/** Whether the sentence goes on behind the mark at `stop`. */
function goesOn(text: string, stop: number, marks: string, next: number): boolean {
  const mark = text.charAt(stop);
  if (mark === '?' || mark === '!') return QUOTE_END.test(marks) && ASKER.test(text.slice(next, next + ASKER_LENGTH));
  if (mark !== '.' || text.charAt(stop + 1) === '.') return false;
  const word = wordBefore(text, stop);
  return word !== '' && isAbbreviation(word, text, next);
}

const QUOTE_END = /["'”’»]/;
const ASKER_LENGTH = 80;
const ASKER =
  /^\p{Lu}[\p{L}.’'-]{0,30}(?: \p{Lu}[\p{L}.’'-]{0,30}){0,3} (?:said|says|asked|asks|added|wrote|replied|shouted|yelled|joked|cried|wondered|exclaimed|tweeted|told)\b/u;

const LONGEST_ABBREVIATION = 12;

/** The letters and inner stops right before the stop; empty for a longer word. */
function wordBefore(text: string, stop: number): string {
  let start = stop;
  while (start > 0 && stop - start <= LONGEST_ABBREVIATION && isWordOrStop(text.charCodeAt(start - 1))) start--;
  return stop - start > LONGEST_ABBREVIATION ? '' : text.slice(start, stop);
}

function isWordOrStop(code: number): boolean {
  return code === FULL_STOP || isWordUnit(code);
}

const FULL_STOP = 0x2e;
const INITIAL = /^\p{Lu}$/u;
const DOTTED = /^(?:\p{L}\.){1,5}\p{L}$/u;

function isAbbreviation(word: string, text: string, next: number): boolean {
  const small = word.toLowerCase();
  if (NUMBERED.has(small)) return /\p{N}/u.test(text.charAt(next));
  if (BINDING.has(small)) return word !== small || SMALL_BINDING.has(small);
  if (INITIAL.test(word) || DOTTED.test(word) || CLOSING.has(word) || CLOSING.has(small))
    return !opensSentence(text, next);
  return false;
}

const BINDING = new Set(split(BINDING_ABBREVIATIONS));
/** Those that are no titles keep their meaning in small letters. */
const SMALL_BINDING = new Set(['v', 'vs', 'eg', 'ie', 'al', 'approx']);
const CLOSING = new Set(
  split(CLOSING_ABBREVIATIONS).flatMap((word) => [word, ...(isSmall(word) ? [capitalize(word)] : [])]),
);
const NUMBERED = new Set(split(NUMBERED_ABBREVIATIONS));
const OPENERS = new Set(split(SENTENCE_OPENERS).map(capitalize));

function isSmall(word: string): boolean {
  return word === word.toLowerCase();
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Whether the word there opens a sentence; an opening quotation mark does not tell. */
function opensSentence(text: string, start: number): boolean {
  return OPENERS.has(/^\p{L}{1,12}/u.exec(text.slice(start, start + LONGEST_ABBREVIATION + 1))?.[0] ?? '');
}

function pushTrimmed(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}
