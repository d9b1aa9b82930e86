import * as vscode from 'vscode';
import { formatNumber } from '../counts';
import { RowChanges } from './row-changes';

/** More rows than this are shown in ranges of as many, so that anything opens at once. */
export const RANGE = 2000;

/** Some of many rows. */
export interface RowRange {
  readonly offset: number;
  readonly limit: number;
}

/** A tree whose rows the server lists when they are opened: sorted, filtered, and as open as people left them. */
export abstract class ServerTree<Node, Sort> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new RowChanges();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #listed = new vscode.EventEmitter<number>();
  /** Fires with how many topmost rows there are, whenever they were listed. */
  readonly onDidList = this.#listed.event;
  #sort: Sort;
  #filter = '';
  /** What people opened and closed, as the editor forgets it of rows that a filter takes away. */
  readonly #opened = new Map<string, boolean>();

  constructor(sort: Sort) {
    this.#sort = sort;
  }

  get sort(): Sort {
    return this.#sort;
  }

  set sort(sort: Sort) {
    this.#sort = sort;
    this.refresh();
  }

  get filter(): string {
    return this.#filter;
  }

  set filter(filter: string) {
    if (filter === this.#filter) return;
    this.#filter = filter;
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
    this.#listed.dispose();
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const rows = await this.#changed.during(() => this.listChildren(node));
    if (!node) this.#listed.fire(rows.length);
    return rows;
  }

  /** The rows below a row, or the topmost ones. */
  protected abstract listChildren(node?: Node): Promise<Node[]>;

  /** One sentence on what the filter finds. */
  abstract describeFilter(): Promise<string>;

  /** The row of a node, with an id that stays the same for the same thing. */
  protected abstract describe(node: Node): vscode.TreeItem & { id: string };

  /** Whether the row opens by itself under a filter. */
  protected opensUnderFilter(_node: Node): boolean {
    return false;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.describe(node);
    const opened = this.#opened.get(item.id);
    const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
    // What opens by itself does so under an id of its own, so that clearing the filter restores what was open.
    if (this.#filter && this.opensUnderFilter(node)) {
      item.id = `${item.id}?${this.#filter}`;
      item.collapsibleState = Expanded;
    } else if (opened !== undefined) item.collapsibleState = opened ? Expanded : Collapsed;
    return item;
  }

  /** Notes that a row was opened or closed. */
  remember(node: Node, opened: boolean): void {
    if (!(this.#filter && this.opensUnderFilter(node))) this.#opened.set(this.describe(node).id, opened);
  }

  protected get filterParams(): { filter?: string } {
    return this.#filter ? { filter: this.#filter } : {};
  }
}

/** So many rows in ranges of RANGE, the last one of what is left. In order. */
export function splitInRanges(total: number): RowRange[] {
  const ranges: RowRange[] = [];
  for (let offset = 0; offset < total; offset += RANGE) ranges.push({ offset, limit: Math.min(RANGE, total - offset) });
  return ranges;
}

/** “2,001–4,000” */
export function nameRange({ offset, limit }: RowRange): string {
  return `${formatNumber(offset + 1)}–${formatNumber(offset + limit)}`;
}
