import { LEGAL_FORMS, LEGAL_FORMS_OR_WORDS } from '../../data/legal-forms';
import type { LocalEntity } from '../../entities';
import { hashContextWord } from '../../money';
import { remember } from '../../remember';

export type Named = Pick<LocalEntity, 'name' | 'type' | 'mentions'>;

/** Somebody of a cast, by the words of the name as hashes. */
export interface Member {
  readonly entity: Named;
  readonly index: number;
  readonly words: readonly number[];
  /** Without legal forms. */
  readonly telling: readonly number[];
}

/** Somebody of one cast and the same of another. */
export type Match = readonly [Named, Named];

/** Who is named in an article, to be found by the words of their names. Costs as much as it holds. */
export class Cast {
  readonly members: readonly Member[];
  /** Every word of every name. */
  readonly words: ReadonlySet<number>;
  readonly #byWord = new Map<number, Member[]>();

  constructor(entities: readonly Named[]) {
    this.members = entities.map((entity, index) => {
      const words = hashesOf(entity.name);
      return { entity, index, words, telling: words.filter((word) => !LEGAL_FORM_HASHES.has(word)) };
    });
    this.words = new Set(this.members.flatMap(({ words }) => words));
    for (const member of this.members) {
      for (const word of new Set(member.words)) {
        const known = this.#byWord.get(word);
        if (known) known.push(member);
        else this.#byWord.set(word, [member]);
      }
    }
  }

  /** Those that words of names belong to, each word to one of them. */
  namedBy(words: readonly number[]): Member[] {
    const found = words.map((word) => this.#byWord.get(word)?.[0]);
    return [...new Set(found)].filter((member) => member !== undefined);
  }

  /** Who of another cast is named here too. */
  match(others: Cast): Match[] {
    return others.members.flatMap((other): Match[] => {
      const candidates = other.telling.flatMap((word) => this.#byWord.get(word) ?? []);
      return pairWith(other, candidates);
    });
  }
}

/** Who of some is among others. */
export function matchMembers(own: readonly Member[], theirs: readonly Member[]): Match[] {
  return own.flatMap((one) => pairWith(one, theirs));
}

/** Who is named in an article, of its entities. */
export const castOf = remember((entities: readonly Named[]) => new Cast(entities));

/** Whether a word of a name, by its hash, is only a legal form: “Ltd”. */
export function isLegalForm(word: number): boolean {
  return LEGAL_FORM_HASHES.has(word);
}

const LEGAL_FORM_HASHES = new Set([...LEGAL_FORMS, ...LEGAL_FORMS_OR_WORDS].map(hashContextWord));

/** Somebody with the first of the candidates that is the same. */
function pairWith(one: Member, candidates: readonly Member[]): Match[] {
  let same: Member | undefined;
  for (const other of candidates) if ((!same || other.index < same.index) && isSame(one, other)) same = other;
  return same ? [[one.entity, same.entity]] : [];
}

/** Whether one name has all words of the other, legal forms aside. */
function isSame({ telling: own }: Member, { telling: theirs }: Member): boolean {
  const shared = own.filter((word) => theirs.includes(word)).length;
  return shared === Math.max(1, Math.min(own.length, theirs.length));
}

function hashesOf(name: string): number[] {
  return (name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(hashContextWord);
}
