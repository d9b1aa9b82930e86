import type { Column, ColumnSource } from './columns';

/** Numbers for strings, from 0 on, in the order in which they first came; a string that came once stays. */
export class StringTable {
  #strings: string[] = [];
  /** Undefined until it is needed: restoring a table need not wait for it. */
  #numbers: Map<string, number> | undefined = new Map();

  get size(): number {
    return this.#strings.length;
  }

  numberOf(string: string): number {
    const known = this.find(string);
    if (known !== undefined) return known;
    const number = this.#strings.length;
    const kept = detach(string);
    this.#strings.push(kept);
    this.#numbers?.set(kept, number);
    return number;
  }

  /** The number of a string that came before. */
  find(string: string): number | undefined {
    this.#numbers ??= new Map(this.#strings.map((each, number) => [each, number]));
    return this.#numbers.get(string);
  }

  at(number: number): string {
    return this.#strings[number] ?? '';
  }

  *columns(): Generator<Column> {
    yield this.#strings;
  }

  restore(columns: ColumnSource): void {
    this.#strings = columns.strings();
    this.#numbers = undefined;
  }
}

/** A string of its own: engines hand out slices, which keep all that they are a slice of. */
function detach(string: string): string {
  const units: number[] = [];
  for (let at = 0; at < string.length; at++) units.push(string.charCodeAt(at));
  return units.length > MOST_ARGUMENTS ? string : String.fromCharCode(...units);
}

const MOST_ARGUMENTS = 1024;
