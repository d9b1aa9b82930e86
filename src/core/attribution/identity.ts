import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../data/given-names';
import type { LocalEntities, LocalMention } from '../entities';
import type { EntityType } from '../facts';
import { findOverlapping, type Span } from '../text/span';
import type { Phrase } from './noun-phrase';
import { hasTag, hasWord, type Sentence, wordAt } from './sentence';
import { sentenceSubject } from './sentence-subject';
import { Tag } from './tags';

/** Follows an article from its start and tells whom the words for a source mean. */
export class Identities {
  readonly #entities: LocalEntities;
  readonly #sentences: readonly Sentence[];
  readonly #quotations: readonly Span[];
  readonly #pronouns = new Map<number, string>();
  readonly #roles = new Map<string, number | null>();
  readonly #latest = new Map<EntityType, number>();
  /** The persons named last outside quotations, the latest first. */
  #persons: readonly number[] = [];
  #next = 0;
  #speaker: number | null = null;
  /** Where the last speaker stands. */
  #spoke = -1;

  /** `sentences` and `quotations` are those of the article, in order. */
  constructor(entities: LocalEntities, sentences: readonly Sentence[], quotations: readonly Span[]) {
    this.#entities = entities;
    this.#sentences = sentences;
    this.#quotations = quotations;
  }

  /** The entity that a source means, or null. Calls must go from the start of the article to its end. */
  resolve(sentence: Sentence, phrase: Phrase): number | null {
    const head = sentence.tokens[phrase.head];
    if (!head) return null;
    const named = this.#namedBy(sentence, phrase, head);
    this.#advance(head.start);
    const entity = named ?? this.#meantBy(sentence, phrase);
    if (named !== null) {
      this.#noteTitle(sentence, phrase, named);
      this.#noteRole(sentence, phrase, named);
    }
    if (entity === null && !isStranger(sentence, phrase)) return null;
    this.#speaker = entity;
    this.#spoke = head.start;
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
    if (pronoun === 'he' || pronoun === 'she') return this.#personCalled(pronoun, sentence.tokens[head]?.start ?? 0);
    if (pronoun === 'it') return this.#latestOf('organization');
    if (!hasTag(sentence, from, Tag.Definite)) return null;
    if (BODIES.has(word)) return this.#latestOf('organization');
    return from + 1 === head ? (this.#roles.get(word) ?? null) : null;
  }

  /**
   * The subject of a sentence since somebody spoke last, the last speaker, or the person named last, of whom the pronoun
   * can be said; null behind somebody who has no name. Subjects are likelier to be meant than others (B. Grosz, A. Joshi & S. Weinstein, Centering, 1995).
   */
  #personCalled(pronoun: string, at: number): number | null {
    const strangerSpoke = this.#speaker === null && this.#spoke >= 0;
    const others = strangerSpoke ? [] : [this.#speaker, ...this.#persons];
    for (const entity of [...this.#subjectsBefore(at), ...others]) {
      if (entity === null || this.#entities.entities[entity]?.type !== 'person') continue;
      if ((this.#pronounOf(entity) ?? pronoun) !== pronoun) continue;
      this.#pronouns.set(entity, pronoun);
      return entity;
    }
    return null;
  }

  /** The persons who are subjects of the sentences between the last speaker and a place, the latest first. */
  #subjectsBefore(at: number): number[] {
    const subjects: number[] = [];
    let index = lastBefore(this.#sentences, at);
    for (let looked = 0; looked < FAR_BACK && index >= 0; looked++, index--) {
      const sentence = this.#sentences[index];
      if (!sentence || sentence.end <= this.#spoke) break;
      const head = sentence.tokens[sentenceSubject(sentence, sentence.tokens.length)?.head ?? -1];
      const mention = head && head.start < at && head.start > this.#spoke ? this.#mentionAt(head) : undefined;
      if (mention) subjects.push(mention.entity);
    }
    return subjects;
  }

  /** What the article called somebody before, else what the given name tells. */
  #pronounOf(entity: number): string | undefined {
    const known = this.#pronouns.get(entity);
    if (known) return known;
    const [given = '', surname] = this.#entities.entities[entity]?.name.toLowerCase().split(' ') ?? [];
    if (!surname) return undefined;
    return NAMES_OF_WOMEN.has(given) ? 'she' : NAMES_OF_MEN.has(given) ? 'he' : undefined;
  }

  #latestOf(type: EntityType): number | null {
    if (this.#speaker !== null && this.#entities.entities[this.#speaker]?.type === type) return this.#speaker;
    return this.#latest.get(type) ?? null;
  }

  /** What a speaker was said to be: "coach Jane Lee", "Jane Lee, the coach of". Null where two have been. */
  #noteRole(sentence: Sentence, { from, groupEnd, aside }: Phrase, entity: number): void {
    if (this.#entities.entities[entity]?.type !== 'person') return;
    const isBeside = aside[0] === groupEnd + 1;
    for (const [first, end] of [
      [afterOwner(sentence, from, groupEnd), groupEnd],
      [aside[0], isBeside ? Math.min(aside[1], aside[0] + LONGEST_ROLE) : aside[0]],
    ] as const) {
      if (hasWord(sentence, PAST_ROLES, first, end)) continue;
      for (let index = first; index < end && !endsRole(sentence, index); index++) {
        if (sentence.isName(index) || !hasTag(sentence, index, Tag.Person | Tag.Title)) continue;
        const word = wordAt(sentence, index);
        const known = this.#roles.get(word);
        this.#roles.set(word, known === undefined || known === entity ? entity : null);
      }
    }
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
      const { entity } = mention;
      const type = entities[entity]?.type;
      if (!type) continue;
      this.#latest.set(type, entity);
      if (type === 'person' && this.#persons[0] !== entity && !findOverlapping(mention, this.#quotations))
        this.#persons = [entity, ...this.#persons.filter((each) => each !== entity)].slice(0, REMEMBERED);
    }
  }

  #mentionAt(span: Span): LocalMention | undefined {
    return findOverlapping(span, this.#entities.mentions);
  }
}

/** "a guard", "one woman": who speaks or acts in a sentence, has not been spoken of, and is whom the next pronoun means. */
function isStranger(sentence: Sentence, { from, head }: Phrase): boolean {
  if (!hasTag(sentence, from, Tag.Indefinite | Tag.Numeral) || !hasTag(sentence, head, Tag.Person)) return false;
  if (hasTag(sentence, head, Tag.Plural)) return false;
  return (
    sentence.tokens.slice(Math.max(0, head - BESIDE), head + BESIDE).some(({ tags }) => (tags & Tag.Quotation) !== 0) ||
    sentenceSubject(sentence, sentence.tokens.length)?.head === head
  );
}

/** How far from somebody a quotation may stand that is his, in tokens. */
const BESIDE = 30;

/** In "the mayor’s aide Jane Lee" she is the aide. */
function afterOwner(sentence: Sentence, from: number, end: number): number {
  let first = end;
  while (first > from && !hasTag(sentence, first - 1, Tag.Genitive)) first--;
  return first;
}

/** Behind "the mayor of" and "the mayor, who" stands what somebody else is. */
function endsRole(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Preposition | Tag.Subordinator | Tag.Genitive | Tag.Mark);
}

const LONGEST_ROLE = 8;
const PAST_ROLES = new Set(['former', 'formerly', 'ex', 'then', 'retired', 'late']);

/** How many persons named last may be meant, and how many sentences back a subject may be. */
const REMEMBERED = 6;
const FAR_BACK = 3;

/** The index of the last sentence that starts before a place, -1 where there is none. */
function lastBefore(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
