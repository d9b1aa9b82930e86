import * as vscode from 'vscode';
import type { NearDuplicateRow } from '../../protocol';
import { countArticles, countWords } from '../counts';
import { toCountedUri } from '../tree/row-counts';

/** A node of the Near-Duplicates view: a group of articles, or one of them. */
export type NearDuplicatesNode =
  | { readonly kind: 'group'; readonly rows: readonly NearDuplicateRow[] }
  | { readonly kind: 'article'; readonly row: NearDuplicateRow };

/** Group → article, as they were found last. */
export class NearDuplicatesTree implements vscode.TreeDataProvider<NearDuplicatesNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #groups: readonly (readonly NearDuplicateRow[])[] = [];

  set groups(groups: readonly (readonly NearDuplicateRow[])[]) {
    this.#groups = groups;
    this.#changed.fire();
  }

  getChildren(node?: NearDuplicatesNode): NearDuplicatesNode[] {
    if (!node) return this.#groups.map((rows) => ({ kind: 'group', rows }));
    return node.kind === 'group' ? node.rows.map((row) => ({ kind: 'article', row })) : [];
  }

  getTreeItem(node: NearDuplicatesNode): vscode.TreeItem {
    return node.kind === 'group' ? describeGroup(node.rows) : describeArticle(node.row);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function describeGroup(rows: readonly NearDuplicateRow[]): vscode.TreeItem {
  const [longest] = rows;
  const item = new vscode.TreeItem(longest?.title ?? '', vscode.TreeItemCollapsibleState.Collapsed);
  item.id = longest?.uri ?? '';
  item.resourceUri = toCountedUri(item.id, rows.length);
  item.iconPath = new vscode.ThemeIcon('files');
  item.contextValue = 'group';
  item.tooltip = `${item.label}: ${countArticles(rows.length)}`;
  item.accessibilityInformation = { label: item.tooltip };
  return item;
}

/** By its path, as the headlines of such articles are mostly the same; the share before it, as paths are long. */
function describeArticle({ uri, title, path, words, share, closest }: NearDuplicateRow): vscode.TreeItem {
  const percent = formatShare(share);
  const item = new vscode.TreeItem(`${percent} ${path}`, vscode.TreeItemCollapsibleState.None);
  const spread = vscode.l10n.t('{0} of {1} in {2}', percent, countWords(words), closest.path);
  item.id = `article ${uri}`;
  item.iconPath = new vscode.ThemeIcon('file-text');
  item.contextValue = 'article';
  item.tooltip = [title, path, spread].join('\n');
  item.accessibilityInformation = { label: [path, title, spread].join(', ') };
  item.command = { command: 'vscode.open', title: vscode.l10n.t('Open Article'), arguments: [vscode.Uri.parse(uri)] };
  return item;
}

/** Rounded down: only what is the same is 100 %. */
function formatShare(share: number): string {
  return new Intl.NumberFormat(vscode.env.language, { style: 'percent' }).format(Math.floor(100 * share) / 100);
}
