import type { LocalQuote } from '../attribution';
import type { LocalEntity } from '../entities';
import type { Amount, ArticleFacts } from '../facts';
import { compareSpans, type Span } from '../text/span';
import { type Contribution, type EntryType, entryId } from './entity-index';
import type { ListedPart } from './packing';
import type { SpeakerKind } from './speakers';
import { nameSum } from './sums';

/** What an article adds to the lists of entities and sums, page furniture left out. */
export function sumUpMentions(reading: ListedPart, facts: ArticleFacts): Contribution[] {
  const sums = new ContributionSums<EntryType>();
  facts.mentions.forEach((mention, index) => {
    if (mention.furniture) return;
    const local = reading.entities[reading.mentions[index]?.entity ?? -1];
    sums.add(mention.type, mention.entity, formsOf(local));
  });
  for (const { name, value } of listSums(reading, facts)) sums.add('money', name, [], value);
  return sums.list();
}

/** What an article adds to the list of speakers, page furniture left out. `quotes` are those that the facts were made of. */
export function sumUpQuotations(
  { entities }: ListedPart,
  quotes: readonly LocalQuote[],
  facts: ArticleFacts,
): Contribution<SpeakerKind>[] {
  const sums = new ContributionSums<SpeakerKind>();
  facts.quotes.forEach((quote, index) => {
    if (quote.furniture) return;
    const name = quote.speaker?.entity;
    if (name) sums.add('speaker', name, formsOf(entities[quotes[index]?.speaker?.entity ?? -1]));
    else sums.add('nobody', '', []);
  });
  return sums.list();
}

function formsOf(entity: LocalEntity | undefined): string[] {
  return entity ? [entity.name, ...(entity.forms ?? [])] : [];
}

/** A mention or amount outside furniture, with the id of what it names. */
export interface Place extends Span {
  readonly entity: string;
}

/** The mentions and amounts outside furniture, in the order of the text. Offsets: UTF-16 code units, half-open. */
export function listPlaces(reading: Pick<ListedPart, 'amounts'>, facts: ArticleFacts): Place[] {
  const mentions = facts.mentions
    .filter((mention) => !mention.furniture)
    .map(({ start, end, type, entity }) => ({ start, end, entity: entryId(type, entity) }));
  const amounts = listSums(reading, facts).map(({ start, end, name }) => ({
    start,
    end,
    entity: entryId('money', name),
  }));
  return [...mentions, ...amounts].sort(compareSpans);
}

function listSums(reading: Pick<ListedPart, 'amounts'>, facts: ArticleFacts): (Amount & { readonly name: string })[] {
  return facts.amounts.flatMap((amount, index) => {
    const year = reading.amounts[index]?.year;
    return amount.furniture ? [] : [{ ...amount, name: nameSum({ ...amount, ...(year !== undefined && { year }) }) }];
  });
}

/** Adds up what one article has of each entry. */
class ContributionSums<T extends string> {
  readonly #sums = new Map<T, Map<string, Sum<T>>>();

  add(type: T, name: string, forms: readonly string[], size?: number): void {
    const sum = this.#sumOf(type, name, size);
    sum.mentions++;
    for (const form of forms) if (form !== name) sum.aliases.add(form);
  }

  list(): Contribution<T>[] {
    return [...this.#sums.values()].flatMap((sums) =>
      Array.from(sums.values(), ({ aliases, ...sum }) => ({ ...sum, aliases: [...aliases] })),
    );
  }

  #sumOf(type: T, name: string, size: number | undefined): Sum<T> {
    const sums = this.#sums.get(type) ?? new Map<string, Sum<T>>();
    const sum = sums.get(name) ?? { type, name, mentions: 0, aliases: new Set(), ...(size !== undefined && { size }) };
    this.#sums.set(type, sums.set(name, sum));
    return sum;
  }
}

type Sum<T extends string> = Omit<Contribution<T>, 'mentions' | 'aliases'> & {
  mentions: number;
  readonly aliases: Set<string>;
};
