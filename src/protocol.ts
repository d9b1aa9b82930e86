/**
 * The messages that the editor side and the server exchange beyond LSP. Types and names only.
 * Ranges are LSP's; `before`, `text` and `after` of a mention are words of the article with white space folded.
 */
import type { EntityType } from './core';

/** The types of semantic tokens, as declared in the manifest. “event” is a type of VS Code's own, for events of programs. */
export const SEMANTIC_TOKEN_TYPES = [
  'person',
  'organization',
  'place',
  'product',
  'newsEvent',
  'work',
  'money',
  'plain',
  'quoted',
  'furniture',
] as const;

/** A group of the entities view: a type of entity, or money. */
export type GroupType = EntityType | 'money';

export interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

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

export interface MentionRow {
  readonly uri: string;
  readonly range: Range;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

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

export interface Concordance {
  readonly hits: number;
  /** How many articles have a hit. */
  readonly articles: number;
  /** The first hits, at most 5,000. */
  readonly lines: readonly ConcordanceLine[];
  /** Not all articles were searched, as the request was cancelled. */
  readonly stopped: boolean;
}

/** What a view lists, as comma-separated values with a line of column names. */
export interface Table {
  readonly text: string;
  readonly rows: number;
  /** How many rows there are in all: a table has at most 200,000. */
  readonly total: number;
}

export type SpeakerSort = 'quotations' | 'name';

/** What an article has word for word from others, outside quotations. */
export interface SharingRow {
  /** From 0 to 1. */
  readonly share: number;
  /** The titles of the others, in the order of the passages. */
  readonly titles: readonly string[];
}

export interface Page<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

export type EntitySort = 'articles' | 'mentions' | 'name';

interface Window {
  readonly offset: number;
  readonly limit: number;
}

/** Each request's method, parameters and answer. `filter` matches names and aliases, case and accents folded. */
export interface Requests {
  'copydesk/groups': [{ readonly filter?: string }, readonly GroupRow[]];
  'copydesk/entities': [
    { readonly type: GroupType; readonly sort: EntitySort; readonly filter?: string } & Window,
    Page<EntityRow>,
  ];
  'copydesk/entityArticles': [{ readonly entity: string } & Window, Page<ArticleRow>];
  'copydesk/mentions': [{ readonly entity: string; readonly uri: string } & Window, Page<MentionRow>];
  /** The entities of some types, in the order of the types. */
  'copydesk/entityTable': [
    { readonly types: readonly GroupType[]; readonly sort: EntitySort; readonly filter?: string },
    Table,
  ];
  /** The mention after or before a place; the last is followed by the first. Null for an entity that is gone. */
  'copydesk/nextMention': [
    { readonly entity: string; readonly uri: string; readonly position: Range['start']; readonly backwards: boolean },
    MentionRow | null,
  ];
  /** The entity or sum mentioned at a position of an open or indexed article. */
  'copydesk/entityAt': [{ readonly uri: string; readonly position: Range['start'] }, EntityRow | null];
  /**
   * How it is written down that an entity is another one, that it has another type, or (null) that its name is none.
   * Null where the entity is gone, the same was decided before, or the file of decisions must be corrected first.
   */
  'copydesk/decideName': [
    { readonly entity: string; readonly is: { readonly entity: string } | { readonly type: EntityType } | null },
    DecisionEdit | null,
  ];
  /** The speakers with names, and the quotations of nobody, which no filter finds. */
  'copydesk/speakers': [
    { readonly sort: SpeakerSort; readonly filter?: string } & Window,
    Page<SpeakerRow> & { readonly nobody: SpeakerRow | null },
  ];
  /** The quotations of a speaker by name; the window counts places, of which several may be one row. */
  'copydesk/quotations': [{ readonly speaker: string } & Window, readonly QuotationRow[]];
  /** The places that are still there. */
  'copydesk/quotationPlaces': [{ readonly places: readonly QuotationKey[] }, readonly QuotationPlaceRow[]];
  /** The quotations by speaker; those of nobody come last, without a filter. Reports work-done progress, can be cancelled. */
  'copydesk/quotationTable': [
    { readonly workDoneToken?: string | number; readonly sort: SpeakerSort; readonly filter?: string },
    Table,
  ];
  'copydesk/sharing': [{ readonly uri: string }, SharingRow];
  'copydesk/membership': [{ readonly uri: string }, Membership];
  /** Checks every article of the corpus and publishes its problems; reports work-done progress, can be cancelled. */
  'copydesk/checkCorpus': [{ readonly workDoneToken?: string | number }, CheckSummary];
  /**
   * Where the articles have some words, or mention an entity, in the order of their URIs, page furniture left out. A
   * star in the words stands for the rest of a word, or for any word. Reports work-done progress, can be cancelled.
   */
  'copydesk/concordance': [
    { readonly workDoneToken?: string | number } & ({ readonly words: string } | { readonly entity: string }),
    Concordance,
  ];
  /** The article without its page furniture, and its semantic tokens; null where there is no such file. */
  'copydesk/story': [{ readonly uri: string }, { readonly text: string; readonly tokens: readonly number[] } | null];
  /** The page furniture of the first `limit` articles that have any, and how many these are in all. */
  'copydesk/furniture': [{ readonly limit: number }, FurniturePage];
  /** Lets page furniture count like all else, or leaves it out of the counts again. */
  'copydesk/countFurniture': [{ readonly count: boolean }, null];
  'copydesk/status': [Record<string, never>, CorpusStatus];
  /** Reads no more files until it is told to go on; answers at once. */
  'copydesk/pauseReading': [{ readonly pause: boolean }, null];
  /** Drops what is kept and reads the whole corpus again. */
  'copydesk/rebuild': [Record<string, never>, null];
}

/**
 * What the server asks of an editor whose files it cannot reach itself. The answer is an error where the editor cannot
 * tell, with the reason for people as its message.
 */
export interface FileRequests {
  /** What a folder holds, in no order. */
  'copydesk/listFolder': [{ readonly uri: string }, readonly FolderEntry[]];
  /** Null where there is nothing. */
  'copydesk/statFile': [{ readonly uri: string }, FileState | null];
  'copydesk/readFile': [{ readonly uri: string }, FileContent];
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

export interface FileState {
  readonly kind: FolderEntry['kind'];
  /** In bytes. */
  readonly size: number;
  /** Milliseconds since 1970; 0 where the file system does not say. */
  readonly modified: number;
}

/** The bytes of a file; in base 64 where messages are text. */
export type FileContent = Uint8Array | string;

/** Each notification of the server to the editor. */
export interface Notifications {
  /** Sent when the state changes, at most some times a second. */
  'copydesk/statusChanged': CorpusStatus;
  /** What the views of entities and quotations show has changed; coalesced. */
  'copydesk/entitiesChanged': Record<string, never>;
  /** What is page furniture in some article may have changed, or the text of one; coalesced. */
  'copydesk/furnitureChanged': Record<string, never>;
  /** Membership may have changed: the configuration, the settings or an ignore file did. */
  'copydesk/membershipChanged': Record<string, never>;
}

/** The furniture of some articles; `total` says how many have any. */
export type FurniturePage = Page<FurnitureOfArticle>;

export interface FurnitureOfArticle {
  readonly uri: string;
  readonly removals: readonly {
    /** What has to go, line ends and blank lines to spare included. */
    readonly range: Range;
    /** What kind of furniture it is, in words. */
    readonly label: string;
    /** Whether its words say so, rather than the lines around it. */
    readonly certain: boolean;
    /** The line of furniture, at most 200 characters of it. */
    readonly text: string;
  }[];
}

/** Whether a file is an article of the corpus, and the one reason that decided. */
export interface Membership {
  readonly member: boolean;
  readonly reason:
    | 'name' // named like an article: *.article, 000_0123456789abcdef.txt
    | 'config' // a pattern of .copydesk/config.json
    | 'settings' // a pattern of copydesk.include
    | 'excluded' // an exclude pattern
    | 'ignored' // left out by an ignore file
    | 'unmatched' // a corpus is set up, no pattern names the file
    | 'no-corpus' // nothing is set up, and the name is not an article's
    | 'outside'; // in no workspace folder
  /** The pattern that decided, where one did. */
  readonly pattern?: string;
  /** The file the pattern stands in (.copydesk/config.json, .gitignore), below the workspace folder. */
  readonly source?: string;
  /** What the article is written in, as far as known: 'en', 'und' or another code; absent for who is no member. */
  readonly language?: string;
}

export interface CorpusStatus {
  /** Paused: articles wait until the person resumes reading. */
  readonly phase: 'starting' | 'indexing' | 'paused' | 'ready' | 'failed';
  /** Articles that are members. */
  readonly articles: number;
  /** Of these, how many are read. */
  readonly read: number;
  /** How many readings were made since the start: tests count on it. */
  readonly readings: number;
  /** Files that are members but could not be read, with the reason in plain English; at most 200. */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  /** How many files were skipped in all. */
  readonly skippedCount: number;
  /** Why it failed, or what is wrong with a configuration file; one sentence each. */
  readonly problems: readonly string[];
}

export interface CheckSummary {
  readonly articles: number;
  readonly findings: number;
  /** Files whose list of problems was cut, as the editor shows only so many. */
  readonly cut: readonly string[];
  readonly cancelled: boolean;
}

/** How a decision is added to its file: the argument of the command `copydesk.decide`. */
export interface DecisionEdit {
  readonly uri: string;
  /** There is no such file yet. */
  readonly create: boolean;
  readonly range: Range;
  readonly newText: string;
}

/** What the client hands to the server when it starts it. */
export interface InitializationOptions {
  /** A folder that the server may keep its cache in; absent where there is none. */
  readonly storage?: string;
  /** The URI of the folder with the rules' pages, which diagnostics link to. */
  readonly rulePages?: string;
  /** Translations of messages by their English form. */
  readonly translations?: Readonly<Record<string, string>>;
  /** The client has the command `copydesk.decide`, which writes a decision into its file. */
  readonly decides?: boolean;
}
