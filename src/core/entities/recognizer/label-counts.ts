import { BEGIN, LAST, OUTSIDE, partOfLabel, typeOfLabel } from './labels';

/** How often each of many things, words or names, was given each type and was the last or the first word of such names. */
export class LabelCounts {
  /** Columns: outside, each type, each type as a name's last word, each type as a name's first. */
  readonly #columns: Uint16Array;

  constructor(things: number) {
    this.#columns = new Uint16Array(things * COLUMNS);
  }

  /** Counts the label of a word. */
  countLabel(thing: number, label: number, by: 1 | -1): void {
    const type = typeOfLabel(label) + 1;
    this.countType(thing, type, by);
    if (label === OUTSIDE) return;
    const part = partOfLabel(label);
    const column = part === LAST ? 3 + type : part === BEGIN ? 6 + type : 0;
    if (column > 0) this.countType(thing, column, by);
  }

  /** Counts a type, from 1 on. */
  countType(thing: number, type: number, by: 1 | -1): void {
    const cell = thing * COLUMNS + type;
    this.#columns[cell] = (this.#columns[cell] ?? 0) + by;
  }

  /** What `summarize` says when one label of a word is left out. */
  summarizeWithoutLabel(thing: number, label: number): number {
    if (this.#isLone(thing)) return 0;
    this.countLabel(thing, label, -1);
    const summary = this.summarize(thing);
    this.countLabel(thing, label, 1);
    return summary;
  }

  /** What `summarize` says when one type is left out. */
  summarizeWithoutType(thing: number, type: number): number {
    if (this.#isLone(thing)) return 0;
    this.countType(thing, type, -1);
    const summary = this.summarize(thing);
    this.countType(thing, type, 1);
    return summary;
  }

  /** Whether there is but one label or type, as of most words and names of a text. */
  #isLone(thing: number): boolean {
    const columns = this.#columns;
    const from = thing * COLUMNS;
    const total =
      (columns[from] as number) +
      (columns[from + 1] as number) +
      (columns[from + 2] as number) +
      (columns[from + 3] as number);
    return total === 1;
  }

  /** The most frequent type, how clear the lead is and how often, and which parts of names were seen. */
  summarize(thing: number): number {
    const columns = this.#columns;
    const from = thing * COLUMNS;
    let best = 0;
    let total = 0;
    for (let column = 0; column < 4; column++) {
      const count = columns[from + column] ?? 0;
      total += count;
      if (count > (columns[from + best] ?? 0)) best = column;
    }
    if (total === 0) return 0;
    const share = (columns[from + best] ?? 0) / total;
    const clear = share > 0.9 ? 2 : share > 0.6 ? 1 : 0;
    const often = total >= 4 ? 2 : total >= 2 ? 1 : 0;
    let parts = 0;
    for (let column = 4; column < COLUMNS; column++) if ((columns[from + column] ?? 0) > 0) parts |= 1 << (column - 4);
    return 1 + best + 4 * clear + 12 * often + 256 * parts;
  }
}

const COLUMNS = 10;
