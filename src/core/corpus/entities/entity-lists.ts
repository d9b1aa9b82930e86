import { type Column, type ColumnSource, NumberColumn, type StringTable } from '../../columns';
import { ENTITY_TYPES } from '../../facts';
import type { Span } from '../../text/span';
import type { Digest } from '../digest';
import { scramble } from '../tables/count-table';
import { type Identities, sumUpMentions, sumUpQuotations } from './contributions';
import { ENTRY_TYPES, EntityIndex } from './entity-index';
import { SpeakerIndex } from './speakers';

/** The lists of entities, sums and speakers, and in which light each article was last listed. */
export class EntityLists {
  readonly entities: EntityIndex<(typeof ENTRY_TYPES)[number]>;
  readonly speakers: SpeakerIndex;
  /** A number that differs where furniture or identities do; 0 for an article that must be listed anew. */
  readonly #lights = new NumberColumn();

  constructor(private readonly names: StringTable) {
    this.entities = new EntityIndex(ENTRY_TYPES, names);
    this.speakers = new SpeakerIndex(names);
  }

  /** Heeds that an article has another digest than when it was listed. */
  expect(article: number): void {
    this.#lights.set(article, 0);
  }

  /**
   * Lists what an article adds, page furniture left out. Returns whether anything that is listed changed.
   * @param leftOut the furniture that does not count
   */
  list(article: number, digest: Digest, identities: Identities, leftOut: readonly Span[]): boolean {
    const light = numberOf(identities, leftOut);
    if (this.#lights.get(article) === light) return false;
    this.#lights.set(article, light);
    const mentions = sumUpMentions(digest, identities, leftOut, this.names);
    const quotations = sumUpQuotations(digest, identities, leftOut, this.names);
    const changed = this.entities.replace(article, mentions);
    return this.speakers.replace(article, quotations, digest.quoteMark) || changed;
  }

  /** Lists nothing of an article any more. Returns whether anything that is listed changed. */
  delete(article: number): boolean {
    this.expect(article);
    const changed = this.entities.replace(article, []);
    return this.speakers.replace(article, [], 0) || changed;
  }

  *columns(): Generator<Column> {
    yield this.#lights.view();
    yield* this.entities.columns();
    yield* this.speakers.columns();
  }

  restore(columns: ColumnSource): void {
    this.#lights.restore(columns);
    this.entities.restore(columns);
    this.speakers.restore(columns);
  }
}

function numberOf(identities: Identities, leftOut: readonly Span[]): number {
  let hash = 1;
  for (const identity of identities)
    hash = scramble(hash ^ (identity ? identity.name * 8 + ENTITY_TYPES.indexOf(identity.type) : 7));
  for (const { start, end } of leftOut) hash = scramble(Math.imul(hash, 31) ^ (start * 64 + end));
  return hash || 1;
}
