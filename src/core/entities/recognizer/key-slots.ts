/**
 * Gives each of some keys a slot of its own, so that one look tells whether a key is among them: nothing is searched, and
 * no branch is guessed wrong. The keys of a bucket share a displacement, which is mixed into them (hash and displace:
 * Pagh 1999) and which is found once, when a model is packed.
 */
export class KeySlots {
  readonly #shift: number;
  readonly #scale: number;

  /**
   * @param count how many slots there are
   * @param displacements one for each bucket; a power of two
   */
  constructor(
    readonly count: number,
    readonly displacements: Uint8Array,
  ) {
    this.#shift = KEY_BITS - Math.log2(displacements.length);
    this.#scale = count / 2 ** MIXED_BITS;
  }

  /** The slot of a key; for a number that is no key, the slot of any. */
  of(key: number): number {
    const displacement = this.displacements[this.bucketOf(key)] as number;
    const mixed = Math.imul(key ^ Math.imul(displacement, 0x9e3779b1), 0x85ebca6b) >>> (32 - MIXED_BITS);
    return (mixed * this.#scale) | 0;
  }

  bucketOf(key: number): number {
    return key >>> this.#shift;
  }
}

/** The width of a key. Keys are hashes: each number is as likely as the next. */
export const KEY_BITS = 28;
const MIXED_BITS = 26;

/** Finds slots for keys that all differ, a quarter of them free. */
export function findSlots(keys: Uint32Array): KeySlots {
  const buckets = 2 ** Math.max(0, Math.round(Math.log2(keys.length / KEYS_IN_BUCKET)));
  for (let count = Math.ceil(keys.length * ROOM) + 1; ; count = Math.ceil(count * MORE_ROOM)) {
    const slots = new KeySlots(count, new Uint8Array(buckets));
    if (displaceAll(keys, slots)) return slots;
  }
}

const KEYS_IN_BUCKET = 3;
const ROOM = 4 / 3;
const MORE_ROOM = 1.1;

/** Displaces the largest buckets first, while there is room; returns whether every key has found a slot. */
function displaceAll(keys: Uint32Array, slots: KeySlots): boolean {
  const buckets = Array.from(slots.displacements, (): number[] => []);
  for (const key of keys) buckets[slots.bucketOf(key)]?.push(key);
  const taken = new Uint8Array(slots.count);
  const numbers = [...buckets.keys()].sort((a, b) => (buckets[b]?.length ?? 0) - (buckets[a]?.length ?? 0));
  return numbers.every((bucket) => displace(bucket, buckets[bucket] ?? [], slots, taken));
}

/** Finds the displacement that gives all keys of a bucket free slots, and takes them. */
function displace(bucket: number, keys: readonly number[], slots: KeySlots, taken: Uint8Array): boolean {
  for (let displacement = 0; displacement < 256; displacement++) {
    slots.displacements[bucket] = displacement;
    const found = new Set(keys.map((key) => slots.of(key)));
    if (found.size < keys.length || [...found].some((slot) => taken[slot] === 1)) continue;
    for (const slot of found) taken[slot] = 1;
    return true;
  }
  return false;
}
