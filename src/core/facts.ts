import type { Span } from './text/span';

/** The types of entity that a mention can name. */
export const ENTITY_TYPES = ['person', 'organization', 'place', 'product', 'event', 'work'] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/** The kinds of page furniture. */
export const FURNITURE_KINDS = [
  'advertisement',
  'newsletter',
  'subscription',
  'app-promotion',
  'social',
  'comments',
  'related',
  'event-list',
  'podcast',
  'author-bio',
  'copyright',
  'cookie-notice',
  'navigation',
  'cms-residue',
  'other',
] as const;

export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

/** How well a source is identified: by name, as a definite role or body, by affiliation only, vaguely, or not at all. */
export const SOURCE_KINDS = ['named', 'definite', 'affiliated', 'vague', 'none'] as const;

export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A fact that may lie in page furniture, where it does not count. */
export interface MayBeFurniture {
  /** True where it lies in page furniture; absent otherwise. */
  readonly furniture?: true;
}

/** A span that names an entity. Without possessive, leading article and title. */
export interface Mention extends Span, MayBeFurniture {
  readonly type: EntityType;
  /** The canonical name of the entity, within the corpus where there is one, else within the article. */
  readonly entity: string;
}

/** An amount of money with its sign, number, scale word and currency word. */
export interface Amount extends Span, MayBeFurniture {
  /** In major units of the currency; the low end of a range. */
  readonly value: number;
  /** The high end of a range with one sign and scale. */
  readonly high?: number;
  /** ISO 4217, or null where the text does not say. */
  readonly currency: string | null;
}

/** One whole line of page furniture, without its line end. */
export interface Furniture extends Span {
  readonly kind: FurnitureKind;
}

/** The words of the text that stand for a speaker, a pronoun or role included. */
export interface Speaker extends Span {
  /** The canonical name of who is meant, or null where that is no known entity. */
  readonly entity: string | null;
}

/** A direct quotation, the quotation marks inside the span. */
export interface Quote extends Span, MayBeFurniture {
  readonly speaker: Speaker | null;
}

/** A claim handed to a source: source, cue and content (Pareti 2015). Ordered by the start of its first part. */
export interface Attribution extends MayBeFurniture {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: Span;
  readonly kind: SourceKind;
  /** What is weak about the source, for the rules to report; not printed. */
  readonly weakness?: Weakness;
}

/** The ways in which a source can be weak: each is the name of the rule that reports it. */
export type WeaknessRule =
  | 'anonymous-source'
  | 'vague-group'
  | 'vague-document'
  | 'passive-evidential'
  | 'anonymous-opinion'
  | 'anonymity-unexplained'
  | 'anonymous-backref'
  | 'unnamed-affiliated'
  | 'press-release-source'
  | 'unnamed-spokesperson'
  | 'named-unlinked';

/** The words at fault, and the rule that they offend. */
export interface Weakness extends Span {
  readonly rule: WeaknessRule;
}

/** The readability figures of the story, page furniture left out. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** US school grade (Kincaid et al. 1975). */
  readonly fleschKincaidGrade: number;
  /** At 238 words a minute (Brysbaert 2019). */
  readonly readingMinutes: number;
}

/**
 * All that the engines say of one article. Lists are ordered by start, then end.
 * Offsets: UTF-16 code units, half-open, into the text as given.
 */
export interface ArticleFacts {
  /** What the text is written in: an ISO 639-1 code, 'other' for a script that is not Latin, 'und' where nothing tells. */
  readonly language: string;
  readonly headline: Span | null;
  readonly byline: Span | null;
  readonly dateline: Span | null;
  readonly mentions: readonly Mention[];
  readonly amounts: readonly Amount[];
  readonly boilerplate: readonly Furniture[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly readability: Readability;
}
