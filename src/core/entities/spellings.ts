/** How often each spelling of a name was counted. Most names have one, which costs no map. */
export class Spellings {
  #only = '';
  #count = 0;
  #all: Map<string, number> | undefined;

  count(spelling: string, by: 1 | -1): void {
    if (!this.#all && (this.#count === 0 || this.#only === spelling)) {
      this.#only = spelling;
      this.#count = Math.max(0, this.#count + by);
      return;
    }
    this.#all ??= new Map([[this.#only, this.#count]]);
    const count = (this.#all.get(spelling) ?? 0) + by;
    if (count > 0) this.#all.set(spelling, count);
    else this.#all.delete(spelling);
  }

  /** In the order in which they first came. */
  entries(): Iterable<readonly [spelling: string, count: number]> {
    if (this.#all) return this.#all;
    return this.#count > 0 ? [[this.#only, this.#count]] : [];
  }

  /** The most frequent, the first by code units of those that are; empty where there is none. */
  findMostFrequent(): string {
    let best = '';
    let most = 0;
    for (const [spelling, count] of this.entries()) {
      if (count > most || (count === most && spelling < best)) [best, most] = [spelling, count];
    }
    return best;
  }
}
