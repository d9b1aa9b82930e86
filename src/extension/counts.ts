import * as vscode from 'vscode';
import type { CorpusStatus } from '../protocol';

// What is counted, as the editor's language writes it: a message each, as languages differ in their plurals.

/** A number with the marks between thousands that the editor's language has. */
export function formatNumber(value: number): string {
  return value.toLocaleString(vscode.env.language);
}

/** “1 article”, “1,200 articles” */
export function countArticles(count: number): string {
  return count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', formatNumber(count));
}

/** “10 mentions in 5 articles”, of what is counted already: languages with cases count otherwise after “in”. */
export function inArticles(counted: string, articles: number): string {
  const { l10n } = vscode;
  return articles === 1
    ? l10n.t('{0} in 1 article', counted)
    : l10n.t('{0} in {1} articles', counted, formatNumber(articles));
}

/** “10× in 5 articles”, for rows that are narrow; “1 article” where it stands once. */
export function countTimes(times: number, articles: number): string {
  return times === 1 ? countArticles(articles) : inArticles(`${formatNumber(times)}×`, articles);
}

/** The same the other way round, “5 articles, 10×”, for rows that go by the articles. */
export function countSpread(times: number, articles: number): string {
  return times === 1 ? countArticles(articles) : `${countArticles(articles)}, ${formatNumber(times)}×`;
}

/** “1 mention”, “1,200 mentions” */
export function countMentions(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', formatNumber(count));
}

/** “1 quotation”, “1,200 quotations” */
export function countQuotations(count: number): string {
  return count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', formatNumber(count));
}

/** “1 hit”, “1,200 hits” */
export function countHits(count: number): string {
  return count === 1 ? vscode.l10n.t('1 hit') : vscode.l10n.t('{0} hits', formatNumber(count));
}

/** “1 word”, “1,200 words” */
export function countWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 word') : vscode.l10n.t('{0} words', formatNumber(count));
}

/** “1 problem”, “1,200 problems” */
export function countProblems(count: number): string {
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', formatNumber(count));
}

/** “1 file”, “1,200 files” */
export function countFiles(count: number): string {
  return count === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', formatNumber(count));
}

/** How far reading came before it was paused. */
export function describePause({ read, articles }: CorpusStatus): string {
  return vscode.l10n.t('Reading paused: {0} of {1} articles', formatNumber(read), formatNumber(articles));
}
