/** What an index is made of, to be kept between runs: numbers, or strings by number. */
export type Column = Uint32Array | Float64Array | readonly string[];

/** Hands out columns in the order in which they were kept. Throws where the next one is of another kind, or damaged. */
export interface ColumnSource {
  numbers(): Uint32Array<ArrayBuffer>;
  doubles(): Float64Array<ArrayBuffer>;
  strings(): string[];
}

/** Numbers below 2^32 that grow as they are written; 0 where nothing was. */
export class NumberColumn {
  #length: number;

  constructor(private numbers = new Uint32Array()) {
    this.#length = numbers.length;
  }

  get length(): number {
    return this.#length;
  }

  get(index: number): number {
    return this.numbers[index] ?? 0;
  }

  set(index: number, number: number): void {
    if (index >= this.numbers.length) this.#grow(index + 1);
    this.numbers[index] = number;
    if (index >= this.#length) this.#length = index + 1;
  }

  add(index: number, number: number): number {
    const sum = this.get(index) + number;
    this.set(index, sum);
    return sum;
  }

  /** A view of all numbers, which holds until the next change. */
  view(): Uint32Array {
    return this.numbers.subarray(0, this.#length);
  }

  *columns(): Generator<Column> {
    yield this.view();
  }

  restore(columns: ColumnSource): void {
    this.numbers = columns.numbers();
    this.#length = this.numbers.length;
  }

  #grow(least: number): void {
    const larger = new Uint32Array(Math.max(16, least, Math.ceil(this.numbers.length * 1.5)));
    larger.set(this.numbers);
    this.numbers = larger;
  }
}
