/** Numbers the features of a training set. */
export class FeatureIndex {
  #hashes = new Uint32Array(1 << 22);
  #values = new Int32Array(1 << 22);
  #mask = this.#hashes.length - 1;
  size = 0;

  /** Counts a feature. */
  count(hash: number): void {
    const slot = this.#find(hash);
    if (this.#values[slot] === 0) {
      this.#hashes[slot] = hash;
      this.size++;
      if (this.size * 2 > this.#mask) {
        this.#values[slot] = 1;
        this.#grow();
        return;
      }
    }
    this.#values[slot] = (this.#values[slot] ?? 0) + 1;
  }

  /** Keeps features counted at least so often and numbers them from 0; returns their hashes by number. */
  number(least: number): Uint32Array {
    const kept: number[] = [];
    for (let slot = 0; slot <= this.#mask; slot++) {
      if ((this.#values[slot] ?? 0) >= least) kept.push(this.#hashes[slot] ?? 0);
    }
    const hashes = Uint32Array.from(kept).sort();
    this.#values.fill(0);
    this.#hashes.fill(0);
    for (const [number, hash] of hashes.entries()) {
      const slot = this.#find(hash);
      this.#hashes[slot] = hash;
      this.#values[slot] = number + 1;
    }
    return hashes;
  }

  /** The number of a feature, -1 where it was not kept. */
  numberOf(hash: number): number {
    return (this.#values[this.#find(hash)] ?? 0) - 1;
  }

  #find(hash: number): number {
    let slot = Math.imul(hash, 0x9e3779b1) & this.#mask;
    while (this.#values[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [hashes, values] = [this.#hashes, this.#values];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#values = new Int32Array(hashes.length * 2);
    this.#mask = this.#hashes.length - 1;
    for (let at = 0; at < hashes.length; at++) {
      if (values[at] === 0) continue;
      const slot = this.#find(hashes[at] ?? 0);
      this.#hashes[slot] = hashes[at] ?? 0;
      this.#values[slot] = values[at] ?? 0;
    }
  }
}
