/** What a UTF-16 code unit is to the tokenizer. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const LINE_END = 5;

/** The kind of a code unit. A surrogate is OTHER, so that a character outside the BMP is a symbol. */
export function kindOf(code: number): number {
  return code < TABLE_SIZE ? (KINDS[code] ?? OTHER) : kindBeyondTable(code);
}

/** The code unit without case and diacritics, as far as it stays one code unit. */
export function fold(code: number): number {
  return code < TABLE_SIZE ? (FOLDED[code] ?? code) : code;
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

export const FNV_OFFSET = 0x811c9dc5;
export const FNV_PRIME = 0x01000193;

const TABLE_SIZE = 0x2100;
const KINDS = new Uint8Array(TABLE_SIZE);
const FOLDED = new Uint16Array(TABLE_SIZE);
const UNDECOMPOSED: Readonly<Record<string, string>> = { ø: 'o', đ: 'd', ł: 'l', ı: 'i', ħ: 'h', ŧ: 't' };

for (let code = 0; code < TABLE_SIZE; code++) {
  KINDS[code] = classify(String.fromCharCode(code));
  FOLDED[code] = foldCharacter(String.fromCharCode(code));
}

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

function kindBeyondTable(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return OTHER;
  return /\p{L}/u.test(String.fromCharCode(code)) ? LOWER : OTHER;
}
