import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../data/given-names';
import type { Phrase } from '../phrases/noun-phrase';
import { type Sentence, wordAt } from '../sentence/sentence';

/** Which pronouns an article has for its persons, as far as it has shown. */
export class Pronouns {
  readonly #known = new Map<number, string>();

  note(entity: number, pronoun: string): void {
    this.#known.set(entity, pronoun);
  }

  /** Notes what a title in front of a name tells: "Mrs. Lee". */
  noteTitle(sentence: Sentence, { from, groupEnd }: Phrase, entity: number): void {
    for (let index = from; index < groupEnd; index++) {
      const pronoun = TITLE_PRONOUNS.get(wordAt(sentence, index));
      if (pronoun) this.note(entity, pronoun);
    }
  }

  /** Whether somebody can be meant: the article's own words tell, else the given name, which may mislead where nobody else can be. */
  canMean(pronoun: string, entity: number, name: string, isAlone: boolean): boolean {
    const known = this.#known.get(entity) ?? (isAlone ? undefined : pronounOf(name));
    return known === undefined || known === pronoun;
  }
}

function pronounOf(name: string): string | undefined {
  const [given = '', surname] = name.toLowerCase().split(' ');
  if (!surname) return undefined;
  return NAMES_OF_WOMEN.has(given) ? 'she' : NAMES_OF_MEN.has(given) ? 'he' : undefined;
}

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

/** The pronoun in the form of a subject, "he" for "his" and "him"; other words as they are. */
export function nominativeOf(word: string): string {
  return NOMINATIVES.get(word) ?? word;
}

const NOMINATIVES = new Map([
  ['his', 'he'],
  ['him', 'he'],
  ['her', 'she'],
  ['its', 'it'],
]);
