import type { Column, ColumnSource } from '../../columns';
import { scramble } from './count-table';

/**
 * Which articles hold a fingerprint: eight bytes a pair. Of a fingerprint that very many share only some are kept, and
 * of all fingerprints every second one, fourth one and so on once there are too many: long passages have enough left.
 */
export class AnchorTable {
  /** Of each slot the key, then one more than the article: 0 for a slot that is free, GONE for one that was. */
  #slots = new Uint32Array(2 * FIRST_SIZE);
  #used = 0;
  /** Fingerprints with one of these bits are not kept. */
  #omitted = 0;

  /** @param mostSlots how far the table grows, a power of two */
  constructor(private readonly mostSlots = MOST_SLOTS) {}

  add(key: number, article: number): void {
    if (this.#used >= MOST_USED * this.#size) this.#grow();
    const hash = scramble(key);
    if ((hash >>> SAMPLED_BITS) & this.#omitted) return;
    const slots = this.#slots;
    let kept = 0;
    let slot = this.#firstSlot(hash);
    for (let held = slots[slot + 1]; held !== FREE; held = slots[slot + 1]) {
      if (slots[slot] === key && held !== GONE && ++kept >= MOST_ARTICLES) return;
      slot = this.#nextSlot(slot);
    }
    slots[slot] = key;
    slots[slot + 1] = article + 1;
    this.#used++;
  }

  remove(key: number, article: number): void {
    const slots = this.#slots;
    for (let slot = this.#firstSlot(scramble(key)); slots[slot + 1] !== FREE; slot = this.#nextSlot(slot)) {
      if (slots[slot] !== key || slots[slot + 1] !== article + 1) continue;
      slots[slot + 1] = GONE;
      return;
    }
  }

  /** The articles of a fingerprint, in no order. */
  articlesOf(key: number): number[] {
    const articles: number[] = [];
    const slots = this.#slots;
    for (let slot = this.#firstSlot(scramble(key)); slots[slot + 1] !== FREE; slot = this.#nextSlot(slot)) {
      const held = slots[slot + 1] ?? FREE;
      if (slots[slot] === key && held !== GONE) articles.push(held - 1);
    }
    return articles;
  }

  *columns(): Generator<Column> {
    yield Uint32Array.of(this.#used, this.#omitted);
    yield this.#slots;
  }

  restore(columns: ColumnSource): void {
    const [used = 0, omitted = 0] = columns.numbers();
    this.#slots = columns.numbers();
    this.#used = used;
    this.#omitted = omitted;
  }

  /** How many pairs there is room for. */
  get #size(): number {
    return this.#slots.length / 2;
  }

  #firstSlot(hash: number): number {
    return (2 * hash) & (this.#slots.length - 1);
  }

  #nextSlot(slot: number): number {
    return (slot + 2) & (this.#slots.length - 1);
  }

  /** Slots that are gone are left behind. */
  #grow(): void {
    const before = this.#slots;
    const isLive = (slot: number): boolean => before[slot + 1] !== FREE && before[slot + 1] !== GONE;
    let live = 0;
    for (let slot = 0; slot < before.length; slot += 2) if (isLive(slot)) live++;
    const size = live >= MUCH_USED * this.#size ? 2 * this.#size : this.#size;
    if (size > this.mostSlots) this.#omitted = this.#omitted * 2 + 1;
    this.#slots = new Uint32Array(2 * Math.min(size, this.mostSlots));
    this.#used = 0;
    for (let slot = 0; slot < before.length; slot += 2)
      if (isLive(slot)) this.add(before[slot] ?? 0, (before[slot + 1] ?? 0) - 1);
  }
}

/** The part of the slots that may be used before the table is made anew, and from which on it is then twice as large. */
const MOST_USED = 0.6;
const MUCH_USED = 0.3;
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
  return rankShared(countShared(table, keys, self).shared).slice(0, most);
}

/** The articles that share at least a part, from 0 to 1, of those fingerprints that are kept, in the same order. */
export function findAlike(table: AnchorTable, keys: Iterable<number>, self: number, part: number): number[] {
  const { shared, kept } = countShared(table, keys, self);
  return rankShared(new Map([...shared].filter(([, count]) => count >= part * kept)));
}

/** How many of some fingerprints each other article has, and how many of them are kept at all. */
function countShared(table: AnchorTable, keys: Iterable<number>, self: number) {
  const shared = new Map<number, number>();
  let kept = 0;
  for (const key of keys) {
    const articles = table.articlesOf(key);
    if (articles.length > 0) kept++;
    for (const article of articles) if (article !== self) shared.set(article, (shared.get(article) ?? 0) + 1);
  }
  return { shared, kept };
}

function rankShared(shared: ReadonlyMap<number, number>): number[] {
  return [...shared].sort(([a, countA], [b, countB]) => countB - countA || a - b).map(([article]) => article);
}
