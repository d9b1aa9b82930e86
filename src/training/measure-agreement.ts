import type { AnnotatedEntity, EntityType } from './resolve-annotations';

/** How far two annotators agree: the same span and type, by strict F (symmetric: 2 × both / (first + second)). */
export interface Agreement {
  readonly first: number;
  readonly second: number;
  readonly both: number;
  readonly f: number;
}

/** Agreement over all types and on each one, for any number of articles as pairs of annotations. */
export function measureAgreement(
  pairs: readonly (readonly [readonly AnnotatedEntity[], readonly AnnotatedEntity[]])[],
): Record<EntityType | 'all', Agreement> {
  const over = (type?: EntityType): Agreement => {
    const wanted = (entities: readonly AnnotatedEntity[]) => entities.filter((entity) => !type || entity.type === type);
    return add(pairs.map(([first, second]) => compare(wanted(first), wanted(second))));
  };
  return { all: over(), person: over('person'), organization: over('organization'), place: over('place') };
}

/** The mentions of `one` that `other` lacks with the same span and type. */
export function subtractMentions(
  one: readonly AnnotatedEntity[],
  other: readonly AnnotatedEntity[],
): AnnotatedEntity[] {
  const keys = new Set(other.map(keyOf));
  return one.filter((entity) => !keys.has(keyOf(entity)));
}

function compare(first: readonly AnnotatedEntity[], second: readonly AnnotatedEntity[]): Omit<Agreement, 'f'> {
  const missing = subtractMentions(first, second).length;
  return { first: first.length, second: second.length, both: first.length - missing };
}

function add(parts: readonly Omit<Agreement, 'f'>[]): Agreement {
  const sum = (key: 'first' | 'second' | 'both') => parts.reduce((total, part) => total + part[key], 0);
  const [first, second, both] = [sum('first'), sum('second'), sum('both')];
  return { first, second, both, f: first + second === 0 ? 1 : (2 * both) / (first + second) };
}

function keyOf({ start, end, type }: AnnotatedEntity): string {
  return `${start} ${end} ${type}`;
}
