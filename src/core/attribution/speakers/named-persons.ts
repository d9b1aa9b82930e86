import type { LocalEntities, LocalMention } from '../../entities';

/** Whom an article has named, and where it did last. */
export class NamedPersons {
  /** The latest first. */
  #persons: readonly { readonly entity: number; readonly at: number }[] = [];

  note({ entity, start }: LocalMention): void {
    const others = this.#persons.filter((each) => each.entity !== entity);
    this.#persons = [{ entity, at: start }, ...others].slice(0, REMEMBERED);
  }

  /** The entities named behind a place, the latest first. */
  since(place: number): number[] {
    return this.#persons.flatMap(({ entity, at }) => (at > place ? [entity] : []));
  }

  /** Whether nobody else is named so far. */
  isOnly(entity: number): boolean {
    return this.#persons.length === 1 && this.#persons[0]?.entity === entity;
  }
}

/** How many persons named last may be meant. */
const REMEMBERED = 6;

/** The persons of an article by their surnames in lower case; null where several have the same. */
export function readSurnames({ entities }: LocalEntities): ReadonlyMap<string, number | null> {
  const surnames = new Map<string, number | null>();
  for (const [entity, { name, type }] of entities.entries()) {
    const surname = name.toLowerCase().split(' ').at(-1) ?? '';
    if (type === 'person') surnames.set(surname, surnames.has(surname) ? null : entity);
  }
  return surnames;
}
