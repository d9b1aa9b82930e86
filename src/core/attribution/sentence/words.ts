import type { Span } from '../../text/span';
import { tagWord } from './lexicon';
import { Tag } from './tags';

/** A word, a mark or a whole quotation of a sentence, with what the lexicon knows of it. */
export interface Token extends Span {
  /** In lower case, typographic apostrophes made straight, and typed dashes long; a quotation is `“”`, or `“,”` where it ends with a comma. */
  readonly word: string;
  /** Bits of `Tag`. */
  readonly tags: number;
  readonly capital: boolean;
  /** The first word of a quotation, if that has no capital. */
  readonly opening?: string;
}

/**
 * Splits a line into words, marks and quotations; the words within a quotation are passed over.
 * `quotations` are ordered and do not overlap. A possessive ’s is a token of its own. Linear in the line.
 */
export function readTokens(text: string, line: Span, quotations: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = line.start;
  for (const quotation of quotations) {
    scan(text, at, quotation.start, tokens);
    const end = Math.min(quotation.end, line.end);
    const word = /,\s?["”’'»]{1,3}$/.test(text.slice(Math.max(quotation.start, end - 5), end)) ? '“,”' : '“”';
    const opening = OPENING.exec(text.slice(quotation.start, Math.min(end, quotation.start + LONGEST_OPENING)))?.[1];
    const token = { start: quotation.start, end, word, tags: Tag.Quotation, capital: false };
    tokens.push(opening === undefined ? token : { ...token, opening });
    at = end;
  }
  scan(text, at, line.end, tokens);
  return tokens;
}

const OPENING = /^[^\p{L}\p{N}]{0,4}(\p{Ll}+)/u;
const LONGEST_OPENING = 24;

function scan(text: string, from: number, to: number, tokens: Token[]): void {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
    } else if (isWordPart(code)) {
      const end = findWordEnd(text, at, to);
      pushWord(text, at, end, tokens);
      at = skipAbbreviationStop(text, tokens.at(-1)?.end ?? end, to, tokens.at(-1));
    } else if (isEnding(text, at)) {
      at = pushEnding(text, at, findWordEnd(text, at + 1, to), tokens);
    } else {
      const end = code === DOT || code === HYPHEN ? findRunEnd(text, at, to) : at + 1;
      const word = code === HYPHEN && isDash(text, at, end) ? '—' : text.slice(at, end);
      tokens.push({ start: at, end, word, tags: Tag.Mark, capital: false });
      at = end;
    }
  }
}

/** Whether a word's ending stands apart from it: "the town 's", "they 're". */
function isEnding(text: string, at: number): boolean {
  return isApostrophe(text, at) && isSpace(text.charCodeAt(at - 1)) && ENDING.test(text.slice(at, at + 4));
}

/** The stop of "Mr." or of an initial ends no sentence, nor does that of "Inc." before a small letter: it is no token. */
function skipAbbreviationStop(text: string, at: number, to: number, last: Token | undefined): number {
  if (at >= to || text.charCodeAt(at) !== DOT || text.charCodeAt(at + 1) === DOT || !last) return at;
  const isInitial = last.capital && last.end - last.start === 1 && last.word !== 'i';
  if ((last.word === 'no' || MONTHS.test(last.word)) && /^\s?\d/.test(text.slice(at + 1, at + 3))) return at + 1;
  if (isInitial || (last.capital && last.end - last.start <= 4 && (last.tags & Tag.Title) !== 0)) return at + 1;
  return last.capital && last.end - last.start <= 5 && /^\s?[a-z,]/.test(text.slice(at + 1, at + 3)) ? at + 1 : at;
}

const MONTHS = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Takes in apostrophes, hyphens and full stops between letters, the last stop of "U.S." and the sign of "14%". */
function findWordEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isWordPart(code) && !(at + 1 < to && joins(text, at))) break;
    at++;
  }
  if (text.charCodeAt(at) === PERCENT && at < to && at > start && isDigit(text.charCodeAt(at - 1))) return at + 1;
  const isAcronym = text.charCodeAt(at) === DOT && at < to && at - start >= 3 && text.charCodeAt(at - 2) === DOT;
  if (!isAcronym) return at;
  return /^['’]s(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 4)) ? at + 3 : at + 1;
}

/** Whether a mark stands within a word or a number. */
function joins(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === COMMA) return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
  return isJoiner(code) && isWordPart(text.charCodeAt(at + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Where equal marks in a row end. */
function findRunEnd(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start);
  let end = start;
  while (end < to && text.charCodeAt(end) === code) end++;
  return end;
}

/** A dash as typewriters have it: " - " or "--". */
function isDash(text: string, start: number, end: number): boolean {
  return end - start > 1 || (isSpace(text.charCodeAt(start - 1)) && isSpace(text.charCodeAt(end)));
}

const POSSESSIVE = /['’]s$/i;
const CONTRACTED = /['’](?:s|re|ve|d|ll|m)$/i;
const ENDING = /^['’](?:s|re|ve|d|ll|m)(?![\p{L}\p{N}])/iu;

function pushWord(text: string, start: number, end: number, tokens: Token[]): void {
  const cut = mayBeContracted(text, start, end) ? CONTRACTED.exec(text.slice(start, end)) : null;
  const split = cut ? start + cut.index : end;
  tokens.push(makeWord(text, start, split));
  if (!cut) {
    if (opensGenitive(text, end)) {
      tokens.push({ start: end, end: end + 1, word: "'s", tags: Tag.Genitive, capital: false });
    }
    return;
  }
  pushEnding(text, split, end, tokens);
}

/** A token for the ending of a word, "'s" or "'re". Returns where it ends. */
function pushEnding(text: string, start: number, end: number, tokens: Token[]): number {
  const ending = text.slice(start, end);
  const tags = POSSESSIVE.test(ending) ? Tag.Genitive : Tag.Auxiliary;
  tokens.push({ start, end, word: ending.toLowerCase().replace('’', "'"), tags, capital: false });
  return end;
}

/** Whether an apostrophe stands where that of "it's" or of "they'll" does. */
function mayBeContracted(text: string, start: number, end: number): boolean {
  return (end - 2 > start && isApostrophe(text, end - 2)) || (end - 3 > start && isApostrophe(text, end - 3));
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 39 || code === CURLY;
}

/** "the analysts’ notes": an apostrophe and a space behind an s. */
function opensGenitive(text: string, end: number): boolean {
  return isApostrophe(text, end) && (text.charCodeAt(end - 1) | 32) === 115 && isSpace(text.charCodeAt(end + 1));
}

/** What a word is by how it is written. */
type Form = Pick<Token, 'word' | 'tags' | 'capital'>;

function makeWord(text: string, start: number, end: number): Token {
  const { word, tags, capital } = formOf(text.slice(start, end));
  return { start, end, word, tags, capital };
}

/** Most words come again and again, from text to text: one look-up does for them. */
function formOf(raw: string): Form {
  const known = FORMS.get(raw);
  if (known) return known;
  const form = readForm(raw);
  if (raw.length > LONGEST_KEPT) return form;
  if (FORMS.size >= MOST_KEPT) FORMS.clear();
  FORMS.set(raw, form);
  return form;
}

const FORMS = new Map<string, Form>();
const MOST_KEPT = 8192;
/** A longer slice would keep the text that it is of. */
const LONGEST_KEPT = 12;

function readForm(raw: string): Form {
  const word = isSmall(raw) ? raw : raw.toLowerCase().replaceAll('’', "'");
  const first = raw.charCodeAt(0);
  const capital = first < 128 ? first >= 65 && first <= 90 : /^\p{Lu}/u.test(raw);
  return { word, tags: ACRONYMS.has(raw) ? 0 : tagWord(word, capital), capital };
}

/** Names that are pronouns in small letters. */
const ACRONYMS = new Set(['US', 'IT', 'WHO']);

/** Whether a word is in small ASCII letters already. */
function isSmall(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 128 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

const CURLY = 0x2019;
const DOT = 46;
const HYPHEN = 45;
const COMMA = 44;
const PERCENT = 37;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code >= 0x2000 && code <= 0x200b);
}

function isWordPart(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return code > 0xaa && !isSpace(code) && !(code >= 0xab && code <= 0xbf) && !(code >= 0x2010 && code <= 0x2bff);
}

/** Apostrophe, hyphen, full stop, ampersand, the comma of a number, underscore, at-sign, slash. */
function isJoiner(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 45 || code === DOT || code === 38 || code === 95 || code === 47;
}
