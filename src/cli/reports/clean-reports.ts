import type { FurnitureKind } from '../../core';
import { listFormats } from './formats';

/** What went from an article. Lines count from 1, in the article as it was. */
export interface CleanedArticle {
  readonly path: string;
  readonly removed: readonly { readonly line: number; readonly kind: FurnitureKind; readonly text: string }[];
}

/** Turns what was cleaned into one of the formats. `out` is the folder written to, undefined for in place. */
type CleanReport = (articles: readonly CleanedArticle[], out: string | undefined) => string;

const reportSummary: CleanReport = (articles, out) => {
  const changed = articles.filter(({ removed }) => removed.length > 0);
  const lines = changed.reduce((sum, { removed }) => sum + removed.length, 0);
  const rows = changed.map(({ path, removed }) => `${path}: ${count(removed.length, 'line')} removed\n`);
  const written = out === undefined ? changed.length : articles.length;
  const where = out === undefined ? 'in place' : `to ${out}`;
  return `${rows.join('')}${count(lines, 'line')} of ${count(changed.length, 'article')} removed; ${count(written, 'article')} written ${where}\n`;
};

const reportJson: CleanReport = (articles) => `${JSON.stringify(articles, undefined, 2)}\n`;

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** The formats of `copydesk clean`, by name. */
export const CLEAN_REPORTS = { summary: reportSummary, json: reportJson } satisfies Record<string, CleanReport>;

export const CLEAN_FORMATS = listFormats(CLEAN_REPORTS);
