import type { Span } from './span';

/** More words in a row are no phrase that anybody looks for. */
const MOST_WORDS = 20;
const LETTER = '[\\p{L}\\p{M}\\p{N}]';
/** The rest of a word, or a whole one. */
const REST = "[\\p{L}\\p{M}\\p{N}’'-]{0,40}";
const WORD = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}’'-]{0,40}";
/** White space within a paragraph; there is one way to match it. */
const SPACE = '(?=\\s)[^\\S\\r\\n]{0,18}(?:\\r?\\n[^\\S\\r\\n]{0,9})?';

/**
 * A search for words in a row, whatever their case, quotes and the white space between them. A star stands for the rest
 * of a word, or by itself for any word. Undefined where there is nothing to look for.
 * The search returns spans in the order of the text, not overlapping; linear in the text, never throws on any text.
 * Offsets: UTF-16 code units, half-open.
 */
export function searchPhrase(phrase: string): ((text: string) => Span[]) | undefined {
  const words = phrase.trim().split(/\s+/).slice(0, MOST_WORDS);
  if (!words.some((word) => /[^*]/.test(word))) return undefined;
  const pattern = new RegExp(words.map(toPattern).join(SPACE), 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** Where the word begins or ends with a letter or digit, so does a word of the text. */
function toPattern(word: string, index: number): string {
  if (/^\*+$/.test(word)) return `(?<!${LETTER})${WORD}(?!${LETTER})`;
  const [first = '', ...others] = word.split(/\*+/).map(escapePart);
  const last = others.pop();
  // The first place of a part between two stars is as good as any, so the search never comes back to look for another.
  const between = others.map((part, at) => `(?=(?<w${index}p${at}>${REST}?${part}))\\k<w${index}p${at}>`);
  const body = [first, ...between, ...(last === undefined ? [] : [REST, last])].join('');
  const isWordLike = (unit: string | undefined) => unit !== undefined && /[\p{L}\p{M}\p{N}*]/u.test(unit);
  return `${isWordLike(word[0]) ? `(?<!${LETTER})` : ''}${body}${isWordLike(word.at(-1)) ? `(?!${LETTER})` : ''}`;
}

/** A pattern for just these characters, whatever kind of quotes they are. */
function escapePart(part: string): string {
  return part
    .replace(/[\\^$.|?+()[\]{}/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”]/g, '["“”]');
}
