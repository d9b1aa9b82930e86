import type { FeatureBuffer } from './feature-buffer';
import type { FeatureWeights } from './feature-weights';

/** Reads groups of features of a token that many tokens share. */
export interface SharedReader {
  /** For each group two numbers, the second not negative: where they are equal, so are the features. */
  readonly keys: Int32Array;
  /** Where the token stands in its run: 1 first, 2 last, 3 as the only one, 0 between others. */
  readonly place: number;
  /** Fills the buffer with the features of a group. */
  readShared(group: number): FeatureBuffer;
}

/**
 * Remembers the sums of the weights of shared groups of features, from text to text, so that most are added in one go.
 * Of bounded size: what comes to a slot takes the place of what was there. What it adds never hangs on what it remembers.
 */
export class SharedSums {
  /** Of each slot its key, the second number + 1, then its sums: what is read together lies together. */
  readonly #slots: Int32Array;
  /** Where the sums of each group of a token begin. */
  readonly #places: Int32Array;

  constructor(
    private readonly weights: FeatureWeights,
    groups: number,
  ) {
    this.#slots = new Int32Array(groups * SLOTS * (weights.sumsLength + 2));
    this.#places = new Int32Array(groups);
  }

  /** Adds the weights of all features in the groups of the reader's token to a row of sums, for labels it may have. */
  addTo(sums: Int32Array, row: number, reader: SharedReader): void {
    const used = this.weights.sumsAt(reader.place);
    const remembered = this.#slots;
    const places = this.#places;
    for (let group = 0; group < places.length; group++) places[group] = this.#recall(group, reader);
    for (let index = 0; index < used; index++) {
      let sum = sums[row + index] as number;
      for (let group = 0; group < places.length; group++)
        sum = (sum + (remembered[(places[group] as number) + index] as number)) | 0;
      sums[row + index] = sum;
    }
  }

  /** Where the sums of a group of the reader's token begin. */
  #recall(group: number, reader: SharedReader): number {
    const slots = this.#slots;
    const length = this.weights.sumsLength;
    const first = reader.keys[2 * group] as number;
    const second = (reader.keys[2 * group + 1] as number) + 1;
    const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
    const from = (group * SLOTS + (mixed >>> (32 - SLOT_BITS))) * (length + 2);
    if (slots[from] !== first || slots[from + 1] !== second) {
      slots[from] = first;
      slots[from + 1] = second;
      slots.fill(0, from + 2, from + 2 + length);
      this.weights.addTo(slots, from + 2, reader.readShared(group));
    }
    return from + 2;
  }
}

const SLOT_BITS = 12;
const SLOTS = 1 << SLOT_BITS;
