import type { Column, ColumnSource } from '../../columns';
import { scramble } from './count-table';

/**
 * Which articles hold a fingerprint: eight bytes a pair. Of a fingerprint that very many share only some are kept, and
 * of all fingerprints every second one, fourth one and so on once there are too many: long passages have enough left.
 */
export class AnchorTable {
  #keys = new Uint32Array(FIRST_SIZE);
  /** One more than the article; 0 for a slot that is free, GONE for one that was. */
  #articles = new Uint32Array(FIRST_SIZE);
  #used = 0;
  /** Fingerprints with one of these bits are not kept. */
  #omitted = 0;

  /** @param mostSlots how far the table grows, a power of two */
  constructor(private readonly mostSlots = MOST_SLOTS) {}

  add(key: number, article: number): void {
    if (this.#used * 10 >= this.#keys.length * 6) this.#grow();
    if ((scramble(key) >>> SAMPLED_BITS) & this.#omitted) return;
    let kept = 0;
    let slot = this.#firstSlot(key);
    for (; this.#articles[slot] !== FREE; slot = this.#nextSlot(slot)) {
      if (this.#keys[slot] === key && this.#articles[slot] !== GONE && ++kept >= MOST_ARTICLES) return;
    }
    this.#keys[slot] = key;
    this.#articles[slot] = article + 1;
    this.#used++;
  }

  remove(key: number, article: number): void {
    for (let slot = this.#firstSlot(key); this.#articles[slot] !== FREE; slot = this.#nextSlot(slot)) {
      if (this.#keys[slot] !== key || this.#articles[slot] !== article + 1) continue;
      this.#articles[slot] = GONE;
      return;
    }
  }

  /** The articles of a fingerprint, in no order. */
  articlesOf(key: number): number[] {
    const articles: number[] = [];
    for (let slot = this.#firstSlot(key); this.#articles[slot] !== FREE; slot = this.#nextSlot(slot)) {
      const article = this.#articles[slot] ?? FREE;
      if (this.#keys[slot] === key && article !== GONE) articles.push(article - 1);
    }
    return articles;
  }

  *columns(): Generator<Column> {
    yield Uint32Array.of(this.#used, this.#omitted);
    yield this.#keys;
    yield this.#articles;
  }

  restore(columns: ColumnSource): void {
    const [used = 0, omitted = 0] = columns.numbers();
    this.#keys = columns.numbers();
    this.#articles = columns.numbers();
    this.#used = used;
    this.#omitted = omitted;
  }

  #firstSlot(key: number): number {
    return scramble(key) & (this.#keys.length - 1);
  }

  #nextSlot(slot: number): number {
    return (slot + 1) & (this.#keys.length - 1);
  }

  /** Slots that are gone are left behind. */
  #grow(): void {
    const [keys, articles] = [this.#keys, this.#articles];
    let live = 0;
    for (let slot = 0; slot < articles.length; slot++) {
      const article = articles[slot] ?? FREE;
      if (article !== FREE && article !== GONE) live++;
    }
    const size = live * 10 >= keys.length * 3 ? keys.length * 2 : keys.length;
    if (size > this.mostSlots) this.#omitted = this.#omitted * 2 + 1;
    this.#keys = new Uint32Array(Math.min(size, this.mostSlots));
    this.#articles = new Uint32Array(this.#keys.length);
    this.#used = 0;
    for (let slot = 0; slot < keys.length; slot++) {
      const article = articles[slot] ?? FREE;
      if (article !== FREE && article !== GONE) this.add(keys[slot] ?? 0, article - 1);
    }
  }
}

/** Slots of eight bytes: enough for every fingerprint of some 20,000 articles. */
const MOST_SLOTS = 1 << 23;
/** The bits of a scrambled fingerprint that say whether it is kept; others say where. */
const SAMPLED_BITS = 24;
const FIRST_SIZE = 1024;
const FREE = 0;
const GONE = 0xffffffff;

/** A wire story stands in many articles: each of them is found through some others. */
const MOST_ARTICLES = 24;

/** The articles that share most of some fingerprints, the closest first; ties in the order of their numbers. */
export function findClosest(table: AnchorTable, keys: Iterable<number>, self: number, most: number): number[] {
  const shared = new Map<number, number>();
  for (const key of keys) {
    for (const article of table.articlesOf(key)) {
      if (article !== self) shared.set(article, (shared.get(article) ?? 0) + 1);
    }
  }
  return [...shared]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, most)
    .map(([article]) => article);
}
