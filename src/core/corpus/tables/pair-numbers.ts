import { type Column, type ColumnSource, NumberColumn } from '../../columns';
import { scramble } from './count-table';

const FREE = 0;
/** A power of two, as all sizes are. */
const FIRST_SIZE = 1024;

/** Numbers for pairs of numbers, from 0 on, in the order in which they first came. */
export class PairNumbers {
  readonly #first = new NumberColumn();
  readonly #second = new NumberColumn();
  /** One more than the number of a pair. */
  #slots = new Uint32Array(FIRST_SIZE);

  get size(): number {
    return this.#first.length;
  }

  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = this.#slots[slot] ?? FREE;
    if (known !== FREE) return known - 1;
    const number = this.size;
    this.#first.set(number, first);
    this.#second.set(number, second);
    if (this.size * 2 > this.#slots.length) this.#index(this.#slots.length * 2);
    else this.#slots[slot] = number + 1;
    return number;
  }

  firstOf(number: number): number {
    return this.#first.get(number);
  }

  secondOf(number: number): number {
    return this.#second.get(number);
  }

  *columns(): Generator<Column> {
    yield this.#first.view();
    yield this.#second.view();
  }

  restore(columns: ColumnSource): void {
    this.#first.restore(columns);
    this.#second.restore(columns);
    this.#index(Math.max(FIRST_SIZE, 2 ** (33 - Math.clz32(this.size))));
  }

  #index(slots: number): void {
    this.#slots = new Uint32Array(slots);
    for (let number = 0; number < this.size; number++)
      this.#slots[this.#slotOf(this.firstOf(number), this.secondOf(number))] = number + 1;
  }

  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = scramble(scramble(first) ^ second) & mask;
    for (;;) {
      const number = (this.#slots[slot] ?? FREE) - 1;
      if (number < 0 || (this.firstOf(number) === first && this.secondOf(number) === second)) return slot;
      slot = (slot + 1) & mask;
    }
  }
}
