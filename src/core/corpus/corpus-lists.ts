import type { ArticleCount, Entry, EntryGroup, EntrySort, EntryType } from './entities/entity-index';
import type { EntityLists } from './entities/entity-lists';
import type { Page, Window } from './entities/page';
import type { Speaker, SpeakerSort } from './entities/speakers';
import type { ArticleNumbers } from './tables/article-numbers';

/** What a corpus lists over its articles, which are called by their ids. */
export class CorpusLists {
  constructor(
    private readonly lists: EntityLists,
    private readonly numbers: ArticleNumbers,
  ) {}

  /** The types of entity that are mentioned, money last, with what the filter leaves of them. */
  groups(filter?: string): EntryGroup[] {
    return this.lists.entities.groups(filter);
  }

  /** One window of the sorted entities of a type. The filter finds names and aliases, case and accents folded. */
  entities(query: { type: EntryType; sort: EntrySort; filter?: string } & Window): Page<Entry> {
    return this.lists.entities.list(query);
  }

  /** The entity or sum of that id, undefined once nothing mentions it. */
  entity(id: string): Entry | undefined {
    return this.lists.entities.find(id);
  }

  /** One window of the articles that mention an entity, in the order of their ids. */
  articlePage(entity: string, { offset, limit }: Window): Page<ArticleCount> {
    const counts = this.lists.entities.articlesOf(entity);
    return { total: counts.length, rows: this.numbers.listCounts(counts, offset, offset + limit) };
  }

  /** The articles that mention an entity, in the order of their ids. */
  articlesOf(entity: string): ArticleCount[] {
    return this.numbers.listCounts(this.lists.entities.articlesOf(entity));
  }

  /** The article that mentions an entity most often, the first of several by id; undefined where none does. */
  articleMentioningMost(entity: string): string | undefined {
    return this.numbers.mostCounted(this.lists.entities.articlesOf(entity));
  }

  /** One window of the speakers of quotations. The filter finds names and aliases, case and accents folded. */
  speakers(query: { sort: SpeakerSort; filter?: string } & Window): Page<Speaker> {
    return this.lists.speakers.speakers(query);
  }

  /** The quotations of nobody whom their articles name, undefined where there are none. */
  nobody(): Speaker | undefined {
    return this.lists.speakers.nobody();
  }

  /** The articles that quote a speaker, or nobody (an empty name), in the order of their ids, with how often. */
  articlesQuoting(speaker: string): ArticleCount[] {
    return this.numbers.listCounts(this.lists.speakers.articlesOf(speaker));
  }
}
