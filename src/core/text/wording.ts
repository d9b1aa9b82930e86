import { FNV_OFFSET, FNV_PRIME } from './fnv';
import { WordScanner } from './letters';
import type { Span } from './span';

/**
 * The words of a text as 16-bit hashes, with where they start. A 0 is no word but a barrier: the end of a line, or
 * something left out. The lists are of one length; a word ends before the start that follows.
 */
export interface Wording {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
}

/**
 * Reads the wording of some lines, passing over the parts in `omitted`, which are ordered and do not overlap. Case,
 * punctuation, hyphens and apostrophes do not count. Offsets: UTF-16 code units. Linear in the text.
 */
export function readWording(text: string, lines: readonly Span[], omitted: readonly Span[] = []): Wording {
  const hashes: number[] = [];
  const starts: number[] = [];
  const put = (hash: number, start: number): void => {
    hashes.push(hash);
    starts.push(start);
  };
  let next = 0;
  for (const line of lines) {
    let at = line.start;
    while ((omitted[next]?.end ?? Number.POSITIVE_INFINITY) <= line.start) next++;
    for (let index = next; (omitted[index]?.start ?? Number.POSITIVE_INFINITY) < line.end; index++) {
      const part = omitted[index];
      if (!part) break;
      readWords(text, at, part.start, put);
      put(0, Math.max(at, part.start));
      at = Math.max(at, Math.min(part.end, line.end));
    }
    readWords(text, at, line.end, put);
    put(0, line.end);
  }
  return { hashes, starts };
}

const JOINTS = "'’‑-";
const SCANNER = new WordScanner(JOINTS, 8);

function readWords(text: string, from: number, to: number, put: (hash: number, start: number) => void): void {
  for (let found = SCANNER.open(text, from, to); found; found = SCANNER.next(text, to)) {
    put(hashWord(text, SCANNER.start, SCANNER.end), SCANNER.start);
  }
}

/** FNV-1a (Fowler, Noll, Vo) of the word in lower case, folded to 16 bits, never 0. */
function hashWord(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (joins(code)) continue;
    if (code >= FIRST_BEYOND_ASCII) return hashLowered(text.slice(start, end).toLowerCase());
    hash = Math.imul(hash ^ (code >= UPPER_A && code <= UPPER_Z ? code | 0x20 : code), FNV_PRIME);
  }
  return foldHash(hash);
}

function hashLowered(word: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    if (!joins(code)) hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return foldHash(hash);
}

/** Whether it is one of JOINTS. */
function joins(code: number): boolean {
  return code === 0x27 || code === 0x2d || code === 0x2019 || code === 0x2011;
}

function foldHash(hash: number): number {
  return ((hash >>> 16) ^ (hash & 0xffff)) & 0xffff || 1;
}

const FIRST_BEYOND_ASCII = 0x80;
const UPPER_A = 0x41;
const UPPER_Z = 0x5a;

/** Mixes a window of words into 32 bits; 0 where a barrier stands in it. */
export function hashWindow(hashes: readonly number[], from: number, size: number): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < from + size; index++) {
    const word = hashes[index] ?? 0;
    if (word === 0) return 0;
    hash = Math.imul(hash ^ (word & 0xff), FNV_PRIME);
    hash = Math.imul(hash ^ (word >>> 8), FNV_PRIME);
  }
  return (hash ^ (hash >>> 15)) >>> 0 || 1;
}

/**
 * Picks fingerprints of a wording: the least hash of every `span` windows of `size` words in a row, so that any
 * `size + span - 1` words that two texts share give both the same one (winnowing: Schleimer, Wilkerson & Aiken 2003).
 * Returns different hashes only.
 */
export function winnow(hashes: readonly number[], size: number, span: number): Set<number> {
  const windows = new Uint32Array(hashes.length);
  for (let index = 0; index + size <= windows.length; index++) windows[index] = hashWindow(hashes, index, size);
  const picked = new Set<number>();
  let least = -1;
  for (let last = span - 1; last < windows.length; last++) {
    const first = last - span + 1;
    // Only where the least of the spans before falls out are all of the span looked at.
    if (least < first) least = findLeast(windows, first, last);
    else if (isLess(windows[last] ?? 0, windows[least] ?? 0)) least = last;
    else continue;
    const hash = windows[least] ?? 0;
    if (hash !== 0) picked.add(hash);
  }
  return picked;
}

function findLeast(windows: Uint32Array, first: number, last: number): number {
  let least = first;
  for (let at = first + 1; at <= last; at++) if (isLess(windows[at] ?? 0, windows[least] ?? 0)) least = at;
  return least;
}

/** Whether one hash is less than another; 0 is none at all. */
function isLess(hash: number, other: number): boolean {
  return hash !== 0 && (other === 0 || hash < other);
}
