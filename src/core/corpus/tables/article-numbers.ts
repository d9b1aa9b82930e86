import type { Column, ColumnSource } from '../../columns';
import type { ArticleCount } from '../entities/entity-index';

/** Small numbers for the ids of articles, free ones used again; and the ids in order. */
export class ArticleNumbers {
  readonly #numbers = new Map<string, number>();
  #ids: string[] = [];
  #free: number[] = [];
  #order: number[] = [];
  #orderIsOld = false;

  get size(): number {
    return this.#numbers.size;
  }

  add(id: string): number {
    const number = this.#free.pop() ?? this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids[number] = id;
    this.#order.push(number);
    this.#orderIsOld = true;
    return number;
  }

  delete(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#numbers.delete(id);
    this.#ids[number] = '';
    this.#free.push(number);
    this.#orderIsOld = true;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  idOf(number: number): string {
    return this.#ids[number] ?? '';
  }

  /** All numbers in use, in the order of their ids. */
  inOrder(): readonly number[] {
    if (this.#orderIsOld) {
      const used = new Set(this.#order.filter((number) => this.#ids[number] !== ''));
      this.#order = [...used].sort((a, b) => (this.idOf(a) < this.idOf(b) ? -1 : 1));
      this.#orderIsOld = false;
    }
    return this.#order;
  }

  *columns(): Generator<Column> {
    yield this.#ids;
    yield Uint32Array.from(this.#free);
    yield Uint32Array.from(this.inOrder());
  }

  restore(columns: ColumnSource): void {
    this.#ids = columns.strings();
    this.#free = [...columns.numbers()];
    this.#order = [...columns.numbers()];
    for (const number of this.#order) this.#numbers.set(this.idOf(number), number);
  }

  /** Counts by number as counts by id, in the order of the ids. */
  listCounts(counts: readonly { readonly article: number; readonly mentions: number }[]): ArticleCount[] {
    const describe = ({ article, mentions }: { article: number; mentions: number }): ArticleCount => ({
      id: this.idOf(article),
      mentions,
    });
    if (counts.length < this.size / 8) return counts.map(describe).sort((a, b) => (a.id < b.id ? -1 : 1));
    const known = new Map(counts.map((count) => [count.article, count]));
    return this.inOrder().flatMap((article) => {
      const count = known.get(article);
      return count ? [describe(count)] : [];
    });
  }
}
