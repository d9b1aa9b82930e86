import type { FeatureBuffer } from './features';

/** Weights of features by hash. Most features weigh on few labels, so only those are kept. */
export class FeatureWeights {
  /** Pairs of hash + 1 and place in the cells, open addressing. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** One bit for each hash cut short: most features of a text are unknown, and this is small enough to stay in cache. */
  readonly #known = new Int32Array(1 << (FILTER_BITS - 5));

  /**
   * @param hashes ascending
   * @param ends where each feature's cells end
   * @param cells label in the high byte, weight + 128 in the low one
   */
  constructor(
    hashes: Uint32Array,
    ends: Uint32Array,
    private readonly cells: Uint16Array,
  ) {
    const room = 1 << Math.max(4, 32 - Math.clz32(Math.ceil(hashes.length * LEAST_ROOM)));
    this.#mask = room - 1;
    this.#slots = new Int32Array(room * 2);
    let start = 0;
    for (let row = 0; row < hashes.length; row++) {
      const end = ends[row] ?? 0;
      this.#put(hashes[row] ?? 0, (start << COUNT_BITS) | (end - start));
      start = end;
    }
  }

  /**
   * Adds the weights of all features in the buffer to a row of sums. Goes over them step by step rather than one by one,
   * so that the reads from memory, which cost the most, do not wait for each other.
   */
  addTo(sums: Int32Array, row: number, buffer: FeatureBuffer): void {
    const count = this.#locate(this.#filter(buffer));
    const { cells } = this;
    for (let index = 0; index < count; index++) {
      const place = PLACES[index] as number;
      const start = place >>> COUNT_BITS;
      const end = start + (place & COUNT_MASK);
      for (let at = start; at < end; at++) {
        const cell = cells[at] as number;
        const column = row + (cell >>> 8);
        sums[column] = (sums[column] as number) + (cell & 255) - 128;
      }
    }
  }

  // The hottest loops there are: a default for a missing element would cost them much of their speed.
  /** Keeps the features that may be known. */
  #filter({ hashes, count }: FeatureBuffer): number {
    const known = this.#known;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] as number;
      const bit = hash & FILTER_MASK;
      KEPT[kept] = hash;
      kept += ((known[bit >>> 5] as number) >>> (bit & 31)) & 1;
    }
    return kept;
  }

  /** Finds the places of the kept features in the cells. */
  #locate(kept: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let located = 0;
    for (let index = 0; index < kept; index++) {
      const wanted = (KEPT[index] as number) + 1;
      let slot = (wanted - 1) & mask;
      let found = slots[slot * 2] as number;
      while (found !== wanted && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] as number;
      }
      PLACES[located] = slots[slot * 2 + 1] as number;
      located += found === 0 ? 0 : 1;
    }
    return located;
  }

  #put(hash: number, place: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = hash + 1;
    this.#slots[slot * 2 + 1] = place;
    const bit = hash & FILTER_MASK;
    this.#known[bit >>> 5] = (this.#known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** Slots for each feature, at least. */
const LEAST_ROOM = 1.3;
const FILTER_BITS = 21;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const COUNT_BITS = 5;
const COUNT_MASK = (1 << COUNT_BITS) - 1;
/** Between the steps of `addTo`. */
const KEPT = new Int32Array(256);
const PLACES = new Int32Array(256);
