import type { Phrase } from './noun-phrase';
import { hasTag, hasWord, type Sentence, wordAt } from './sentence';
import { Tag } from './tags';

/** What people were said to be, from the start of an article on, so that "the mayor" tells whom it means. */
export class Roles {
  #known: Role[] = [];

  /** Notes what somebody is said to be in a range of tokens: an entity, or null for somebody without a name. */
  note(sentence: Sentence, [from, to]: Range, who: number | null): void {
    if (hasWord(sentence, PAST_ROLES, from, to)) return;
    const words = new Set<string>();
    let isRole = false;
    for (let index = from; index < to && !endsRole(sentence, index); index++) {
      words.add(wordAt(sentence, index));
      isRole ||= !sentence.isName(index) && hasTag(sentence, index, ROLE);
    }
    if (isRole) this.#known = [{ words, who }, ...this.#known.slice(0, REMEMBERED - 1)];
  }

  /** Whom a definite phrase means; null where it is somebody without a name, or one of several; undefined where nobody. */
  find(sentence: Sentence, { from, head }: Phrase): number | null | undefined {
    let found: number | null | undefined;
    for (const { words, who } of this.#known) {
      let isMeant = true;
      for (let index = from + 1; index <= head && isMeant; index++) isMeant = words.has(wordAt(sentence, index));
      if (isMeant && found !== undefined && found !== who) return null;
      if (isMeant) found = who;
    }
    return found;
  }
}

interface Role {
  readonly words: ReadonlySet<string>;
  readonly who: number | null;
}

type Range = readonly [from: number, to: number];

const ROLE = Tag.Person | Tag.Title | Tag.Spokes;

/** How many roles are kept. */
const REMEMBERED = 24;

/** Where stands what a person is said to be: "coach Jane Lee", "Jane Lee, the coach of". */
export function rolesBeside(sentence: Sentence, { from, groupEnd, aside }: Phrase): Range[] {
  const isBeside = aside[0] === groupEnd + 1;
  const behind = isBeside ? Math.min(aside[1], aside[0] + LONGEST_ROLE) : aside[0];
  return [
    [afterOwner(sentence, from, groupEnd), groupEnd],
    [aside[0], behind],
  ];
}

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
