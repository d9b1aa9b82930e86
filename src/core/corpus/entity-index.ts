import { ENTITY_TYPES, type EntityType } from '../facts';
import { type Alias, AliasIndex } from './alias-index';
import { EntityOrder } from './entity-order';
import { foldText } from './fold-text';
import { PairTable } from './pair-table';

/** A type of entity, or sums of money. */
export type EntryType = EntityType | 'money';

export const ENTRY_TYPES: readonly EntryType[] = [...ENTITY_TYPES, 'money'];

export type EntrySort = 'articles' | 'mentions' | 'name';

/** An entity or sum with its counts, page furniture left out. */
export interface Entry<T extends string = EntryType> {
  /** Stays the same while name and type do. */
  readonly id: string;
  readonly type: T;
  readonly name: string;
  readonly articles: number;
  readonly mentions: number;
  /** Other forms that name it, the most frequent first, at most ten. */
  readonly aliases: readonly string[];
}

/** How often an article mentions an entity or sum, or quotes a speaker. */
export interface ArticleCount {
  readonly id: string;
  readonly mentions: number;
}

export interface EntryGroup<T extends string = EntryType> {
  readonly type: T;
  readonly entities: number;
  readonly mentions: number;
}

/** What one article adds to an entry. */
export interface Contribution<T extends string = EntryType> {
  readonly type: T;
  readonly name: string;
  readonly mentions: number;
  readonly aliases: readonly string[];
  /** For sums: what they are sorted by. */
  readonly size?: number;
}

const MOST_ALIASES = 10;

/** Which entities and sums are mentioned in which articles, and how often. A change costs what the article holds. */
export class EntityIndex<T extends string> {
  readonly #numbers: ReadonlyMap<T, Map<string, number>>;
  readonly #types: T[] = [];
  readonly #names: string[] = [];
  readonly #folded: string[] = [];
  readonly #sizes = new Map<number, number>();
  readonly #aliases = new AliasIndex();
  readonly #articles: number[] = [];
  readonly #mentions: number[] = [];
  readonly #pairs = new PairTable();
  readonly #order = new EntityOrder<T>({
    types: this.#types,
    folded: this.#folded,
    articles: this.#articles,
    mentions: this.#mentions,
    sizes: this.#sizes,
  });
  #lastFilter: { filter: string; numbers: ReadonlySet<number> } | undefined;

  /** @param types in the order in which they are listed */
  constructor(types: readonly T[]) {
    this.#numbers = new Map(types.map((type) => [type, new Map<string, number>()]));
  }

  /** Replaces what an article adds. Returns whether anything that is shown changed. */
  replace(article: number, contributions: readonly Contribution<T>[]): boolean {
    const added = new Map<number, number>();
    const aliases: Alias[] = [];
    for (const contribution of contributions) {
      const entry = this.#numberOf(contribution);
      added.set(entry, contribution.mentions);
      for (const name of contribution.aliases) aliases.push({ entry, name });
    }
    const aliasesChanged = this.#aliases.replace(article, aliases);
    if (aliasesChanged) this.#lastFilter = undefined;
    if (this.#isSame(article, added)) return aliasesChanged;
    for (const { entry, mentions } of this.#pairs.entriesOf(article)) this.#count(entry, -1, -mentions);
    this.#pairs.removeArticle(article);
    for (const [entry, mentions] of added) {
      this.#pairs.add(article, entry, mentions);
      this.#count(entry, 1, mentions);
    }
    return true;
  }

  /** The types that have entries, in the order in which types are listed, with what the filter leaves of them. */
  groups(filter = ''): EntryGroup<T>[] {
    const entities = new Map<T, number>();
    const mentions = new Map<T, number>();
    const chosen = this.#filter(filter);
    for (let entry = 0; entry < this.#names.length; entry++) {
      const type = this.#types[entry];
      if (!type || !this.#articles[entry] || (chosen && !chosen.has(entry))) continue;
      entities.set(type, (entities.get(type) ?? 0) + 1);
      mentions.set(type, (mentions.get(type) ?? 0) + (this.#mentions[entry] ?? 0));
    }
    return [...this.#numbers.keys()].flatMap((type) => {
      const count = entities.get(type);
      return count ? [{ type, entities: count, mentions: mentions.get(type) ?? 0 }] : [];
    });
  }

  /** One window of the sorted entries of a type, and how many there are. */
  list(query: { type: T; sort: EntrySort; filter?: string; offset: number; limit: number }): {
    total: number;
    rows: Entry<T>[];
  } {
    const sorted = this.#order.sort(query.type, query.sort);
    const chosen = this.#filter(query.filter ?? '');
    const matching = chosen ? sorted.filter((entry) => chosen.has(entry)) : sorted;
    const window = matching.slice(query.offset, query.offset + query.limit);
    return { total: matching.length, rows: Array.from(window, (entry) => this.#describe(query.type, entry)) };
  }

  /** The entry of an id, undefined once nothing mentions it. */
  find(id: string): Entry<T> | undefined {
    const entry = this.#findNumber(id);
    const type = entry === undefined ? undefined : this.#types[entry];
    return entry === undefined || !type || !this.#articles[entry] ? undefined : this.#describe(type, entry);
  }

  /** The numbers of the articles that mention an entry, with how often, in no order. */
  articlesOf(id: string): { article: number; mentions: number }[] {
    const entry = this.#findNumber(id);
    return entry === undefined ? [] : [...this.#pairs.articlesOf(entry)];
  }

  #describe(type: T, entry: number): Entry<T> {
    const name = this.#names[entry] ?? '';
    return {
      id: entryId(type, name),
      type,
      name,
      articles: this.#articles[entry] ?? 0,
      mentions: this.#mentions[entry] ?? 0,
      aliases: this.#aliases.namesOf(entry).slice(0, MOST_ALIASES),
    };
  }

  /** The entries with a name or alias that holds the words; undefined for no filter. The last answer is kept. */
  #filter(filter: string): ReadonlySet<number> | undefined {
    const folded = foldText(filter.trim());
    if (!folded) return undefined;
    if (this.#lastFilter?.filter === folded) return this.#lastFilter.numbers;
    const numbers = new Set<number>();
    for (let entry = 0; entry < this.#folded.length; entry++) {
      if (this.#articles[entry] && this.#folded[entry]?.includes(folded)) numbers.add(entry);
    }
    for (const entry of this.#aliases.findEntries(folded)) if (this.#articles[entry]) numbers.add(entry);
    this.#lastFilter = { filter: folded, numbers };
    return numbers;
  }

  #numberOf({ type, name, size }: Contribution<T>): number {
    const known = this.#numbers.get(type)?.get(name);
    if (known !== undefined) return known;
    const entry = this.#names.length;
    this.#numbers.get(type)?.set(name, entry);
    this.#types.push(type);
    this.#names.push(name);
    this.#folded.push(foldText(name));
    this.#articles.push(0);
    this.#mentions.push(0);
    if (size !== undefined) this.#sizes.set(entry, size);
    return entry;
  }

  #findNumber(id: string): number | undefined {
    const type = [...this.#numbers.keys()].find((each) => id.startsWith(`${each} `));
    return type && this.#numbers.get(type)?.get(id.slice(type.length + 1));
  }

  #isSame(article: number, added: ReadonlyMap<number, number>): boolean {
    let same = 0;
    for (const { entry, mentions } of this.#pairs.entriesOf(article)) {
      if (added.get(entry) !== mentions) return false;
      same++;
    }
    return same === added.size;
  }

  #count(entry: number, articles: number, mentions: number): void {
    this.#articles[entry] = (this.#articles[entry] ?? 0) + articles;
    this.#mentions[entry] = (this.#mentions[entry] ?? 0) + mentions;
    this.#order.touch(entry);
    this.#lastFilter = undefined;
  }
}

/** The id of an entry of that type and name. */
export function entryId(type: string, name: string): string {
  return `${type} ${name}`;
}
