import type { Column, ColumnSource } from '../../columns';
import type { ArticleCount } from '../entities/entity-index';

/** Small numbers for the ids of articles, free ones used again; and the ids in order. */
export class ArticleNumbers {
  readonly #numbers = new Map<string, number>();
  #ids: string[] = [];
  #free: number[] = [];
  #order: number[] = [];
  /** Of each number, where it stands in the order. */
  #ranks = new Uint32Array();
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
      this.#ranks = rank(this.#order);
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
    this.#ranks = rank(this.#order);
    for (const number of this.#order) this.#numbers.set(this.idOf(number), number);
  }

  /** Some of the counts by number, each once, as counts by id, in the order of the ids. */
  listCounts(counts: readonly Counted[], from = 0, to = counts.length): ArticleCount[] {
    const order = this.inOrder();
    // Plain numbers are sorted in a fraction of the time that objects take: a rank, and behind it the count.
    const sorted = new Float64Array(counts.length);
    for (const [index, { article, mentions }] of counts.entries())
      sorted[index] = (this.#ranks[article] ?? 0) * MOST_MENTIONS + Math.min(mentions, MOST_MENTIONS - 1);
    return Array.from(sorted.sort().subarray(from, to), (each) => ({
      id: this.idOf(order[Math.floor(each / MOST_MENTIONS)] ?? 0),
      mentions: each % MOST_MENTIONS,
    }));
  }

  /** The id of the article with the highest count, the first of several in the order of the ids. */
  mostCounted(counts: readonly Counted[]): string | undefined {
    let most: Counted | undefined;
    for (const each of counts) {
      const more = each.mentions - (most?.mentions ?? 0);
      // Not by their ranks: while a corpus is being read, all would be put in order anew for every question.
      if (!most || more > 0 || (more === 0 && this.idOf(each.article) < this.idOf(most.article))) most = each;
    }
    return most && this.idOf(most.article);
  }
}

/** An article by its number, and how often it mentions something. */
interface Counted {
  readonly article: number;
  readonly mentions: number;
}

/** With a rank below 2^32 before it, a count below this leaves a number that is exact. */
const MOST_MENTIONS = 2 ** 21;

function rank(order: readonly number[]): Uint32Array<ArrayBuffer> {
  const ranks = new Uint32Array(order.reduce((most, number) => Math.max(most, number + 1), 0));
  order.forEach((number, at) => {
    ranks[number] = at;
  });
  return ranks;
}
