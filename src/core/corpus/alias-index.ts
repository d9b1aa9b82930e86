import { foldText } from './fold-text';
import { PairTable } from './pair-table';

/** An alias that an article uses of an entry. */
export interface Alias {
  readonly entry: number;
  readonly name: string;
}

/** Under which other names the entries of an index are mentioned, and in how many articles each. */
export class AliasIndex {
  readonly #numbers = new Map<string, number>();
  readonly #entries: number[] = [];
  readonly #names: string[] = [];
  readonly #folded: string[] = [];
  readonly #articles: number[] = [];
  readonly #ofEntry = new Map<number, number[]>();
  readonly #pairs = new PairTable();

  /** Replaces the aliases of an article, each given once. Returns whether they are others than before. */
  replace(article: number, aliases: readonly Alias[]): boolean {
    const numbers = aliases.map((alias) => this.#numberOf(alias));
    const old = new Set(Array.from(this.#pairs.entriesOf(article), ({ entry }) => entry));
    if (old.size === numbers.length && numbers.every((number) => old.has(number))) return false;
    for (const number of old) this.#count(number, -1);
    this.#pairs.removeArticle(article);
    for (const number of numbers) {
      this.#pairs.add(article, number, 1);
      this.#count(number, 1);
    }
    return true;
  }

  /** The aliases of an entry, the most frequent first. */
  namesOf(entry: number): string[] {
    const used = (this.#ofEntry.get(entry) ?? []).filter((number) => this.#articlesOf(number) > 0);
    return used
      .sort((a, b) => this.#articlesOf(b) - this.#articlesOf(a) || a - b)
      .map((number) => this.#names[number] ?? '');
  }

  /** The entries with an alias that holds folded words. */
  *findEntries(folded: string): Generator<number> {
    for (let number = 0; number < this.#folded.length; number++) {
      if (this.#articles[number] && this.#folded[number]?.includes(folded)) yield this.#entries[number] ?? 0;
    }
  }

  #numberOf({ entry, name }: Alias): number {
    const key = `${entry} ${name}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#names.length;
    this.#numbers.set(key, number);
    this.#entries.push(entry);
    this.#names.push(name);
    this.#folded.push(foldText(name));
    this.#articles.push(0);
    const siblings = this.#ofEntry.get(entry);
    if (siblings) siblings.push(number);
    else this.#ofEntry.set(entry, [number]);
    return number;
  }

  #articlesOf(number: number): number {
    return this.#articles[number] ?? 0;
  }

  #count(number: number, by: 1 | -1): void {
    this.#articles[number] = this.#articlesOf(number) + by;
  }
}
