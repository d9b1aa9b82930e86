import * as vscode from 'vscode';
import type { Concordance, ConcordanceLine } from '../../protocol';
import { countHits, formatNumber, inArticles } from '../counts';

/** In which order the lines stand: as the articles do, or by the words next to the hit, the nearest first. */
export const CONCORDANCE_SORTS = ['article', 'before', 'after'] as const;

export type ConcordanceSort = (typeof CONCORDANCE_SORTS)[number];

/** A line of the text, with where its hit stands in it. */
export interface TextLine {
  readonly line: ConcordanceLine;
  readonly hit: vscode.Range;
}

export interface ConcordanceText {
  readonly text: string;
  readonly lines: readonly TextLine[];
}

/**
 * Key words in context: the hits below each other in one column, what stands around them on both sides. The heading
 * stands above the hits, so that a narrow window that shows these shows it too.
 */
export function writeConcordance(title: string, found: Concordance, sort: ConcordanceSort): ConcordanceText {
  const sorted = sortLines(found.lines, sort);
  const left = Math.max(0, ...sorted.map(({ before }) => before.length));
  const right = Math.max(0, ...sorted.map(({ text, after }) => text.length + after.length));
  const head = [`${' '.repeat(left)}${describe(title, found)}`, ''];
  const rows = sorted.map((line) =>
    [line.before.padStart(left), `${line.text}${line.after}`.padEnd(right), `  ${namePlace(line)}`].join(''),
  );
  const lines = sorted.map((line, at) => {
    const row = head.length + at;
    return { line, hit: new vscode.Range(row, left, row, left + line.text.length) };
  });
  return { text: `${[...head, ...rows].join('\n')}\n`, lines };
}

/** The path of the article, and the line, counted from 1. */
export function namePlace({ path, range }: ConcordanceLine): string {
  return `${path}:${range.start.line + 1}`;
}

function describe(title: string, { hits, articles, lines, stopped }: Concordance): string {
  const { l10n } = vscode;
  const sentences = [
    hits === 0 ? l10n.t('{0}: no hits.', title) : l10n.t('{0}: {1}.', title, inArticles(countHits(hits), articles)),
  ];
  if (lines.length < hits) sentences.push(l10n.t('The first {0} are listed.', formatNumber(lines.length)));
  if (stopped) sentences.push(l10n.t('The search was stopped before its end.'));
  return sentences.join(' ');
}

function sortLines(lines: readonly ConcordanceLine[], sort: ConcordanceSort): readonly ConcordanceLine[] {
  if (sort === 'article') return lines;
  const keyed = lines.map((line) => ({ line, key: sort === 'after' ? line.after : reverseWords(line.before) }));
  const { compare } = new Intl.Collator(vscode.env.language, { ignorePunctuation: true });
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ line }) => line);
}

function reverseWords(text: string): string {
  return text.trim().split(' ').reverse().join(' ');
}
