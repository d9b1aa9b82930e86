import { type FeatureBuffer, hashFeature, MOST_FEATURES } from './feature-buffer';
import { findSlots } from './key-slots';
import { KeyTable } from './key-table';
import { ALONE, BEGIN, INSIDE, LABEL_COUNT, LAST, OUTSIDE, partOfLabel } from './labels';

/**
 * Weights of features by hash, in rows as `layRows` lays them: bytes, four to a number, so that one addition sums two
 * weights.
 */
export class FeatureWeights {
  /** Of each feature where its row begins. */
  readonly #places: KeyTable;
  readonly #rows: Int32Array;
  readonly #columns: Columns;

  /**
   * @param hashes of all features, in the order of the rows
   * @param width how many weights a feature has: LABEL_COUNT for each pass
   */
  constructor(hashes: Uint32Array, rows: Int32Array, width: number, slots = findSlots(hashes)) {
    this.#rows = rows;
    this.#columns = layColumns(width);
    const { words } = this.#columns;
    const places = new Uint32Array(hashes.length);
    for (let at = 0, place = 0; at < places.length; at++, place += words) places[at] = place;
    this.#places = new KeyTable(hashes, places, slots);
  }

  /** How many numbers the sums of one row take. */
  get sumsLength(): number {
    return 2 * this.#columns.words;
  }

  /** How many of those numbers have sums for the labels that a token may have, given its place in its run. */
  sumsAt(place: number): number {
    return 2 * (this.#columns.wordsAt[place] as number);
  }

  /**
   * Adds the weights of all features in the buffer to a row of sums, which have room for MOST_FEATURES of them; only
   * those of labels that a token may have at its place. Goes over the features step by step rather than one by one, so
   * that the reads from memory, which cost the most, do not wait for each other.
   */
  addTo(sums: Int32Array, row: number, buffer: FeatureBuffer, place = INNER): void {
    const found = this.#find(buffer);
    const rows = this.#rows;
    const places = PLACES;
    const zero = Math.imul(found, PAIR_OF_ZEROS);
    const words = this.#columns.wordsAt[place] as number;
    for (let word = 0; word < words; word++) {
      let even = ((sums[row + 2 * word] as number) - zero) | 0;
      let odd = ((sums[row + 2 * word + 1] as number) - zero) | 0;
      for (let index = 0; index < found; index++) {
        const weights = rows[(places[index] as number) + word] as number;
        even = (even + (weights & PAIR)) | 0;
        odd = (odd + ((weights >>> 8) & PAIR)) | 0;
      }
      sums[row + 2 * word] = even;
      sums[row + 2 * word + 1] = odd;
    }
  }

  /** Adds what a row of sums has for the labels from `first` on to as many scores, from place `to` on. */
  readSums(sums: Int32Array, row: number, first: number, scores: Int32Array, to: number): void {
    const columns = this.#columns.of;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const column = columns[first + label] as number;
      const pair = sums[row + 2 * (column >>> 2) + (column & 1)] as number;
      const low = (pair << 16) >> 16;
      scores[to + label] = (scores[to + label] as number) + (column & 2 ? (pair - low) >> 16 : low);
    }
  }

  // The hottest loops there are: a default for a missing element would cost them much of their speed.
  /** Finds the rows of the features that are known; returns how many are. */
  #find({ values, count }: FeatureBuffer): number {
    const { table, slots } = this.#places;
    const wanted = WANTED;
    const places = PLACES;
    for (let index = 0; index < count; index++) {
      const hash = hashFeature(values[index] as number);
      wanted[index] = hash + 1;
      places[index] = 2 * slots.of(hash);
    }
    let found = 0;
    for (let index = 0; index < count; index++) {
      const place = places[index] as number;
      const difference = (table[place] as number) ^ (wanted[index] as number);
      places[found] = table[place + 1] as number;
      // Adds 1 for no difference. A branch would be guessed wrong as often as not.
      found += 1 + ((difference | -difference) >> 31);
    }
    return found;
  }
}

/** Weights of -127 to 127, row by row in the order of the labels, as FeatureWeights has them. */
export function layRows(weights: Int8Array, width: number): Int32Array {
  const { of, words } = layColumns(width);
  const bytes = new Uint8Array((weights.length / width) * words * 4).fill(ZERO);
  for (let at = 0; at < weights.length; at++) {
    const row = Math.floor(at / width);
    bytes[row * words * 4 + (of[at % width] ?? 0)] = ZERO + (weights[at] ?? 0);
  }
  return new Int32Array(bytes.buffer);
}

/** How many numbers a row takes. */
export function rowLength(width: number): number {
  return layColumns(width).words;
}

/** Where the weights of a feature's labels lie. */
interface Columns {
  /** By label, those of the first pass first, the column. */
  readonly of: Uint8Array;
  /** How many numbers of four columns there are, and how many of them a token needs, given its place in its run. */
  readonly words: number;
  readonly wordsAt: Uint8Array;
}

/** The place of a token that is neither the first nor the last of its run. */
const INNER = 0;

/** Lays first what tokens need that are a run by themselves, then what the first tokens of runs need, then the last. */
function layColumns(width: number): Columns {
  const of = new Uint8Array(width);
  const ends: number[] = [];
  let column = 0;
  for (const part of [ALONE, BEGIN, LAST, INSIDE]) {
    for (let at = 0; at < width; at++) {
      const label = at % LABEL_COUNT;
      if ((label === OUTSIDE ? ALONE : partOfLabel(label)) === part) of[at] = column++;
    }
    ends.push(Math.ceil(column / 4));
  }
  const [alone = 0, first = 0, last = 0, words = 0] = ends;
  return { of, words, wordsAt: Uint8Array.of(words, first, last, alone) };
}

/** What a weight of 0 is as a byte. */
const ZERO = 128;
const PAIR_OF_ZEROS = 0x00800080;
const PAIR = 0x00ff00ff;
/** Of the features in the buffer: their keys, and the slots that may have them, then where the rows of those found begin. */
const WANTED = new Int32Array(MOST_FEATURES);
const PLACES = new Int32Array(MOST_FEATURES);
