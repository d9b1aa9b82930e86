import { NAMES_OF_MEN, NAMES_OF_WOMEN } from '../../data/given-names';
import { extendsPerson, hasInitial, pickOnly, pushTo } from './candidates';
import type { Group } from './link-groups';

/** Links each person's name to the one longer name that begins or ends with it, or that it shortens. */
export function linkPersons(groups: readonly Group[]): void {
  const names = new FullNames(groups.filter(({ words }) => words.length > 1));
  for (const group of groups) group.fuller = pickOnly(names.find(group).filter((other) => other !== group));
}

/** The names of several words, by what a shorter form has of them: a list of names may have thousands with one surname. */
class FullNames {
  readonly #byKey = new Map<string, Group[]>();
  readonly #byWord = new Map<string, Group[]>();
  readonly #byFirstSurname = new Map<string, Group[]>();
  readonly #byGiven = new Map<string, Group[]>();
  readonly #byInitial = new Map<string, Group[]>();
  readonly #byTail = new Map<string, Group[]>();

  constructor(groups: readonly Group[]) {
    for (const group of groups) {
      const { key, words } = group;
      const [given = '', surname = ''] = [words[0], words.at(-1)];
      pushTo(this.#byKey, key, group);
      for (const word of new Set([given, surname])) pushTo(this.#byWord, word, group);
      const first = firstSurnameOf(group);
      if (first) pushTo(this.#byFirstSurname, first, group);
      pushTo(this.#byGiven, `${given} ${surname}`, group);
      pushTo(this.#byInitial, `${given.charAt(0)} ${surname}`, group);
      for (let length = 2; length <= Math.min(words.length, LONGEST_TAIL); length++)
        pushTo(this.#byTail, words.slice(-length).join(' '), group);
    }
  }

  /** Those that a name is a form of, itself not always left out, in their order. */
  find({ words, fullKey }: Group): readonly Group[] {
    const [word = ''] = words.slice(-1);
    const ofWord = this.#byWord.get(word);
    if (words.length === 1 && !ofWord) return this.#byFirstSurname.get(word) ?? [];
    if (fullKey !== undefined)
      return (this.#byKey.get(fullKey) ?? []).filter((other) => [other.words[0], other.words.at(-1)].includes(word));
    if (words.length === 1) return ofWord ?? [];
    const ends = `${words[0]} ${word}`;
    const alike = (hasInitial(words) ? this.#byInitial : this.#byGiven).get(ends) ?? [];
    const longer = this.#byTail.get(words.slice(-LONGEST_TAIL).join(' ')) ?? [];
    const fitting = [...alike, ...longer].filter((other) => extendsPerson(other.words, words));
    return [...new Set(fitting)].sort((a, b) => a.first - b.first);
  }
}

/** Names of more words than this are found by their last ones. */
const LONGEST_TAIL = 4;

/** The first of two surnames, by which a person is called in Spanish: "Ruiz" of "Ana Ruiz Soler"; none where it is a given name. */
function firstSurnameOf({ words }: Group): string | undefined {
  const word = words.length > 2 ? words.at(-2) : undefined;
  if (word === undefined || word.length === 1) return undefined;
  return NAMES_OF_MEN.has(word) || NAMES_OF_WOMEN.has(word) ? undefined : word;
}
