/**
 * What the views list, and the windows in which they ask for it. Ranges are LSP's; `before`, `text` and `after` are words
 * of the article with white space folded.
 */
import type { EntityType } from '../core';

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The rows of a window, and how many there are in all. */
export interface Page<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

/** Which rows of a longer list are asked for. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** A group of the entities view: a type of entity, or money. */
export type GroupType = EntityType | 'money';

export type EntitySort = 'articles' | 'mentions' | 'name';

export interface GroupRow {
  readonly type: GroupType;
  readonly entities: number;
  readonly mentions: number;
}

export interface EntityRow {
  /** Stays the same while the entity keeps its name and type. */
  readonly id: string;
  readonly type: GroupType;
  readonly name: string;
  readonly articles: number;
  readonly mentions: number;
  /** Other forms under which it is mentioned, most frequent first, at most ten. */
  readonly aliases: readonly string[];
}

export interface ArticleRow {
  readonly uri: string;
  /** The headline, or the file's name where there is none. */
  readonly title: string;
  /** The path below its workspace folder. */
  readonly path: string;
  readonly mentions: number;
}

/** Words of an article, with what stands around them. */
export interface MentionRow {
  readonly uri: string;
  readonly range: Range;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export type SpeakerSort = 'quotations' | 'name';

/** A speaker of quotations. */
export interface SpeakerRow {
  /** Empty for the quotations of nobody who is named. */
  readonly name: string;
  readonly quotations: number;
  readonly articles: number;
}

/** Where a quotation stands: which of an article's quotations it is, from 0. */
export interface QuotationKey {
  readonly uri: string;
  readonly quote: number;
}

/** A quotation of a speaker, with every place that has its words, or nearly. */
export interface QuotationRow {
  /** Stays the same while the words and their first article do. */
  readonly id: string;
  readonly text: string;
  /** Of the first article. */
  readonly title: string;
  readonly articles: number;
  /** How many different wordings these articles have. */
  readonly wordings: number;
  /** The first is the one with these words; at most 200. The wordings are numbered from 0. */
  readonly places: readonly (QuotationKey & { readonly wording: number })[];
}

/** A quotation in one article, with the words around it. */
export interface QuotationPlaceRow extends QuotationKey, MentionRow {
  readonly title: string;
  readonly path: string;
  /** The name of the speaker, or the words that stand for one who is not named; null where there are none. */
  readonly speaker: string | null;
}

/** A hit of a concordance, with the words around it. */
export interface ConcordanceLine extends MentionRow {
  /** Of the article, below its workspace folder. */
  readonly path: string;
}

/** What a search for words found. */
export interface Concordance {
  readonly hits: number;
  /** How many articles have a hit. */
  readonly articles: number;
  /** The first hits, at most 5,000. */
  readonly lines: readonly ConcordanceLine[];
  /** Not all articles were searched, as the request was cancelled. */
  readonly stopped: boolean;
}

/** An article that is nearly the same as another one. */
export interface NearDuplicateRow {
  readonly uri: string;
  /** The headline, or the file's name where there is none. */
  readonly title: string;
  /** The path below its workspace folder. */
  readonly path: string;
  /** How many words its prose has, quotations and page furniture left out. */
  readonly words: number;
  /** The part of its words that stands in the closest of the others, from 0 to 1. */
  readonly share: number;
  readonly closest: { readonly uri: string; readonly path: string };
}

/** What a view lists, as comma-separated values with a line of column names. */
export interface Table {
  readonly text: string;
  readonly rows: number;
  /** How many rows there are in all: a table has at most 200,000. */
  readonly total: number;
}
