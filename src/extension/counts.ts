import * as vscode from 'vscode';
import type { CorpusStatus } from '../protocol';

/** Numbers and counted things, as the editor's language writes them. */
export function formatNumber(value: number): string {
  return value.toLocaleString(vscode.env.language);
}

export function countArticles(count: number): string {
  return count === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', formatNumber(count));
}

export function countMentions(count: number): string {
  return count === 1 ? vscode.l10n.t('1 mention') : vscode.l10n.t('{0} mentions', formatNumber(count));
}

export function countQuotations(count: number): string {
  return count === 1 ? vscode.l10n.t('1 quotation') : vscode.l10n.t('{0} quotations', formatNumber(count));
}

export function countHits(count: number): string {
  return count === 1 ? vscode.l10n.t('1 hit') : vscode.l10n.t('{0} hits', formatNumber(count));
}

export function countProblems(count: number): string {
  return count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', formatNumber(count));
}

export function countFiles(count: number): string {
  return count === 1 ? vscode.l10n.t('1 file') : vscode.l10n.t('{0} files', formatNumber(count));
}

export function describePause({ read, articles }: CorpusStatus): string {
  return vscode.l10n.t('Reading paused: {0} of {1} articles', formatNumber(read), formatNumber(articles));
}
