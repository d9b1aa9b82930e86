import { type Column, type ColumnSource, NumberColumn } from '../../columns';

const CHUNK = 1 << 20;

/** Byte strings by number, kept in large chunks: 100,000 small arrays would cost more than they hold. */
export class ByteStore {
  #chunks: Uint8Array[] = [];
  /** One more than the chunk that holds a number's bytes, and where in it they lie. */
  readonly #chunkOf = new NumberColumn();
  readonly #starts = new NumberColumn();
  readonly #lengths = new NumberColumn();
  #used = CHUNK;
  #total = 0;
  #wasted = 0;

  /** What is kept under a number; a view that holds until the next change. */
  get(number: number): Uint8Array | undefined {
    const chunk = this.#chunkOf.get(number);
    if (chunk === 0) return undefined;
    const start = this.#starts.get(number);
    return this.#chunks[chunk - 1]?.subarray(start, start + this.#lengths.get(number));
  }

  set(number: number, bytes: Uint8Array): void {
    this.delete(number);
    this.#append(number, bytes);
    this.#total += bytes.length;
  }

  /** The same for a list of numbers below 2^32; empty where there is none. */
  getNumbers(number: number): Uint32Array {
    const bytes = this.get(number);
    return bytes ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : NO_NUMBERS;
  }

  setNumbers(number: number, numbers: Uint32Array): void {
    this.set(number, new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  }

  delete(number: number): void {
    if (this.#chunkOf.get(number) === 0) return;
    const length = this.#lengths.get(number);
    this.#chunkOf.set(number, 0);
    this.#total -= length;
    this.#wasted += length;
    if (this.#wasted > CHUNK && this.#wasted > this.#total) this.#compact();
  }

  *columns(): Generator<Column> {
    this.#compact();
    yield this.#chunkOf.view();
    yield this.#starts.view();
    yield this.#lengths.view();
    yield Uint32Array.of(this.#used, this.#total, this.#chunks.length);
    for (const [index, { buffer, length }] of this.#chunks.entries()) {
      const used = index === this.#chunks.length - 1 ? this.#used : length;
      yield new Uint32Array(buffer, 0, Math.ceil(used / 4));
    }
  }

  restore(columns: ColumnSource): void {
    for (const column of [this.#chunkOf, this.#starts, this.#lengths]) column.restore(columns);
    const [used = 0, total = 0, chunks = 0] = columns.numbers();
    this.#chunks = Array.from({ length: chunks }, () => new Uint8Array(columns.numbers().buffer));
    [this.#used, this.#total, this.#wasted] = [used, total, 0];
  }

  #append(number: number, bytes: Uint8Array): void {
    if (this.#used + bytes.length > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(new Uint8Array(Math.max(CHUNK, Math.ceil(bytes.length / 4) * 4)));
      this.#used = 0;
    }
    this.#chunks.at(-1)?.set(bytes, this.#used);
    this.#chunkOf.set(number, this.#chunks.length);
    this.#starts.set(number, this.#used);
    this.#lengths.set(number, bytes.length);
    // Numbers are read where they lie, which must be at a multiple of their size.
    this.#used += Math.ceil(bytes.length / 4) * 4;
  }

  #compact(): void {
    if (this.#wasted === 0) return;
    const kept: [number: number, bytes: Uint8Array][] = [];
    for (let number = 0; number < this.#chunkOf.length; number++) {
      const bytes = this.get(number);
      if (bytes) kept.push([number, bytes]);
    }
    this.#chunks = [];
    this.#used = CHUNK;
    this.#wasted = 0;
    for (const [number, bytes] of kept) this.#append(number, bytes);
  }
}

const NO_NUMBERS = new Uint32Array();
