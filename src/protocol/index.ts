/** The messages that the editor side and the server exchange beyond LSP. Types and names only. */
import type { EntityType } from '../core';
import type { CheckSummary, CorpusStatus, FurniturePage, Membership, SharingRow } from './corpus';
import type {
  ArticleRow,
  Concordance,
  EntityRow,
  EntitySort,
  GroupRow,
  GroupType,
  MentionRow,
  NearDuplicateRow,
  Page,
  QuotationKey,
  QuotationPlaceRow,
  QuotationRow,
  Range,
  SpeakerRow,
  SpeakerSort,
  Table,
  Window,
} from './rows';

export type * from './corpus';
export type * from './files';
export type * from './rows';

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
  /**
   * The groups of articles that are nearly the same, the largest first, in a group the longest; at most 1,000 groups.
   * Reports work-done progress, can be cancelled.
   */
  'copydesk/nearDuplicates': [{ readonly workDoneToken?: string | number }, Page<readonly NearDuplicateRow[]>];
  /** The same as a table, all of them. */
  'copydesk/nearDuplicateTable': [{ readonly workDoneToken?: string | number }, Table];
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

/** What is sent with a request. */
export type Params<M extends keyof Requests> = Requests[M][0];

/** What a request is answered with. */
export type Answer<M extends keyof Requests> = Requests[M][1];

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

/** How what was decided is written into the file that keeps it: the argument of the command `copydesk.decide`. */
export interface DecisionEdit {
  readonly uri: string;
  /** There is no such file yet. */
  readonly create: boolean;
  /** Of the text that the range counts in, in UTF-16 code units. */
  readonly length: number;
  readonly range: Range;
  readonly newText: string;
  /** What of the new text can be taken out again, whatever else was decided meanwhile; absent where that undoes nothing. */
  readonly line?: string;
  /** What is decided on: words, a name or a rule. */
  readonly subject: string;
}

/** What a finding speaks of in other articles, and where it stands itself: the argument of the command `copydesk.peekPlaces`. */
export interface PeekedPlaces extends Place {
  readonly places: readonly Place[];
}

interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** What the client hands to the server when it starts it. */
export interface InitializationOptions {
  /** A folder that the server may keep its cache in; absent where there is none. */
  readonly storage?: string;
  /** The URI of the folder with the rules' pages, which diagnostics link to. */
  readonly rulePages?: string;
  /** Translations of messages by their English form. */
  readonly translations?: Readonly<Record<string, string>>;
  /** The client has the extension’s commands, which write decisions into their file and show things side by side. */
  readonly runsCommands?: boolean;
}

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
