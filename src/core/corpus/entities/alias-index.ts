import { type Column, type ColumnSource, NumberColumn, type StringTable } from '../../columns';
import { PairNumbers } from '../tables/pair-numbers';
import { PairTable } from '../tables/pair-table';

/** An alias that an article uses of an entry: the number of a name. */
export interface Alias {
  readonly entry: number;
  readonly name: number;
}

/** Under which other names the entries of an index are mentioned, and in how many articles each. */
export class AliasIndex {
  /** Of an entry and a name, the number of the alias. */
  readonly #numbers = new PairNumbers();
  readonly #articles = new NumberColumn();
  /** One more than the alias of the same entry that came before. */
  readonly #siblings = new NumberColumn();
  readonly #lastOfEntry = new NumberColumn();
  readonly #pairs = new PairTable();

  constructor(private readonly names: StringTable) {}

  /** Replaces the aliases of an article, each given once. Returns whether they are others than before. */
  replace(article: number, aliases: readonly Alias[]): boolean {
    const numbers = new Set(aliases.map((alias) => this.#numberOf(alias)));
    let old = 0;
    let same = 0;
    for (const { entry } of this.#pairs.entriesOf(article)) {
      old++;
      if (numbers.has(entry)) same++;
    }
    if (same === numbers.size && same === old) return false;
    for (const { entry } of this.#pairs.entriesOf(article)) this.#articles.add(entry, -1);
    this.#pairs.removeArticle(article);
    for (const number of numbers) {
      this.#pairs.add(article, number, 1);
      this.#articles.add(number, 1);
    }
    return true;
  }

  /** The aliases of an entry, the most frequent first. */
  namesOf(entry: number): string[] {
    const used: number[] = [];
    for (let number = this.#lastOfEntry.get(entry) - 1; number >= 0; number = this.#siblings.get(number) - 1)
      if (this.#articles.get(number) > 0) used.push(number);
    return used
      .sort((a, b) => this.#articles.get(b) - this.#articles.get(a) || a - b)
      .map((number) => this.names.at(this.#numbers.secondOf(number)));
  }

  /** The entries with an alias of which `holds` says so, by the number of its name. */
  *findEntries(holds: (name: number) => boolean): Generator<number> {
    for (let number = 0; number < this.#numbers.size; number++) {
      if (this.#articles.get(number) > 0 && holds(this.#numbers.secondOf(number))) yield this.#numbers.firstOf(number);
    }
  }

  *columns(): Generator<Column> {
    yield* this.#numbers.columns();
    for (const column of [this.#articles, this.#siblings, this.#lastOfEntry]) yield column.view();
    yield* this.#pairs.columns();
  }

  restore(columns: ColumnSource): void {
    this.#numbers.restore(columns);
    for (const column of [this.#articles, this.#siblings, this.#lastOfEntry]) column.restore(columns);
    this.#pairs.restore(columns);
  }

  #numberOf({ entry, name }: Alias): number {
    const { size } = this.#numbers;
    const number = this.#numbers.numberOf(entry, name);
    if (number < size) return number;
    this.#articles.set(number, 0);
    this.#siblings.set(number, this.#lastOfEntry.get(entry));
    this.#lastOfEntry.set(entry, number + 1);
    return number;
  }
}
