import { FEATURE_BITS, type FeatureBuffer, hashFeature, MOST_FEATURES } from './feature-buffer';
import { LABEL_COUNT } from './labels';

/**
 * Weights of features by hash. A slot of the table has a feature's hash + 1, then its weights as bytes, four to a
 * number: finding a feature touches one place in memory, and one addition sums two weights. The slots are in the order
 * of the hashes, each as near to its share of the table as those before it leave room for.
 */
export class FeatureWeights {
  readonly #table: Int32Array;
  readonly #density: number;
  /** How many numbers hold the weights of a feature. */
  readonly #words: number;
  #slot = -1;

  /**
   * @param hashes of all features, ascending
   * @param width how many weights a feature has
   */
  constructor(hashes: Uint32Array, width: number) {
    this.#words = (width >>> 2) + 1;
    this.#density = (hashes.length * ROOM) / 2 ** FEATURE_BITS;
    let last = -1;
    for (let row = 0; row < hashes.length; row++) last = Math.max(last + 1, this.#shareOf(hashes[row] ?? 0));
    this.#table = new Int32Array((last + 2) * (this.#words + 1));
  }

  /** Opens the slot of the next feature, which must come in the order of the hashes; its weights are 0. */
  open(hash: number): void {
    this.#slot = Math.max(this.#slot + 1, this.#shareOf(hash));
    const at = this.#slot * (this.#words + 1);
    this.#table[at] = hash + 1;
    this.#table[at + 1] = ALL_ZERO - ZERO + 1;
    for (let word = 2; word <= this.#words; word++) this.#table[at + word] = ALL_ZERO;
  }

  /** Sets a weight, -127 to 127, of the feature whose slot was opened. */
  setWeight(label: number, weight: number): void {
    const column = label + 1;
    const at = this.#slot * (this.#words + 1) + 1 + (column >>> 2);
    this.#table[at] = (this.#table[at] ?? 0) + (weight << ((column & 3) * 8));
  }

  /** How many numbers the sums of one row take. */
  get sumsLength(): number {
    return 2 * this.#words;
  }

  /**
   * Adds the weights of all features in the buffer to a row of sums, which have room for MOST_FEATURES of them. Goes over
   * them step by step rather than one by one, so that the reads from memory, which cost the most, do not wait for each
   * other.
   */
  addTo(sums: Int32Array, row: number, buffer: FeatureBuffer): void {
    const found = this.#find(buffer);
    const table = this.#table;
    const places = PLACES;
    const words = this.#words;
    for (let word = 0; word < words; word++) {
      let even = sums[row + word] as number;
      let odd = sums[row + words + word] as number;
      for (let index = 0; index < found; index++) {
        const weights = table[(places[index] as number) + word] as number;
        even = (even + (weights & PAIR)) | 0;
        odd = (odd + ((weights >>> 8) & PAIR)) | 0;
      }
      sums[row + word] = even;
      sums[row + words + word] = odd;
    }
  }

  /** Adds what a row of sums has for the labels from `first` on to as many scores, from place `to` on. */
  readSums(sums: Int32Array, row: number, first: number, scores: Int32Array, to: number): void {
    const zero = ZERO * this.#column(sums, row, 0);
    for (let label = 0; label < LABEL_COUNT; label++) {
      scores[to + label] = (scores[to + label] as number) + this.#column(sums, row, first + label + 1) - zero;
    }
  }

  #column(sums: Int32Array, row: number, column: number): number {
    const pair = sums[row + (column & 1) * this.#words + (column >>> 2)] as number;
    return (pair >>> ((column & 2) * 8)) & 0xffff;
  }

  // The hottest loops there are: a default for a missing element would cost them much of their speed.
  /** Finds the weights of the features that are known; returns how many are. */
  #find({ values, count }: FeatureBuffer): number {
    const table = this.#table;
    const wanted = WANTED;
    const places = PLACES;
    const keys = KEYS;
    const density = this.#density;
    const step = this.#words + 1;
    for (let index = 0; index < count; index++) {
      const hash = hashFeature(values[index] as number);
      wanted[index] = hash + 1;
      places[index] = ((hash * density) | 0) * step;
    }
    for (let index = 0; index < count; index++) keys[index] = table[places[index] as number] as number;
    let found = 0;
    for (let index = 0; index < count; index++) {
      const own = wanted[index] as number;
      let place = places[index] as number;
      let key = keys[index] as number;
      while (key !== 0 && key < own) {
        place += step;
        key = table[place] as number;
      }
      places[found] = place + 1;
      found += key === own ? 1 : 0;
    }
    return found;
  }

  #shareOf(hash: number): number {
    return (hash * this.#density) | 0;
  }
}

/** Slots for each feature. */
const ROOM = 1.7;
/** What a weight of 0 is as a byte. */
const ZERO = 128;
const ALL_ZERO = 0x80808080 | 0;
const PAIR = 0x00ff00ff;
/** Of the features in the buffer: their keys, where the slots begin that may have them, and the keys that are there. */
const WANTED = new Int32Array(MOST_FEATURES);
const PLACES = new Int32Array(MOST_FEATURES);
const KEYS = new Int32Array(MOST_FEATURES);
