/** What every hash begins with, and one step of it: FNV-1a (Fowler, Noll and Vo 1991) over numbers. 32 bits, signed. */
export const HASH_BASIS = 0x811c9dc5 | 0;

export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193);
}

/** The hash under which a word, in small letters and without apostrophes, is known to the line model. */
export function hashWord(word: string): number {
  return hashCodes(word, 0, word.length);
}

/** The hash of the stretch `[start, end)` of a text as it stands. */
export function hashCodes(text: string, start: number, end: number): number {
  let hash = HASH_BASIS;
  for (let at = start; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}
