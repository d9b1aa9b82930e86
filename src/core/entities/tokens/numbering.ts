/** Numbers keys of 32 bits from 0 on, in the order in which they first come: facts on them can lie in plain arrays. */
export class Numbering {
  count = 0;
  readonly #keys: Int32Array;
  /** One more than the number of the key; 0 where the slot is free. */
  readonly #numbers: Int32Array;
  readonly #mask: number;

  /** @param most the most keys that can come */
  constructor(most: number) {
    const room = 1 << (33 - Math.clz32(most));
    this.#keys = new Int32Array(room);
    this.#numbers = new Int32Array(room);
    this.#mask = room - 1;
  }

  /** The number of a key, a new one where it comes for the first time. */
  add(key: number): number {
    const slot = this.#slotOf(key | 0);
    if (this.#numbers[slot] === 0) {
      this.#keys[slot] = key;
      this.#numbers[slot] = ++this.count;
    }
    return (this.#numbers[slot] ?? 0) - 1;
  }

  /** The number of a key, -1 where it never came. */
  find(key: number): number {
    return (this.#numbers[this.#slotOf(key | 0)] ?? 0) - 1;
  }

  #slotOf(key: number): number {
    const mask = this.#mask;
    let slot = (key ^ (key >>> 16)) & mask;
    while (this.#numbers[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}
