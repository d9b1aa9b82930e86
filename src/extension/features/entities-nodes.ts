import * as vscode from 'vscode';
import type { ArticleRow, EntityRow, EntitySort, GroupRow, GroupType, MentionRow } from '../../protocol';
import { countMentions, countSpread, countTimes, formatNumber, inArticles } from '../counts';
import { toCountedUri } from '../tree/row-counts';
import { nameRange, type RowRange } from '../tree/server-tree';

/** A node of the Entities view. A range stands for some of the entities of a large group. */
export type EntitiesNode =
  | { readonly kind: 'group'; readonly row: GroupRow }
  | ({ readonly kind: 'range'; readonly type: GroupType } & RowRange)
  | { readonly kind: 'entity'; readonly row: EntityRow }
  | { readonly kind: 'article'; readonly entity: EntityRow; readonly row: ArticleRow }
  | { readonly kind: 'mention'; readonly entity: EntityRow; readonly row: MentionRow; readonly index: number };

/** The same for the same thing after an update, so that expansion and selection stay. */
function idOf(node: EntitiesNode): string {
  switch (node.kind) {
    case 'group':
      return node.row.type;
    case 'range':
      return `${node.type}#${node.offset}`;
    case 'entity':
      return node.row.id;
    case 'article':
      return `${node.entity.id}|${node.row.uri}`;
    case 'mention':
      return `${node.entity.id}|${node.row.uri}|${node.index}`;
  }
}

/** What “Copy Name” copies. */
export function nameOf(node: EntitiesNode): string | undefined {
  switch (node.kind) {
    case 'entity':
      return node.row.name;
    case 'article':
      return node.row.title;
    case 'mention':
      return node.row.text;
    default:
      return undefined;
  }
}

/** The row of a node, with its id; its context value is what menus go by. What the rows go by is counted first. */
export function toTreeItem(node: EntitiesNode, sort: EntitySort) {
  const contextValue = node.kind === 'entity' && node.row.type === 'money' ? 'sum' : node.kind;
  return Object.assign(describe(node, sort), { id: idOf(node), contextValue });
}

function describe(node: EntitiesNode, sort: EntitySort): vscode.TreeItem {
  switch (node.kind) {
    case 'group':
      return describeGroup(node.row);
    case 'range':
      return new vscode.TreeItem(nameRange(node), COLLAPSED);
    case 'entity':
      return describeEntity(node.row, sort);
    case 'article':
      return describeArticle(node.entity, node.row);
    case 'mention':
      return describeMention(node.entity, node.row);
  }
}

const { Collapsed: COLLAPSED, Expanded: EXPANDED } = vscode.TreeItemCollapsibleState;

function describeGroup({ type, entities, mentions }: GroupRow): vscode.TreeItem {
  const item = new vscode.TreeItem(groupTitle(type), COLLAPSED);
  item.description = formatNumber(entities);
  item.iconPath = new vscode.ThemeIcon(groupIcon(type));
  item.tooltip = `${groupTitle(type)}: ${formatNumber(entities)}, ${countMentions(mentions)}`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

function describeEntity({ name, articles, mentions, aliases }: EntityRow, sort: EntitySort): vscode.TreeItem {
  const item = new vscode.TreeItem(shortenName(name), COLLAPSED);
  item.description = sort === 'mentions' ? countTimes(mentions, articles) : countSpread(mentions, articles);
  const counts = inArticles(countMentions(mentions), articles);
  item.tooltip = [name, counts, ...(aliases.length > 0 ? [vscode.l10n.t('Also: {0}', aliases.join(', '))] : [])].join(
    '\n',
  );
  item.accessibilityInformation = { label: `${name}, ${counts}` };
  return item;
}

/** In a narrow side bar the counts after a very long name would be out of sight; the tooltip has it whole. */
function shortenName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name;
}

const LONGEST_NAME = 27;

/** Where there is only one article it opens with its entity. */
function describeArticle({ articles }: EntityRow, { title, path, mentions }: ArticleRow): vscode.TreeItem {
  const item = new vscode.TreeItem(title, articles === 1 ? EXPANDED : COLLAPSED);
  item.description = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  item.resourceUri = toCountedUri(path, mentions);
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.tooltip = [title, path, countMentions(mentions)].join('\n');
  item.accessibilityInformation = { label: `${title}, ${countMentions(mentions)}` };
  return item;
}

function describeMention(entity: EntityRow, row: MentionRow): vscode.TreeItem {
  const before = shortenBefore(row.before.trimStart());
  const label = `${before}${row.text}${row.after}`.trimEnd();
  const item = new vscode.TreeItem({ label, highlights: [[before.length, before.length + row.text.length]] });
  const words = `${row.before}${row.text}${row.after}`.trim();
  item.tooltip = vscode.l10n.t('Line {0}: {1}', row.range.start.line + 1, words);
  item.accessibilityInformation = { label: item.tooltip };
  item.command = { command: 'copydesk.openMention', title: vscode.l10n.t('Open Mention'), arguments: [entity.id, row] };
  return item;
}

/** A side bar is narrow: of what stands before the name only some words are shown, so that the name is in sight. */
function shortenBefore(before: string): string {
  if (before.length <= MOST_BEFORE) return before;
  return `…${before.slice(-MOST_BEFORE).replace(/^\S*\s/, '')}`;
}

const MOST_BEFORE = 20;

const GROUP_ICONS: Readonly<Record<GroupType, string>> = {
  person: 'person',
  organization: 'organization',
  place: 'location',
  product: 'package',
  event: 'calendar',
  work: 'book',
  money: 'credit-card',
};

/** The name of a product icon of VS Code's. */
export function groupIcon(type: GroupType): string {
  return GROUP_ICONS[type];
}

/** The heading of a group, in the editor's language. */
export function groupTitle(type: GroupType): string {
  const { l10n } = vscode;
  const titles: Readonly<Record<GroupType, string>> = {
    person: l10n.t('People'),
    organization: l10n.t('Organizations'),
    place: l10n.t('Places'),
    product: l10n.t('Products'),
    event: l10n.t('Events'),
    work: l10n.t('Works'),
    money: l10n.t('Money'),
  };
  return titles[type];
}
