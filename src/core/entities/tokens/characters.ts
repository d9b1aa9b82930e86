import { FNV_OFFSET, FNV_PRIME } from '../../text/fnv';

/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const LINE_END = 5;

/** The kind of a code unit; OTHER behind the end of a text. A surrogate is OTHER: it is half of a symbol. */
export function kindOf(code: number): number {
  const unit = code | 0;
  return (KINDS[unit] || learnKind(unit)) - 1;
}

/** The code unit without case and diacritics, as far as it stays one code unit. */
export function fold(code: number): number {
  return FOLDED[code] || learnFold(code);
}

/** The hash of a word: equal for words that differ in case or diacritics only. 32 bits, unsigned (FNV-1a). */
export function hashWord(text: string, start = 0, end = text.length): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ fold(text.charCodeAt(at)), FNV_PRIME);
  return hash >>> 0;
}

/** Adds a number to a hash; the order of additions matters. 32 bits, unsigned. */
export function addToHash(hash: number, value: number): number {
  let mixed = Math.imul(hash ^ value, 0x85ebca6b);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0xc2b2ae35) >>> 0;
}

/** What is known of each code unit, 0 until it is first met: to ask patterns about them all would take long. */
const KINDS = new Uint8Array(0x10000);
const FOLDED = new Uint16Array(0x10000);

function learnKind(code: number): number {
  const character = String.fromCharCode(code);
  const kind = code < FIRST_FAR ? classify(character) : classifyFar(character);
  KINDS[code] = kind + 1;
  return kind + 1;
}

function learnFold(code: number): number {
  const folded = code < FIRST_FAR ? foldCharacter(String.fromCharCode(code)) : code;
  FOLDED[code] = folded;
  return folded;
}

/** From here on a character is a letter or not, and stays as it is. */
const FIRST_FAR = 0x2100;
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't' };

function classify(character: string): number {
  if (/[\n\r\u2028\u2029]/.test(character)) return LINE_END;
  if (/[\s\u200b\u00ad]/.test(character)) return SPACE;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  return /[\p{L}\p{M}]/u.test(character) ? LOWER : OTHER;
}

function foldCharacter(character: string): number {
  if (character === '’') return 0x27;
  const lower = character.toLowerCase();
  const base = UNDECOMPOSED[lower] ?? lower.normalize('NFD').charAt(0);
  return (base || lower).charCodeAt(0);
}

function classifyFar(character: string): number {
  return /\p{L}/u.test(character) ? LOWER : OTHER;
}
