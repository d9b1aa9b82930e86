import * as vscode from 'vscode';
import type { EntityRow, EntitySort, GroupRow, GroupType } from '../../protocol';
import type { Server } from '../client';
import { type EntitiesNode, idOf, toTreeItem } from './entities-nodes';

/** Groups of more entities than this are shown in ranges of as many, so that any group opens at once. */
const RANGE = 500;
/** More mentions or articles than this under one node help nobody. */
const MOST_CHILDREN = 2_000;

/** Fetches the children of each node from the server when it is expanded. */
export class EntitiesTree implements vscode.TreeDataProvider<EntitiesNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #sort: EntitySort = 'articles';
  #filter = '';
  /** What people opened and closed, as the editor forgets it of rows that a filter takes away. */
  readonly #opened = new Map<string, boolean>();

  constructor(private readonly server: Server) {}

  get sort(): EntitySort {
    return this.#sort;
  }

  set sort(sort: EntitySort) {
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
  }

  getTreeItem(node: EntitiesNode): vscode.TreeItem {
    const item = toTreeItem(node);
    const opened = this.#opened.get(idOf(node));
    // Under a filter the groups open by themselves, under ids of their own, so that clearing it restores what was open.
    if (this.#filter && node.kind === 'group') {
      item.id = `${item.id}?${this.#filter}`;
      item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
    } else if (opened !== undefined) {
      const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
      item.collapsibleState = opened ? Expanded : Collapsed;
    }
    return item;
  }

  /** Notes that a row was opened or closed. */
  remember(node: EntitiesNode, opened: boolean): void {
    if (!(this.#filter && node.kind === 'group')) this.#opened.set(idOf(node), opened);
  }

  async getChildren(node?: EntitiesNode): Promise<EntitiesNode[]> {
    if (!node) return (await this.groups()).map((row) => ({ kind: 'group', row }));
    switch (node.kind) {
      case 'group':
        return node.row.entities > RANGE ? rangesOf(node.row) : this.#entities(node.row.type, 0, RANGE);
      case 'range':
        return this.#entities(node.type, node.offset, node.limit);
      case 'entity':
        return this.#articles(node.row);
      case 'article':
        return this.#mentions(node.entity, node.row.uri);
      case 'mention':
        return [];
    }
  }

  /** The groups that are shown, with what they hold under the filter. */
  async groups(): Promise<GroupRow[]> {
    const shown = new Set(vscode.workspace.getConfiguration('copydesk').get<GroupType[]>('entities.types', []));
    const groups = await this.server.request('copydesk/groups', { ...this.#filterParams() });
    return groups.filter((group) => shown.has(group.type) && group.entities > 0);
  }

  async #entities(type: GroupType, offset: number, limit: number): Promise<EntitiesNode[]> {
    const params = { type, sort: this.#sort, offset, limit, ...this.#filterParams() };
    const { rows } = await this.server.request('copydesk/entities', params);
    return rows.map((row) => ({ kind: 'entity', row }));
  }

  async #articles(entity: EntityRow): Promise<EntitiesNode[]> {
    const params = { entity: entity.id, offset: 0, limit: MOST_CHILDREN };
    const { rows } = await this.server.request('copydesk/entityArticles', params);
    return rows.map((row) => ({ kind: 'article', entity, row }));
  }

  async #mentions(entity: EntityRow, uri: string): Promise<EntitiesNode[]> {
    const params = { entity: entity.id, uri, offset: 0, limit: MOST_CHILDREN };
    const { rows } = await this.server.request('copydesk/mentions', params);
    return rows.map((row, index) => ({ kind: 'mention', entity, row, index }));
  }

  #filterParams(): { filter?: string } {
    return this.#filter ? { filter: this.#filter } : {};
  }
}

function rangesOf({ type, entities }: GroupRow): EntitiesNode[] {
  const ranges: EntitiesNode[] = [];
  for (let offset = 0; offset < entities; offset += RANGE) {
    ranges.push({ kind: 'range', type, offset, limit: Math.min(RANGE, entities - offset) });
  }
  return ranges;
}
