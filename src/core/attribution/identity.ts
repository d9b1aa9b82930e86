import type { LocalEntities, LocalMention } from '../entities';
import type { EntityType } from '../facts';
import { findOverlapping, type Span } from '../text/span';
import type { Phrase } from './noun-phrase';
import { hasTag, type Sentence, wordAt } from './sentence';
import { Tag } from './tags';

/** Follows an article from its start and tells whom the words for a source mean. */
export class Identities {
  readonly #entities: LocalEntities;
  readonly #pronouns = new Map<number, string>();
  readonly #latest = new Map<EntityType, number>();
  #next = 0;
  #speaker: number | null = null;

  constructor(entities: LocalEntities) {
    this.#entities = entities;
  }

  /** The entity that a source means, or null. Calls must go from the start of the article to its end. */
  resolve(sentence: Sentence, phrase: Phrase): number | null {
    const head = sentence.tokens[phrase.head];
    if (!head) return null;
    const named = this.#namedBy(sentence, phrase, head);
    this.#advance(head.start);
    const entity = named ?? this.#meantBy(sentence, phrase);
    if (named !== null) this.#noteTitle(sentence, phrase, named);
    if (entity !== null) this.#speaker = entity;
    return entity;
  }

  #namedBy(sentence: Sentence, { aside }: Phrase, head: Span): number | null {
    const direct = this.#mentionAt(head);
    if (direct) return direct.entity;
    for (let index = aside[0]; index < aside[1]; index++) {
      const token = sentence.tokens[index];
      const mention = token && this.#mentionAt(token);
      if (mention && this.#entities.entities[mention.entity]?.type === 'person') return mention.entity;
    }
    return null;
  }

  #meantBy(sentence: Sentence, { head, from }: Phrase): number | null {
    const word = wordAt(sentence, head);
    const pronoun = NOMINATIVES.get(word) ?? word;
    if (pronoun === 'he' || pronoun === 'she') return this.#personCalled(pronoun);
    if (pronoun === 'it') return this.#latestOf('organization');
    const isDefinite = hasTag(sentence, from, Tag.Definite);
    return isDefinite && BODIES.has(word) ? this.#latestOf('organization') : null;
  }

  /** The last speaker, else the person named last, of whom the pronoun can be said. */
  #personCalled(pronoun: string): number | null {
    const candidates = [this.#speaker, this.#latest.get('person') ?? null, this.#previousPerson];
    for (const entity of candidates) {
      if (entity === null || this.#entities.entities[entity]?.type !== 'person') continue;
      const known = this.#pronouns.get(entity);
      if (known !== undefined && known !== pronoun) continue;
      this.#pronouns.set(entity, pronoun);
      return entity;
    }
    return null;
  }

  #previousPerson: number | null = null;

  #latestOf(type: EntityType): number | null {
    if (this.#speaker !== null && this.#entities.entities[this.#speaker]?.type === type) return this.#speaker;
    return this.#latest.get(type) ?? null;
  }

  #noteTitle(sentence: Sentence, { from, groupEnd }: Phrase, entity: number): void {
    for (let index = from; index < groupEnd; index++) {
      const pronoun = TITLE_PRONOUNS.get(wordAt(sentence, index));
      if (pronoun) this.#pronouns.set(entity, pronoun);
    }
  }

  #advance(to: number): void {
    const { mentions, entities } = this.#entities;
    for (let mention = mentions[this.#next]; mention && mention.start < to; mention = mentions[++this.#next]) {
      const type = entities[mention.entity]?.type;
      if (!type) continue;
      const latest = this.#latest.get(type);
      if (type === 'person' && latest !== undefined && latest !== mention.entity) this.#previousPerson = latest;
      this.#latest.set(type, mention.entity);
    }
  }

  #mentionAt(span: Span): LocalMention | undefined {
    return findOverlapping(span, this.#entities.mentions);
  }
}

const NOMINATIVES = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);

const BODIES = new Set(
  'company firm group bank agency organization organisation startup start-up maker giant'.split(' '),
);

const TITLE_PRONOUNS = new Map([
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['lady', 'she'],
]);
