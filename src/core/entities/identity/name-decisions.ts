import { listDiffering } from '../../differing';
import { ENTITY_TYPES, type EntityType } from '../../facts';
import { keyOfName } from '../forms/name-forms';

/** A name under its type. */
export interface Identity {
  readonly name: string;
  readonly type: EntityType;
}

/** What people decided of a name, whatever its case, accents and legal form: who it is, or null for no name at all. */
export interface NameDecision extends Identity {
  readonly is: Identity | null;
}

/** Decisions on names. Who a name was said to be stands for itself, unless something else was decided of it. */
export class NameDecisions {
  readonly #decided = new Map<string, NameDecision>();
  readonly #targets = new Map<string, Identity>();

  /** @param list of two on the same name the later one counts */
  constructor(readonly list: readonly NameDecision[] = []) {
    for (const decision of list) {
      this.#decided.set(idOf(decision), decision);
      if (decision.is) this.#targets.set(idOf(decision.is), decision.is);
    }
  }

  /**
   * Who a name is: null for no name, undefined where nobody decided. Follows decisions on the answer, and stops where
   * they go in a circle.
   * @param key as `keyOfName` gives it
   */
  find(key: string, type: EntityType): Identity | null | undefined {
    if (this.list.length === 0) return undefined;
    const passed = new Set<string>();
    let answer: Identity | undefined;
    for (let id = idOfKey(key, type); !passed.has(id); ) {
      const decision = this.#decided.get(id);
      if (!decision) return answer ?? this.#targets.get(id);
      if (!decision.is) return null;
      passed.add(id);
      answer = decision.is;
      id = idOf(answer);
    }
    return answer;
  }

  /** The keys of the names on which the two may differ. */
  difference(other: NameDecisions): string[] {
    return listDiffering(this.list, other.list, describe).flatMap(({ name, type, is }) => [
      keyOfName(name, type),
      ...(is ? [keyOfName(is.name, is.type)] : []),
    ]);
  }

  /** Four strings for each decision. */
  column(): string[] {
    return this.list.flatMap(({ name, type, is }) => [name, type, is?.name ?? '', is?.type ?? '']);
  }

  static fromColumn(strings: readonly string[]): NameDecisions {
    const list: NameDecision[] = [];
    for (let at = 0; at < strings.length; at += 4) {
      const subject = readIdentity(strings[at], strings[at + 1]);
      if (subject) list.push({ ...subject, is: readIdentity(strings[at + 2], strings[at + 3]) });
    }
    return new NameDecisions(list);
  }
}

function readIdentity(name = '', type = ''): Identity | null {
  const known = ENTITY_TYPES.find((each) => each === type);
  return known ? { name, type: known } : null;
}

function idOf({ name, type }: Identity): string {
  return idOfKey(keyOfName(name, type), type);
}

function idOfKey(key: string, type: EntityType): string {
  return `${type} ${key}`;
}

function describe({ name, type, is }: NameDecision): string {
  return JSON.stringify([name, type, is?.name, is?.type]);
}
