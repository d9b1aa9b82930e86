import type { FeatureWeights } from './feature-weights';
import { type FeatureReader, SHARED_GROUPS } from './features';

/**
 * Remembers the sums of the weights of shared groups of features, from text to text, so that most are added in one go.
 * Of bounded size: what comes to a slot takes the place of what was there. What it adds never hangs on what it remembers.
 */
export class SharedSums {
  readonly #keys = new Int32Array(2 * SHARED_GROUPS * SLOTS).fill(NO_KEY);
  readonly #sums: Int32Array;

  constructor(private readonly weights: FeatureWeights) {
    this.#sums = new Int32Array(SHARED_GROUPS * SLOTS * weights.sumsLength);
  }

  /** Adds the weights of all features in the shared groups of the reader's token to a row of sums, for labels it may have. */
  addTo(sums: Int32Array, row: number, reader: FeatureReader): void {
    const length = this.weights.sumsLength;
    const used = this.weights.sumsAt(reader.place);
    const remembered = this.#sums;
    const places = PLACES;
    for (let group = 0; group < SHARED_GROUPS; group++) places[group] = this.#recall(group, reader) * length;
    for (let index = 0; index < used; index++) {
      let sum = sums[row + index] as number;
      for (let group = 0; group < SHARED_GROUPS; group++)
        sum = (sum + (remembered[(places[group] as number) + index] as number)) | 0;
      sums[row + index] = sum;
    }
  }

  /** The slot that has the sums of a group of the reader's token. */
  #recall(group: number, reader: FeatureReader): number {
    const first = reader.keys[2 * group] as number;
    const second = reader.keys[2 * group + 1] as number;
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    const slot = group * SLOTS + (mixed >>> (32 - SLOT_BITS));
    const keys = this.#keys;
    if (keys[2 * slot] !== first || keys[2 * slot + 1] !== second) {
      keys[2 * slot] = first;
      keys[2 * slot + 1] = second;
      const from = slot * this.weights.sumsLength;
      this.#sums.fill(0, from, from + this.weights.sumsLength);
      this.weights.addTo(this.#sums, from, reader.readShared(group));
    }
    return slot;
  }
}

/** Where the sums of each group of a token begin. */
const PLACES = new Int32Array(SHARED_GROUPS);
const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
/** No second number of a key is negative. */
const NO_KEY = -1;
