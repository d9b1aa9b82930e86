import * as vscode from 'vscode';
import type { EntityRow, EntitySort, GroupRow, GroupType, Table } from '../../protocol';
import type { Server } from '../client';
import { formatNumber } from '../counts';
import { RANGE, ServerTree, splitInRanges } from '../tree/server-tree';
import { type EntitiesNode, toTreeItem } from './entities-nodes';

/** More mentions or articles than this under one node help nobody. */
const MOST_CHILDREN = 2_000;

/** Type → entity → article → mention. */
export class EntitiesTree extends ServerTree<EntitiesNode, EntitySort> {
  constructor(private readonly server: Server) {
    super('articles');
  }

  protected async listChildren(node?: EntitiesNode): Promise<EntitiesNode[]> {
    if (!node) return (await this.#groups()).map((row) => ({ kind: 'group', row }));
    switch (node.kind) {
      case 'group':
        return this.#openGroup(node.row);
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

  async describeFilter(): Promise<string> {
    const { l10n } = vscode;
    const found = (await this.#groups()).reduce((sum, group) => sum + group.entities, 0);
    if (found === 0) return l10n.t('No entity matches “{0}”.', this.filter);
    if (found === 1) return l10n.t('1 entity matches “{0}”.', this.filter);
    return l10n.t('{0} entities match “{1}”.', formatNumber(found), this.filter);
  }

  /** All that the view lists, as it lists it. */
  tabulate(token: vscode.CancellationToken): Promise<Table> {
    const types = this.#shownTypes();
    return this.server.request('copydesk/entityTable', { types, sort: this.sort, ...this.filterParams }, token);
  }

  protected describe(node: EntitiesNode) {
    return toTreeItem(node, this.sort);
  }

  protected override opensUnderFilter(node: EntitiesNode): boolean {
    return node.kind === 'group';
  }

  /** The groups that are shown, with what they hold under the filter. */
  async #groups(): Promise<GroupRow[]> {
    const shown = new Set(this.#shownTypes());
    const groups = await this.server.request('copydesk/groups', { ...this.filterParams });
    return groups.filter((group) => shown.has(group.type) && group.entities > 0);
  }

  #shownTypes(): GroupType[] {
    return vscode.workspace.getConfiguration('copydesk').get<GroupType[]>('entities.types', []);
  }

  async #openGroup({ type, entities }: GroupRow): Promise<EntitiesNode[]> {
    if (entities <= RANGE) return this.#entities(type, 0, RANGE);
    return splitInRanges(entities).map((range) => ({ kind: 'range', type, ...range }));
  }

  async #entities(type: GroupType, offset: number, limit: number): Promise<EntitiesNode[]> {
    const params = { type, sort: this.sort, offset, limit, ...this.filterParams };
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
}
