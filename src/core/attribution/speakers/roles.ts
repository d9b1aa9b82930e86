import type { Phrase } from '../phrases/noun-phrase';
import { hasTag, hasWord, type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_VERB, Tag } from '../sentence/tags';

/** What people were said to be, from the start of an article on, so that "the mayor" tells whom it means. */
export class Roles {
  #known: Role[] = [];

  /** Notes what somebody is said to be in a range of tokens: an entity, or null for somebody without a name. */
  note(sentence: Sentence, [from, to]: TokenRange, who: number | null): void {
    const isPast = hasWord(sentence, PAST_ROLES, from, to);
    const words = new Set<string>();
    let isRole = false;
    for (let index = from; index < to && !endsRole(sentence, index); index++) {
      const word = wordAt(sentence, index);
      words.add(word).add(hasTag(sentence, index, Tag.Plural) ? word.replace(/s$/, '') : word);
      isRole ||= hasTag(sentence, index, ROLE) && sentence.mentionAt(index) === undefined;
    }
    if (!isRole || this.#isKnown(words, who)) return;
    this.#known = [{ words, who, isPast }, ...this.#known.slice(0, REMEMBERED - 1)];
  }

  #isKnown(words: ReadonlySet<string>, who: number | null): boolean {
    return this.#known.some((role) => role.who === who && [...words].every((word) => role.words.has(word)));
  }

  /** Whom a definite phrase means; null where it is somebody without a name, or one of several; undefined where nobody. */
  find(sentence: Sentence, { from, head }: Phrase): number | null | undefined {
    let found: number | null | undefined;
    for (const { words, who, isPast } of this.#known) {
      let isMeant = !isPast;
      for (let index = from + 1; index <= head && isMeant; index++) isMeant = words.has(wordAt(sentence, index));
      if (isMeant && found !== undefined && found !== who) return null;
      if (isMeant) found = who;
    }
    return found;
  }

  /** Whether somebody is, or was, this or that kind of something: behind "the health minister" not "the finance minister". */
  isCalled(who: number, word: string): boolean {
    return this.#known.some((role) => role.who === who && role.words.has(word));
  }
}

interface Role {
  readonly words: ReadonlySet<string>;
  readonly who: number | null;
  readonly isPast: boolean;
}

const ROLE = Tag.Person | Tag.Title | Tag.Spokes;

/** How many roles are kept. */
const REMEMBERED = 24;

/** Where stands what a person is said to be: "coach Jane Lee", "Jane Lee, the coach of". */
export function rolesBeside(sentence: Sentence, { from, groupEnd, aside }: Phrase): TokenRange[] {
  const isBeside = aside[0] === groupEnd + 1;
  const behind = isBeside ? Math.min(aside[1], aside[0] + LONGEST_ROLE) : aside[0];
  return [
    [afterOwner(sentence, from, groupEnd), groupEnd],
    [aside[0], behind],
  ];
}

/** What stands right in front of a name, "Water Minister" of "Water Minister Jane Lee": from its first token to the name. */
export function roleBefore(sentence: Sentence, name: number): TokenRange | null {
  if (!hasTag(sentence, name - 1, ROLE)) return null;
  let from = name - 1;
  while (from > 0 && name - from < LONGEST_ROLE && !hasTag(sentence, from - 1, NO_ROLE)) from--;
  return [from, name];
}

const NO_ROLE = ANY_DETERMINER | ANY_VERB | Tag.Mark | Tag.Quotation | Tag.Preposition | Tag.Conjunction | Tag.Genitive;

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
