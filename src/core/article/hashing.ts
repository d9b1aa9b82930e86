import { FNV_OFFSET, FNV_PRIME } from '../text/fnv';

/** What every hash begins with. 32 bits, signed. */
export const HASH_BASIS = FNV_OFFSET | 0;

/** One step of a hash: FNV-1a over numbers. 32 bits, signed. */
export function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, FNV_PRIME);
}

/** Whole numbers by hash, fixed once made; several times as fast as a Map of such keys. Open addressing, at most half full. */
export class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;
  readonly #mask: number;

  /** @param entries whose values are whole numbers of 32 bits, but not 0, as 0 marks a free place */
  constructor(entries: Iterable<readonly [number, number]>) {
    const all = [...entries];
    const size = 2 ** Math.ceil(Math.log2(2 * all.length + 2));
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
    for (const [key, value] of all) {
      const place = this.#placeOf(key | 0);
      this.#keys[place] = key;
      this.#values[place] = value;
    }
  }

  /** The value of a key, 0 for a key that is not there. */
  get(key: number): number {
    return this.#values[this.#placeOf(key)] ?? 0;
  }

  #placeOf(key: number): number {
    let place = (key ^ (key >>> 15)) & this.#mask;
    while (this.#values[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & this.#mask;
    return place;
  }
}
