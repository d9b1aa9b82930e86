import type { ArticleFacts } from '../facts';
import { compareSpans, type Span } from '../text/span';
import { type Contribution, type EntryType, entryId } from './entity-index';
import type { ListedPart } from './packing';
import { nameSum } from './sums';

/** What an article adds to the lists of entities and sums, page furniture left out. */
export function sumUpMentions(reading: ListedPart, facts: ArticleFacts): Contribution[] {
  const sums = new ContributionSums();
  facts.mentions.forEach((mention, index) => {
    if (mention.furniture) return;
    const local = reading.entities[reading.mentions[index]?.entity ?? -1];
    sums.add(mention.type, mention.entity, local ? [local.name, ...(local.forms ?? [])] : []);
  });
  for (const amount of facts.amounts) if (!amount.furniture) sums.add('money', nameSum(amount), [], amount.value);
  return sums.list();
}

/** A mention or amount outside furniture, with the id of what it names. */
export interface Place extends Span {
  readonly entity: string;
}

/** The mentions and amounts outside furniture, in the order of the text. Offsets: UTF-16 code units, half-open. */
export function listPlaces(facts: ArticleFacts): Place[] {
  const mentions = facts.mentions
    .filter((mention) => !mention.furniture)
    .map(({ start, end, type, entity }) => ({ start, end, entity: entryId(type, entity) }));
  const amounts = facts.amounts
    .filter((amount) => !amount.furniture)
    .map((amount) => ({ start: amount.start, end: amount.end, entity: entryId('money', nameSum(amount)) }));
  return [...mentions, ...amounts].sort(compareSpans);
}

/** Adds up the mentions of one article by entity. */
class ContributionSums {
  readonly #sums = new Map<EntryType, Map<string, Sum>>();

  add(type: EntryType, name: string, forms: readonly string[], size?: number): void {
    const sum = this.#sumOf(type, name, size);
    sum.mentions++;
    for (const form of forms) if (form !== name) sum.aliases.add(form);
  }

  list(): Contribution[] {
    return [...this.#sums.values()].flatMap((sums) =>
      Array.from(sums.values(), ({ aliases, ...sum }) => ({ ...sum, aliases: [...aliases] })),
    );
  }

  #sumOf(type: EntryType, name: string, size: number | undefined): Sum {
    const sums = this.#sums.get(type) ?? new Map<string, Sum>();
    const sum = sums.get(name) ?? { type, name, mentions: 0, aliases: new Set(), ...(size !== undefined && { size }) };
    this.#sums.set(type, sums.set(name, sum));
    return sum;
  }
}

type Sum = Omit<Contribution, 'mentions' | 'aliases'> & { mentions: number; readonly aliases: Set<string> };
