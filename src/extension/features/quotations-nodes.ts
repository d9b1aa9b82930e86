import * as vscode from 'vscode';
import type { QuotationKey, QuotationPlaceRow, QuotationRow, SpeakerRow } from '../../protocol';
import { countArticles, countQuotations, countTimes, formatNumber, inArticles } from '../counts';
import { toCountedUri } from '../tree/row-counts';
import { nameRange, type RowRange } from '../tree/server-tree';

/** A node of the Quotations view. Ranges stand for some of many speakers, or of the quotations of one. */
export type QuotationsNode =
  | ({ readonly kind: 'speakers' } & RowRange)
  | { readonly kind: 'speaker'; readonly row: SpeakerRow }
  | ({ readonly kind: 'range'; readonly speaker: SpeakerRow } & RowRange)
  | { readonly kind: 'quotation'; readonly speaker: SpeakerRow; readonly row: QuotationRow }
  | {
      readonly kind: 'place';
      readonly speaker: SpeakerRow;
      readonly quotation: QuotationRow;
      readonly row: QuotationPlaceRow;
      readonly isAltered: boolean;
    };

/** The row of a node, with its id. */
export function toTreeItem(node: QuotationsNode) {
  return Object.assign(describe(node), { id: idOf(node) });
}

/** The same for the same thing after an update, so that expansion and selection stay. */
function idOf(node: QuotationsNode): string {
  switch (node.kind) {
    case 'speakers':
      return `#${node.offset}`;
    case 'speaker':
      return `speaker ${node.row.name}`;
    case 'range':
      return `speaker ${node.speaker.name}#${node.offset}`;
    case 'quotation':
      return `${node.speaker.name}|${node.row.id}`;
    case 'place':
      return `${node.speaker.name}|${node.quotation.id}|${node.row.uri}|${node.row.quote}`;
  }
}

function describe(node: QuotationsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'speakers':
    case 'range':
      return new vscode.TreeItem(nameRange(node), COLLAPSED);
    case 'speaker':
      return describeSpeaker(node.row);
    case 'quotation':
      return describeQuotation(node.row);
    case 'place':
      return describePlace(node);
  }
}

const { Collapsed: COLLAPSED, None: LEAF } = vscode.TreeItemCollapsibleState;

function describeSpeaker({ name, quotations, articles }: SpeakerRow): vscode.TreeItem {
  const item = new vscode.TreeItem(name || vscode.l10n.t('No speaker named'), COLLAPSED);
  const counts = inArticles(countQuotations(quotations), articles);
  item.description = countTimes(quotations, articles);
  item.contextValue = name ? 'speaker' : 'nobody';
  item.tooltip = `${item.label}: ${counts}`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

/** One that stands in a single article is the last of its branch, and opens there. */
function describeQuotation({ id, text, title, articles, wordings, places }: QuotationRow): vscode.TreeItem {
  const item = new vscode.TreeItem(text, places.length > 1 ? COLLAPSED : LEAF);
  const counts = describeSpread(articles, wordings);
  item.description = articles > 1 ? counts : title;
  if (articles > 1) item.resourceUri = toCountedUri(id, articles);
  item.iconPath = new vscode.ThemeIcon(wordings > 1 ? 'diff' : articles > 1 ? 'files' : 'quote');
  item.contextValue = wordings > 1 ? 'quotation.altered' : 'quotation';
  item.tooltip = [text, title, counts].join('\n');
  item.accessibilityInformation = { label: `${text}, ${articles > 1 ? counts : title}` };
  const [first] = places;
  if (first) item.command = openQuotation(first);
  return item;
}

/** “3 articles, 2 wordings” */
function describeSpread(articles: number, wordings: number): string {
  if (wordings === 1) return countArticles(articles);
  return vscode.l10n.t('{0}, {1} wordings', countArticles(articles), formatNumber(wordings));
}

function describePlace({ row, isAltered, speaker }: QuotationsNode & { kind: 'place' }): vscode.TreeItem {
  const item = new vscode.TreeItem(row.title, LEAF);
  const remarks = [
    ...(row.speaker === speaker.name || (row.speaker === null && !speaker.name) ? [] : [nameSource(row.speaker)]),
    ...(isAltered ? [vscode.l10n.t('other wording')] : []),
  ];
  item.description = remarks.join(', ');
  item.iconPath = new vscode.ThemeIcon(isAltered ? 'diff' : 'file-text');
  item.contextValue = isAltered ? 'place.altered' : 'place';
  item.tooltip = [row.path, `${row.before}${row.text}${row.after}`.trim()].join('\n');
  item.accessibilityInformation = { label: [row.title, ...remarks].join(', ') };
  item.command = openQuotation(row);
  return item;
}

function nameSource(speaker: string | null): string {
  return speaker === null ? vscode.l10n.t('no speaker named') : vscode.l10n.t('of {0}', speaker);
}

function openQuotation({ uri, quote }: QuotationKey): vscode.Command {
  return { command: 'copydesk.openQuotation', title: vscode.l10n.t('Open Quotation'), arguments: [{ uri, quote }] };
}
