import type { Explanation } from '../entities';
import type { ArticleFacts } from '../facts';
import { Remembered } from '../remember';
import type { Span } from '../text/span';
import type { ArticleReadings, FoundReading } from './article-readings';
import type { CorpusLists } from './corpus-lists';
import type { Entry } from './entities/entity-index';
import { listPlaces, type Place } from './entities/places';
import type { CorpusEvidence } from './evidence/corpus-evidence';

/** Where the articles of a corpus mention its entities and sums. Offsets: UTF-16 code units, half-open. */
export class CorpusMentions {
  readonly #places = new Remembered<ArticleFacts, readonly Place[]>();

  /** @param settle says what a reading comes to in the light of all articles */
  constructor(
    private readonly readings: ArticleReadings,
    private readonly lists: CorpusLists,
    private readonly evidence: CorpusEvidence,
    private readonly settle: (found: FoundReading) => ArticleFacts,
  ) {}

  /** Where an article mentions an entity or sum outside furniture, in the order of the text. */
  of(entity: string, id: string): Span[] {
    return this.#placesIn(id).filter((place) => place.entity === entity);
  }

  /** The entity or sum that is mentioned at an offset of an article, its end included. */
  entityAt(id: string, offset: number): Entry | undefined {
    const place = this.#placesIn(id).findLast(({ start, end }) => start <= offset && offset <= end);
    return place && this.lists.entity(place.entity);
  }

  /** The full name that an article gives whom it mentions there, and why the corpus knows it by another, if it does. */
  explain(id: string, span: Span): { readonly fullName: string; readonly reason?: Explanation } | undefined {
    const found = this.readings.find(id);
    const mention = found?.reading.mentions.find(({ start, end }) => start === span.start && end === span.end);
    const fullName = found?.reading.entities[mention?.entity ?? -1]?.name;
    if (!found || !mention || fullName === undefined) return undefined;
    const reason = this.evidence.explain(found.article, mention.entity);
    return { fullName, ...(reason && { reason }) };
  }

  #placesIn(id: string): readonly Place[] {
    const found = this.readings.find(id);
    if (!found) return [];
    const facts = this.settle(found);
    return this.#places.get(facts, '', () => listPlaces(found.reading, facts));
  }
}
