import type { NearDuplicate } from '../../core';
import { tabulateNearDuplicates } from '../../workspace';
import { listFormats } from './formats';
import { makePaint } from './paint';
import { widest } from './widest';

interface Options {
  /** The path of an article, as people read it. */
  pathOf(article: string): string;
  readonly colors: boolean;
}

/** Turns groups of articles that are nearly the same into one of the formats. Ends in a line end. */
export type DuplicateReport = (groups: readonly (readonly NearDuplicate<string>[])[], options: Options) => string;

const reportPretty: DuplicateReport = (groups, { pathOf, colors }) => {
  const paint = makePaint(colors);
  const blocks = groups.map((group) => {
    const width = widest(group.map(({ article }) => pathOf(article)));
    const rows = group.map(({ article, words, share, closest }) => {
      const where = paint('dim', `${Math.floor(100 * share)}% of ${words} words in ${pathOf(closest)}`);
      return `  ${pathOf(article).padEnd(width)}  ${where}\n`;
    });
    return `${paint('bold', `${group.length} articles`)}\n${rows.join('')}`;
  });
  return blocks.length > 0 ? blocks.join('\n') : 'No two articles are nearly the same.\n';
};

const reportJson: DuplicateReport = (groups, { pathOf }) => {
  const named = groups.map((group) =>
    group.map((each) => ({ ...each, article: pathOf(each.article), closest: pathOf(each.closest) })),
  );
  return `${JSON.stringify(named, undefined, 2)}\n`;
};

const reportCsv: DuplicateReport = (groups, { pathOf }) => tabulateNearDuplicates(groups, pathOf);

/** The formats of `copydesk duplicates`, by name. */
export const DUPLICATE_REPORTS = {
  pretty: reportPretty,
  json: reportJson,
  csv: reportCsv,
} satisfies Record<string, DuplicateReport>;

export const DUPLICATE_FORMATS = listFormats(DUPLICATE_REPORTS);
