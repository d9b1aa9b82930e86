/** What the server says of the corpus as a whole, and of the place of an article in it. */
import type { Page, Range } from './rows';

/** How far the corpus is read, and what went wrong. Sentences are in the editor's language. */
export interface CorpusStatus {
  /** Paused: articles wait until the person resumes reading. */
  readonly phase: 'starting' | 'indexing' | 'paused' | 'ready' | 'failed';
  /** Articles that are members. */
  readonly articles: number;
  /** Of these, how many are read. */
  readonly read: number;
  /** How many are in another language than English, and not analyzed. */
  readonly foreign: number;
  /** How many readings were made since the start: tests count on it. */
  readonly readings: number;
  /** Files that are members but could not be read, with the reason; at most 200. */
  readonly skipped: readonly { readonly uri: string; readonly reason: string }[];
  /** How many files were skipped in all. */
  readonly skippedCount: number;
  /** Why it failed, or what is wrong with a configuration file; one sentence each. */
  readonly problems: readonly string[];
}

/** What checking the corpus came to. */
export interface CheckSummary {
  readonly articles: number;
  readonly findings: number;
  /** Files whose list of problems was cut, as the editor shows only so many. */
  readonly cut: readonly string[];
  readonly cancelled: boolean;
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

/** What an article has word for word from others, outside quotations. */
export interface SharingRow {
  /** From 0 to 1. */
  readonly share: number;
  /** The titles of the others, in the order of the passages. */
  readonly titles: readonly string[];
}

/** The furniture of some articles; `total` says how many have any. */
export type FurniturePage = Page<FurnitureOfArticle>;

export interface FurnitureOfArticle {
  readonly uri: string;
  /** The file is neither UTF-8 nor UTF-16. */
  readonly legacy?: true;
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
