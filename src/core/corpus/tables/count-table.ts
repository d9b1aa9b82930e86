import type { Column, ColumnSource } from '../../columns';

const EMPTY = 0;
/** A power of two, as all sizes are. */
const FIRST_SIZE = 1024;
/** The part of the slots that may be used before the table is made anew, and above which, of live keys, it is then twice as large. */
const MOST_USED = 0.75;
const MUCH_USED = 0.5;

/** How often each of many 32-bit keys was counted: eight bytes a key, as millions of lines have one each. */
export class CountTable {
  #keys = new Uint32Array(FIRST_SIZE);
  /** One more than the count, so that a free slot (0) differs from a key that was counted down to nothing. */
  #counts = new Uint32Array(FIRST_SIZE);
  #used = 0;

  get(key: number): number {
    return Math.max(0, (this.#counts[this.#slotOf(key)] ?? EMPTY) - 1);
  }

  /** Adds to the count of a key and returns what it is then. */
  add(key: number, by: 1 | -1): number {
    const slot = this.#slotFor(key);
    const count = Math.max(0, (this.#counts[slot] ?? 1) - 1 + by);
    this.#counts[slot] = count + 1;
    return count;
  }

  set(key: number, count: number): void {
    this.#counts[this.#slotFor(key)] = count + 1;
  }

  *columns(): Generator<Column> {
    yield Uint32Array.of(this.#used);
    yield this.#keys;
    yield this.#counts;
  }

  restore(columns: ColumnSource): void {
    this.#used = columns.numbers()[0] ?? 0;
    this.#keys = columns.numbers();
    this.#counts = columns.numbers();
  }

  /** The slot of a key, taken for it if it has none. */
  #slotFor(key: number): number {
    let slot = this.#slotOf(key);
    if (this.#counts[slot] !== EMPTY) return slot;
    if (this.#used >= MOST_USED * this.#keys.length) {
      this.#grow();
      slot = this.#slotOf(key);
    }
    this.#used++;
    this.#keys[slot] = key;
    this.#counts[slot] = 1;
    return slot;
  }

  #slotOf(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = scramble(key) & mask;
    while (this.#counts[slot] !== EMPTY && this.#keys[slot] !== key >>> 0) slot = (slot + 1) & mask;
    return slot;
  }

  /** Keys that were counted down to nothing are left behind. */
  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts];
    const live = counts.reduce((sum, count) => sum + (count > 1 ? 1 : 0), 0);
    const size = live > MUCH_USED * keys.length ? keys.length * 2 : keys.length;
    this.#keys = new Uint32Array(size);
    this.#counts = new Uint32Array(size);
    this.#used = live;
    for (let from = 0; from < keys.length; from++) {
      const count = counts[from] ?? EMPTY;
      if (count <= 1) continue;
      const key = keys[from] ?? 0;
      const slot = this.#slotOf(key);
      this.#keys[slot] = key;
      this.#counts[slot] = count;
    }
  }
}

/** Spreads keys over the table (the finalizer of MurmurHash3, Appleby 2011). */
export function scramble(key: number): number {
  let hash = key;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
