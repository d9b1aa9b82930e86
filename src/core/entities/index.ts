import type { Layout } from '../article';
import type { EntityType } from '../facts';
import type { Span } from '../text/span';

/** A mention as the article alone shows it. */
export interface LocalMention extends Span {
  readonly type: EntityType;
  /** Which of the article's entities it names: an index into them. */
  readonly entity: number;
}

/** An entity of one article: the mentions that name the same thing there. */
export interface LocalEntity {
  /** The fullest form in which the article names it, white space and quotes normalised. */
  readonly name: string;
  readonly type: EntityType;
}

export interface LocalEntities {
  /** In the order of the text, not overlapping. */
  readonly mentions: readonly LocalMention[];
  readonly entities: readonly LocalEntity[];
}

/** Finds the named entities of an article and which mentions belong together. Linear in the text. Never throws on any text. */
export function findEntities(_text: string, _layout: Layout): LocalEntities {
  return { mentions: [], entities: [] };
}
