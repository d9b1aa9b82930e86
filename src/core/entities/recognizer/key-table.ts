import { findSlots, type KeySlots } from './key-slots';

/** Numbers by key. */
export class KeyTable {
  /** Of each slot the key + 1, then its number. */
  readonly table: Int32Array;

  /** @param numbers one for each key */
  constructor(
    keys: Uint32Array,
    numbers: Uint16Array | Uint32Array,
    readonly slots = findSlots(keys),
  ) {
    this.table = new Int32Array(2 * slots.count);
    fillTable(this.table, keys, new Uint32Array(numbers), slots);
  }

  /** The number of a key, 0 where it has none. */
  get(key: number): number {
    const slot = 2 * this.slots.of(key);
    return this.table[slot] === key + 1 ? (this.table[slot + 1] as number) : 0;
  }
}

/** A function of its own, and always for arrays of one kind, so that it is compiled once for all tables. */
function fillTable(table: Int32Array, keys: Uint32Array, numbers: Uint32Array, slots: KeySlots): void {
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number;
    const slot = 2 * slots.of(key);
    table[slot] = key + 1;
    table[slot + 1] = numbers[at] as number;
  }
}
