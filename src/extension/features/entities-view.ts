import * as vscode from 'vscode';
import type { EntitySort } from '../../protocol';
import type { Server } from '../client';
import type { CorpusState } from '../corpus-state';
import { showTree } from '../tree/view';
import { type EntitiesNode, nameOf } from './entities-nodes';
import { EntitiesTree } from './entities-tree';
import { registerSaving } from './save-table';

const VIEW = 'copydesk.entities';
const SORTS: Readonly<Record<string, EntitySort>> = {
  'copydesk.sortByArticles': 'articles',
  'copydesk.sortByMentions': 'mentions',
  'copydesk.sortByName': 'name',
};

/** The Entities view: type → entity → article → mention, live, sortable and filtered. */
export function registerEntitiesView(server: Server, state: CorpusState): vscode.Disposable {
  const tree = new EntitiesTree(server);
  const filter = {
    view: VIEW,
    filterCommand: 'copydesk.filterEntities',
    clearCommand: 'copydesk.clearFilter',
    contextKey: 'copydesk.filtered',
    title: vscode.l10n.t('Filter Entities'),
    placeholder: vscode.l10n.t('Part of a name or an alias'),
  };
  return vscode.Disposable.from(
    showTree(state, tree, { filter, sorts: SORTS, sortKey: 'copydesk.sort', emptyKey: 'copydesk.noEntities' }),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(VIEW) && tree.refresh()),
    registerSaving('copydesk.saveEntities', state, {
      title: vscode.l10n.t('Save the entities as CSV'),
      name: 'entities',
      filter: () => tree.filter,
      ask: (token) => tree.tabulate(token),
    }),
    vscode.commands.registerCommand('copydesk.copyName', (node?: EntitiesNode) => {
      const name = node && nameOf(node);
      return name === undefined ? undefined : vscode.env.clipboard.writeText(name);
    }),
  );
}
