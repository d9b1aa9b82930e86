import type { StringTable } from '../../columns';
import { overlapsAny, type Span } from '../../text/span';
import type { Digest } from '../digest';
import type { Contribution, EntryType } from './entity-index';
import type { NumberedName } from './names';
import type { SpeakerKind } from './speakers';

/** Who each entity of an article is. */
export type Identities = readonly (NumberedName | undefined)[];

/** What an article adds to the lists of entities and sums. `leftOut` does not count; ordered, not overlapping. */
export function sumUpMentions(
  { entities, mentions, sums }: Digest,
  identities: Identities,
  leftOut: readonly Span[],
  names: StringTable,
): Contribution[] {
  const found = new Contributions<EntryType>();
  const counts = new Uint32Array(entities.length);
  for (const mention of mentions)
    if (!isIn(mention, leftOut)) counts[mention.entity] = (counts[mention.entity] ?? 0) + 1;
  entities.forEach((entity, index) => {
    const identity = identities[index];
    if (!identity || counts[index] === 0) return;
    const contribution = found.of(identity.type, identity.name);
    contribution.mentions += counts[index] ?? 0;
    for (const form of formsOf(entity)) found.addAlias(contribution, names.numberOf(form));
  });
  for (const sum of sums) {
    if (isIn(sum, leftOut)) continue;
    const contribution = found.of('money', names.numberOf(sum.name));
    contribution.size = sum.size;
    contribution.mentions++;
    if (sum.alias !== undefined) found.addAlias(contribution, names.numberOf(sum.alias));
  }
  return found.all;
}

/** What an article adds to the list of speakers. `leftOut` does not count; ordered, not overlapping. */
export function sumUpQuotations(
  { entities, quotes }: Digest,
  identities: Identities,
  leftOut: readonly Span[],
  names: StringTable,
): Contribution<SpeakerKind>[] {
  const found = new Contributions<SpeakerKind>();
  for (const quote of quotes) {
    if (isIn(quote, leftOut)) continue;
    const entity = quote.speaker === null ? undefined : entities[quote.speaker];
    const identity = identities[quote.speaker ?? -1];
    if (entity && identity) {
      const contribution = found.of('speaker', identity.name);
      contribution.mentions++;
      for (const form of formsOf(entity)) found.addAlias(contribution, names.numberOf(form));
    } else found.of('nobody', names.numberOf('')).mentions++;
  }
  return found.all;
}

function isIn(span: Span, leftOut: readonly Span[]): boolean {
  return leftOut.length > 0 && overlapsAny(span, leftOut);
}

function formsOf({ name, forms }: Digest['entities'][number]): readonly string[] {
  return forms ? [name, ...forms] : [name];
}

interface Sum<T extends string> extends Contribution<T> {
  mentions: number;
  readonly aliases: Set<number>;
  size?: number;
}

/** What one article has of each entry, in the order in which it first came. */
class Contributions<T extends string> {
  readonly all: Sum<T>[] = [];
  readonly #byType = new Map<T, Map<number, Sum<T>>>();

  of(type: T, name: number): Sum<T> {
    const known = this.#byType.get(type)?.get(name);
    if (known) return known;
    const sum: Sum<T> = { type, name, mentions: 0, aliases: new Set() };
    const ofType = this.#byType.get(type) ?? new Map<number, Sum<T>>();
    this.#byType.set(type, ofType.set(name, sum));
    this.all.push(sum);
    return sum;
  }

  addAlias(sum: Sum<T>, name: number): void {
    if (name !== sum.name) sum.aliases.add(name);
  }
}
