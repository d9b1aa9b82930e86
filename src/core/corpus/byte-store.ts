const CHUNK = 1 << 20;

/** Byte strings by number, kept in large chunks: 100,000 small arrays would cost more than they hold. */
export class ByteStore {
  #chunks: Uint8Array[] = [];
  readonly #places: Place[] = [];
  #used = CHUNK;
  #total = 0;
  #wasted = 0;

  /** What is kept under a number; a view that holds until the next change. */
  get(number: number): Uint8Array | undefined {
    const place = this.#places[number];
    return place && this.#chunks[place.chunk]?.subarray(place.start, place.start + place.length);
  }

  set(number: number, bytes: Uint8Array): void {
    this.delete(number);
    this.#places[number] = this.#append(bytes);
    this.#total += bytes.length;
  }

  delete(number: number): void {
    const place = this.#places[number];
    if (!place) return;
    delete this.#places[number];
    this.#total -= place.length;
    this.#wasted += place.length;
    if (this.#wasted > CHUNK && this.#wasted > this.#total) this.#compact();
  }

  #append(bytes: Uint8Array): Place {
    if (this.#used + bytes.length > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, bytes.length)));
      this.#used = 0;
    }
    const place = { chunk: this.#chunks.length - 1, start: this.#used, length: bytes.length };
    this.#chunks[place.chunk]?.set(bytes, place.start);
    this.#used += bytes.length;
    return place;
  }

  #compact(): void {
    const kept = this.#places.map((_, number) => this.get(number));
    this.#chunks = [];
    this.#used = CHUNK;
    this.#wasted = 0;
    kept.forEach((bytes, number) => {
      if (bytes) this.#places[number] = this.#append(bytes);
    });
  }
}

interface Place {
  readonly chunk: number;
  readonly start: number;
  readonly length: number;
}
