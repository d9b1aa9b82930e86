import { type Column, type ColumnSource, NumberColumn, type StringTable } from '../../columns';
import { ENTITY_TYPES, type EntityType } from '../../facts';
import { PairTable } from '../tables/pair-table';
import { type Alias, AliasIndex } from './alias-index';
import { EntityOrder } from './entity-order';
import { FoldedNames, foldText } from './fold-text';
import type { Page, Window } from './page';

/** A type of entity, or sums of money. */
export type EntryType = EntityType | 'money';

/** In the order in which they are listed. */
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

/** What one article adds to an entry. Names by their numbers. */
export interface Contribution<T extends string = EntryType> {
  readonly type: T;
  readonly name: number;
  readonly mentions: number;
  readonly aliases: Iterable<number>;
  /** For sums: what they are sorted by. */
  readonly size?: number;
}

const MOST_ALIASES = 10;

/** Which entities and sums are mentioned in which articles, and how often. A change costs what the article holds. */
export class EntityIndex<T extends string> {
  readonly #folded: FoldedNames;
  /** By type and name: one more than the number of the entry. */
  readonly #entries: ReadonlyMap<T, NumberColumn>;
  readonly #types = new NumberColumn();
  readonly #entryNames = new NumberColumn();
  readonly #articles = new NumberColumn();
  readonly #mentions = new NumberColumn();
  readonly #sizes = new Map<number, number>();
  readonly #aliases: AliasIndex;
  readonly #pairs = new PairTable();
  readonly #order: EntityOrder<T>;
  #lastFilter: { filter: string; shows: Uint8Array } | undefined;

  /**
   * @param types in the order in which they are listed
   * @param names numbers the names, as others may do too
   */
  constructor(
    private readonly types: readonly T[],
    private readonly names: StringTable,
  ) {
    this.#folded = new FoldedNames(names);
    this.#aliases = new AliasIndex(names);
    this.#entries = new Map(types.map((type) => [type, new NumberColumn()]));
    this.#order = new EntityOrder<T>({
      count: () => this.#types.length,
      isOfType: (entry, type) => this.types[this.#types.get(entry)] === type,
      foldedName: (entry) => this.#folded.at(this.#entryNames.get(entry)),
      articles: this.#articles,
      mentions: this.#mentions,
      sizes: this.#sizes,
    });
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

  /** The types that are mentioned, in the order of the types, with what the filter leaves of them. */
  groups(filter = ''): EntryGroup<T>[] {
    const shows = this.#filter(filter);
    const entities = this.types.map(() => 0);
    const mentions = this.types.map(() => 0);
    for (let entry = 0; entry < this.#types.length; entry++) {
      if (this.#articles.get(entry) === 0 || (shows && shows[entry] !== 1)) continue;
      const type = this.#types.get(entry);
      entities[type] = (entities[type] ?? 0) + 1;
      mentions[type] = (mentions[type] ?? 0) + this.#mentions.get(entry);
    }
    return this.types.flatMap((type, at) => {
      const count = entities[at];
      return count ? [{ type, entities: count, mentions: mentions[at] ?? 0 }] : [];
    });
  }

  /** One window of the sorted entries of a type, and how many there are. */
  list(query: { type: T; sort: EntrySort; filter?: string } & Window): Page<Entry<T>> {
    const sorted = this.#order.sort(query.type, query.sort);
    const shows = this.#filter(query.filter ?? '');
    const matching = shows ? sorted.filter((entry) => shows[entry] === 1) : sorted;
    const window = matching.slice(query.offset, query.offset + query.limit);
    return { total: matching.length, rows: Array.from(window, (entry) => this.#describe(query.type, entry)) };
  }

  /** The entry of an id, undefined once nothing mentions it. */
  find(id: string): Entry<T> | undefined {
    const entry = this.#findNumber(id);
    const type = this.types[this.#types.get(entry)];
    return entry < 0 || !type || this.#articles.get(entry) === 0 ? undefined : this.#describe(type, entry);
  }

  /** The numbers of the articles that mention an entry, with how often, in no order. */
  articlesOf(id: string): { article: number; mentions: number }[] {
    const entry = this.#findNumber(id);
    return entry < 0 ? [] : [...this.#pairs.articlesOf(entry)];
  }

  *columns(): Generator<Column> {
    for (const column of this.#all()) yield column.view();
    yield Uint32Array.from(this.#sizes.keys());
    yield Float64Array.from(this.#sizes.values());
    yield* this.#aliases.columns();
    yield* this.#pairs.columns();
  }

  restore(columns: ColumnSource): void {
    for (const column of this.#all()) column.restore(columns);
    const sized = columns.numbers();
    columns.doubles().forEach((size, at) => {
      this.#sizes.set(sized[at] ?? 0, size);
    });
    this.#aliases.restore(columns);
    this.#pairs.restore(columns);
  }

  #all(): NumberColumn[] {
    return [this.#types, this.#entryNames, this.#articles, this.#mentions, ...this.#entries.values()];
  }

  #describe(type: T, entry: number): Entry<T> {
    const name = this.names.at(this.#entryNames.get(entry));
    return {
      id: entryId(type, name),
      type,
      name,
      articles: this.#articles.get(entry),
      mentions: this.#mentions.get(entry),
      aliases: this.#aliases.namesOf(entry).slice(0, MOST_ALIASES),
    };
  }

  /** Marks the entries with a name or alias that holds the words; undefined for no filter. The last answer is kept. */
  #filter(filter: string): Uint8Array | undefined {
    const folded = foldText(filter.trim());
    if (!folded) return undefined;
    if (this.#lastFilter?.filter === folded) return this.#lastFilter.shows;
    const shows = new Uint8Array(this.#types.length);
    const holds = this.#folded.find(folded);
    for (let entry = 0; entry < shows.length; entry++) if (holds(this.#entryNames.get(entry))) shows[entry] = 1;
    for (const entry of this.#aliases.findEntries(holds)) shows[entry] = 1;
    this.#lastFilter = { filter: folded, shows };
    return shows;
  }

  #numberOf({ type, name, size }: Contribution<T>): number {
    const entries = this.#entries.get(type);
    const known = (entries?.get(name) ?? 0) - 1;
    if (known >= 0) return known;
    const entry = this.#types.length;
    entries?.set(name, entry + 1);
    this.#types.set(entry, this.types.indexOf(type));
    this.#entryNames.set(entry, name);
    this.#articles.set(entry, 0);
    this.#mentions.set(entry, 0);
    if (size !== undefined) this.#sizes.set(entry, size);
    return entry;
  }

  /** -1 where there is none. */
  #findNumber(id: string): number {
    const type = this.types.find((each) => id.startsWith(`${each} `));
    const name = type && this.names.find(id.slice(type.length + 1));
    return type === undefined || name === undefined ? -1 : (this.#entries.get(type)?.get(name) ?? 0) - 1;
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
    this.#articles.add(entry, articles);
    this.#mentions.add(entry, mentions);
    this.#order.touch(entry);
    this.#lastFilter = undefined;
  }
}

/** The id of an entry of that type and name. */
export function entryId(type: string, name: string): string {
  return `${type} ${name}`;
}
