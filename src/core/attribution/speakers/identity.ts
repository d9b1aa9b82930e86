import type { LocalEntities, LocalMention } from '../../entities';
import { findOverlapping, lastStartingBefore, type Span } from '../../text/span';
import type { Phrase } from '../phrases/noun-phrase';
import { DESCRIBING } from '../phrases/phrase';
import { sentenceSubject } from '../phrases/sentence-subject';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { BODIES, Bodies, COMPANIES, LABELS } from './bodies';
import { NamedPersons, readSurnames } from './named-persons';
import { nominativeOf, Pronouns } from './pronouns';
import { Roles, roleBefore, rolesBeside } from './roles';
import { isBody, isOneWithoutName, isPlain, isStranger, isUnknownName, roleOfStranger } from './unnamed';

/** Who spoke last: an entity, or null for somebody without a name; and where. */
interface Heard {
  readonly entity: number | null;
  readonly at: number;
}

const NOBODY: Heard = { entity: null, at: -1 };

/** Follows an article from its start and tells whom the words for a source mean. */
export class Identities {
  readonly #entities: LocalEntities;
  readonly #sentences: readonly Sentence[];
  readonly #quotations: readonly Span[];
  readonly #pronouns = new Pronouns();
  readonly #roles = new Roles();
  readonly #bodies = new Bodies();
  /** The persons named outside quotations. */
  readonly #named = new NamedPersons();
  #next = 0;
  #surnames: ReadonlyMap<string, number | null> | undefined;
  /** The person, and the body, place or paper that spoke last. */
  #person = NOBODY;
  #body = NOBODY;
  /** The person of whose words another told last. */
  #told: number | null = null;

  /** `sentences` and `quotations` are those of the article, in order. */
  constructor(entities: LocalEntities, sentences: readonly Sentence[], quotations: readonly Span[]) {
    this.#entities = entities;
    this.#sentences = sentences;
    this.#quotations = quotations;
  }

  /**
   * The entity that a source means, or null. Calls must go from the start of the article to its end. Who is told of by
   * another source of the sentence (`isTold`) has not spoken.
   */
  resolve(sentence: Sentence, phrase: Phrase, isTold: boolean): number | null {
    const head = sentence.tokens[phrase.head];
    if (!head) return null;
    const named = this.#namedBy(sentence, phrase, head);
    this.#advance(head.start);
    const entity = named ?? this.#meantBy(sentence, phrase, head.start);
    if (named !== null && this.#isPerson(named)) {
      this.#pronouns.noteTitle(sentence, phrase, named);
      for (const range of rolesBeside(sentence, phrase)) this.#roles.note(sentence, range, named);
    }
    if (!isTold) this.#hear(sentence, phrase, { entity, at: head.start });
    else if (named !== null && this.#isPerson(named)) this.#told = named;
    return entity;
  }

  #namedBy(sentence: Sentence, { aside, head: at, groupEnd }: Phrase, head: Span): number | null {
    const direct = this.#mentionAt(head)?.entity ?? this.#bearerOf(sentence, at);
    if (direct !== undefined) return direct;
    const label = LABELS.has(wordAt(sentence, at)) ? sentence.mentionAt(at - 1)?.entity : undefined;
    if (label !== undefined && this.#typeOf(label) === 'organization') return label;
    const last = sentence.mentionAt(groupEnd - 1)?.entity;
    if (last !== undefined && this.#isPerson(last)) return last;
    if (DESCRIBING.has(wordAt(sentence, aside[0]))) return null;
    for (let index = aside[0]; index < aside[1]; index++) {
      const token = sentence.tokens[index];
      const mention = token && this.#mentionAt(token);
      if (mention && this.#isPerson(mention.entity)) return mention.entity;
    }
    return null;
  }

  /** The one person with a surname that no mention was seen in: "German said". */
  #bearerOf({ tokens }: Sentence, head: number): number | undefined {
    const { word = '', capital = false, tags = 0 } = tokens[head] ?? {};
    if (!capital || (tags & (ANY_SOURCE_NOUN | Tag.Pronoun)) !== 0) return undefined;
    this.#surnames ??= readSurnames(this.#entities);
    return this.#surnames.get(word) ?? undefined;
  }

  #meantBy(sentence: Sentence, phrase: Phrase, at: number): number | null {
    const word = wordAt(sentence, phrase.head);
    const pronoun = nominativeOf(word);
    if (pronoun === 'he' || pronoun === 'she') return this.#personCalled(pronoun, sentence, phrase.head);
    if (pronoun === 'it') return this.#bodyMeant(at);
    if (!hasTag(sentence, phrase.from, Tag.Definite)) return null;
    const role = this.#roles.find(sentence, phrase);
    if (role !== undefined) return role;
    if (hasTag(sentence, phrase.head, Tag.Spokes)) return isPlain(sentence, phrase) ? this.#lastCalled(word) : null;
    if (isOneWithoutName(sentence, phrase)) return this.#onlyPerson(word);
    if (phrase.from + 1 !== phrase.head) {
      const { entity } = this.#body;
      const isMeant = entity !== null && this.#typeOf(entity) === 'organization' && isPlain(sentence, phrase);
      return isMeant && COMPANIES.has(word) ? entity : null;
    }
    const called = this.#bodies.called(word);
    if (!BODIES.has(word)) return called;
    const body = this.#bodyMeant(at);
    if (body !== null && this.#typeOf(body) === 'place') return this.#bodies.startingWith(this.#nameOf(body));
    return body ?? called ?? this.#bodies.latest;
  }

  /** Who spoke last, where it has the role: "the party spokesman" behind "Acme spokesman Owen Park". */
  #lastCalled(role: string): number | null {
    const { entity } = this.#person;
    return entity !== null && this.#roles.isCalled(entity, role) ? entity : null;
  }

  /** Who alone is named so far, and spoke last: "the Texan" can be nobody else. */
  #onlyPerson(role: string): number | null {
    const { entity } = this.#person;
    return entity !== null && this.#named.isOnly(entity) && !this.#roles.isCalled(entity, role) ? entity : null;
  }

  /** Notes who has spoken, with a name or without. */
  #hear(sentence: Sentence, phrase: Phrase, heard: Heard): void {
    const { entity } = heard;
    if (entity !== null) {
      if (this.#isPerson(entity)) this.#person = heard;
      else this.#body = heard;
    } else if (isStranger(sentence, phrase)) {
      this.#roles.note(sentence, roleOfStranger(sentence, phrase), null);
      this.#person = heard;
    } else if (isUnknownName(sentence, phrase)) {
      this.#person = heard;
      this.#body = heard;
    } else if (isBody(sentence, phrase)) {
      this.#body = heard;
    } else if (hasTag(sentence, phrase.from, Tag.Definite) && this.#roles.find(sentence, phrase) === null) {
      this.#person = heard;
    }
  }

  /**
   * The subject of a sentence since somebody spoke last, the last speaker, or the person named last, of whom the pronoun
   * can be said; null behind somebody who has no name. Subjects are likelier to be meant than others (B. Grosz, A. Joshi & S. Weinstein, Centering, 1995).
   */
  #personCalled(pronoun: string, sentence: Sentence, head: number): number | null {
    const at = sentence.tokens[head]?.start ?? 0;
    const { entity: last, at: spoke } = this.#person;
    const strangerSpoke = last === null && spoke >= 0;
    const named = this.#named.since(strangerSpoke ? spoke : -1);
    const others = strangerSpoke ? named : [last, this.#told, ...named];
    const spokenTo = governedBefore(sentence, head);
    const persons = [...this.#subjectsBetween(spoke, at), ...others].filter(
      (entity): entity is number => entity !== null && this.#isPerson(entity) && !spokenTo.has(entity),
    );
    const isAlone = persons.every((each) => each === persons[0]);
    const meant = persons.find((each) => this.#pronouns.canMean(pronoun, each, this.#nameOf(each), isAlone)) ?? null;
    if (meant !== null) this.#pronouns.note(meant, pronoun);
    return meant;
  }

  /** The body that is the subject of a sentence since one spoke last, that spoke last, or that was named last. */
  #bodyMeant(at: number): number | null {
    const { entity, at: spoke } = this.#body;
    const index = lastStartingBefore(this.#sentences, at);
    const start = this.#sentences[index]?.start ?? 0;
    const subject = this.#subjectsBetween(spoke, start).find((each) => this.#typeOf(each) === 'organization');
    if (subject !== undefined) return subject;
    const isForgotten =
      entity !== null && this.#typeOf(entity) === 'place' && spoke < (this.#sentences[index - FAR_BACK]?.start ?? 0);
    return spoke >= 0 && !isForgotten ? entity : this.#bodies.latest;
  }

  /** The entities that are subjects of the sentences between two places, the latest first. */
  #subjectsBetween(from: number, to: number): number[] {
    const subjects: number[] = [];
    let index = lastStartingBefore(this.#sentences, to);
    for (let looked = 0; looked < FAR_BACK && index >= 0; looked++, index--) {
      const sentence = this.#sentences[index];
      if (!sentence || sentence.end <= from) break;
      const subject = sentenceSubject(sentence, sentence.tokens.length);
      const head = subject && !isOneOfTwo(sentence, subject) ? sentence.tokens[subject.head] : undefined;
      const mention = head && head.start < to && head.start > from ? this.#mentionAt(head) : undefined;
      if (mention) subjects.push(mention.entity);
    }
    return subjects;
  }

  #advance(to: number): void {
    const { mentions } = this.#entities;
    for (let mention = mentions[this.#next]; mention && mention.start < to; mention = mentions[++this.#next]) {
      const { entity } = mention;
      const type = this.#typeOf(entity);
      if (type === 'organization') this.#bodies.note(entity, this.#nameOf(entity));
      if (type === 'person' && !findOverlapping(mention, this.#quotations)) {
        this.#named.note(mention);
        this.#noteOffice(mention);
      }
    }
  }

  /** Notes what stands in front of a name: "Water Minister Jane Lee". */
  #noteOffice({ entity, start }: LocalMention): void {
    const sentence = this.#sentences[lastStartingBefore(this.#sentences, start + 1)];
    const office = sentence ? roleBefore(sentence, lastStartingBefore(sentence.tokens, start + 1)) : null;
    if (sentence && office) this.#roles.note(sentence, office, entity);
  }

  #isPerson(entity: number): boolean {
    return this.#typeOf(entity) === 'person';
  }

  #typeOf(entity: number) {
    return this.#entities.entities[entity]?.type;
  }

  #nameOf(entity: number): string {
    return this.#entities.entities[entity]?.name ?? '';
  }

  #mentionAt(span: Span): LocalMention | undefined {
    return findOverlapping(span, this.#entities.mentions);
  }
}

/** In "Speaking to Lee, he said" he is not Lee: who stands behind a preposition not far in front of a pronoun. */
function governedBefore(sentence: Sentence, pronoun: number): Set<number> {
  const governed = new Set<number>();
  for (let index = Math.max(1, pronoun - NEAR); index < pronoun; index++) {
    const mention = hasTag(sentence, index - 1, Tag.Preposition) ? sentence.mentionAt(index) : undefined;
    if (mention) governed.add(mention.entity);
  }
  return governed;
}

const NEAR = 30;

/** "Lee and Park": neither alone is meant. */
function isOneOfTwo(sentence: Sentence, { head }: Phrase): boolean {
  let first = head;
  while (sentence.isName(first)) first--;
  return wordAt(sentence, first) === 'and' && sentence.isName(first - 1);
}

/** How many sentences back a subject may be. */
const FAR_BACK = 3;
