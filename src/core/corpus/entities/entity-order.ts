import type { NumberColumn } from '../../columns';
import type { EntrySort } from './entity-index';

/** The columns that entries are sorted by, kept by the index. */
export interface EntryColumns<T extends string> {
  count(): number;
  isOfType(entry: number, type: T): boolean;
  foldedName(entry: number): string;
  readonly articles: NumberColumn;
  readonly mentions: NumberColumn;
  /** Of sums. */
  readonly sizes: ReadonlyMap<number, number>;
}

interface Sorted {
  order: number[];
  readonly touched: Set<number>;
}

/** Sorted lists of entries that are kept and mended: after a change only the entries concerned are sorted again. */
export class EntityOrder<T extends string> {
  readonly #lists = new Map<string, Sorted>();

  constructor(private readonly columns: EntryColumns<T>) {}

  /** Notes that the counts of an entry changed. */
  touch(entry: number): void {
    for (const { touched } of this.#lists.values()) touched.add(entry);
  }

  /** The entries of a type that are mentioned at all, sorted. */
  sort(type: T, by: EntrySort): readonly number[] {
    const key = `${type} ${by}`;
    const known = this.#lists.get(key) ?? this.#sortAll(type, by);
    this.#lists.set(key, known);
    if (known.touched.size > 0) this.#mend(known, type, this.#comparatorOf(type, by));
    return known.order;
  }

  #sortAll(type: T, by: EntrySort): Sorted {
    const order: number[] = [];
    const count = this.columns.count();
    for (let entry = 0; entry < count; entry++)
      if (this.columns.isOfType(entry, type) && this.#isShown(entry)) order.push(entry);
    return { order: order.sort(this.#comparatorOf(type, by)), touched: new Set() };
  }

  #mend(list: Sorted, type: T, compare: (a: number, b: number) => number): void {
    const kept = list.order.filter((entry) => !list.touched.has(entry));
    const moved = [...list.touched].filter((entry) => this.columns.isOfType(entry, type) && this.#isShown(entry));
    list.order = merge(kept, moved.sort(compare), compare);
    list.touched.clear();
  }

  #isShown(entry: number): boolean {
    return this.columns.articles.get(entry) > 0;
  }

  #comparatorOf(type: T, by: EntrySort): (a: number, b: number) => number {
    const { articles, mentions, foldedName, sizes } = this.columns;
    const byArticles = (a: number, b: number) => articles.get(b) - articles.get(a);
    const byMentions = (a: number, b: number) => mentions.get(b) - mentions.get(a);
    const bySize = (a: number, b: number) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0);
    const byName = (a: number, b: number) => compareText(foldedName(a), foldedName(b)) || a - b;
    const named = type === 'money' ? (a: number, b: number) => bySize(a, b) || byName(a, b) : byName;
    if (by === 'name') return named;
    if (by === 'mentions') return (a, b) => byMentions(a, b) || byArticles(a, b) || named(a, b);
    return (a, b) => byArticles(a, b) || byMentions(a, b) || named(a, b);
  }
}

function merge(a: readonly number[], b: readonly number[], compare: (a: number, b: number) => number): number[] {
  const merged: number[] = [];
  let at = 0;
  for (const entry of b) {
    for (let next = a[at]; next !== undefined && compare(next, entry) <= 0; next = a[++at]) merged.push(next);
    merged.push(entry);
  }
  for (; at < a.length; at++) merged.push(a[at] ?? 0);
  return merged;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
