import type { Layout } from '../article';
import type { LocalEntities } from '../entities';
import type { Attribution } from '../facts';
import type { Span } from '../text/span';

/** A direct quotation as the article alone shows it, the quotation marks inside the span. */
export interface LocalQuote extends Span {
  /** The words that stand for the speaker; entity is an index into the article's entities, or null. */
  readonly speaker: (Span & { readonly entity: number | null }) | null;
}

export interface LocalAttributions {
  readonly quotes: readonly LocalQuote[];
  readonly attributions: readonly Omit<Attribution, 'furniture'>[];
}

/** What the attribution engine may build on: the article's layout, and its entities. */
export interface AttributionGround {
  readonly layout: Layout;
  readonly entities: LocalEntities;
}

/** Finds direct quotations with their speakers, and every claim handed to a source. Linear in the text. Never throws on any text. */
export function findAttributions(_text: string, _ground: AttributionGround): LocalAttributions {
  return { quotes: [], attributions: [] };
}
