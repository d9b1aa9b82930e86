import * as vscode from 'vscode';
import type { EntitySort } from '../../protocol';
import type { Server } from '../client';
import type { CorpusState } from '../corpus-state';
import { formatNumber } from '../counts';
import { describeFilter, registerEntitiesFilter } from './entities-filter';
import { type EntitiesNode, toTreeItem } from './entities-nodes';
import { EntitiesTree } from './entities-tree';

const VIEW = 'copydesk.entities';
const SORTS: Readonly<Record<string, EntitySort>> = {
  'copydesk.sortByArticles': 'articles',
  'copydesk.sortByMentions': 'mentions',
  'copydesk.sortByName': 'name',
};

/** The Entities view: type → entity → article → mention, live, sortable and filtered. */
export function registerEntitiesView(server: Server, state: CorpusState): vscode.Disposable {
  const tree = new EntitiesTree(server);
  const view = vscode.window.createTreeView<EntitiesNode>(VIEW, {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const showSort = () => vscode.commands.executeCommand('setContext', 'copydesk.sort', tree.sort);
  void showSort();
  return vscode.Disposable.from(
    view,
    tree,
    view.onDidExpandElement(({ element }) => tree.remember(element, true)),
    view.onDidCollapseElement(({ element }) => tree.remember(element, false)),
    followIndexing(state, view),
    showMessage(tree, state, view),
    server.on('copydesk/entitiesChanged', () => tree.refresh()),
    server.onRunning(() => tree.refresh()),
    vscode.workspace.onDidChangeConfiguration((event) => event.affectsConfiguration(VIEW) && tree.refresh()),
    registerEntitiesFilter(tree),
    ...Object.entries(SORTS).map(([command, sort]) =>
      vscode.commands.registerCommand(command, () => {
        tree.sort = sort;
        void showSort();
      }),
    ),
    vscode.commands.registerCommand('copydesk.copyName', (node?: EntitiesNode) => {
      const label = node && toTreeItem(node).label;
      const text = typeof label === 'string' ? label : label?.label;
      return text === undefined ? undefined : vscode.env.clipboard.writeText(text);
    }),
  );
}

/** Says above the rows what the filter finds and what is wrong; where there are no rows a welcome text says more. */
function showMessage(tree: EntitiesTree, state: CorpusState, view: vscode.TreeView<EntitiesNode>): vscode.Disposable {
  let run = 0;
  const show = async () => {
    const own = ++run;
    const { phase, problems, articles } = state.status;
    const filtered = tree.filter ? await describeFilter(tree) : '';
    const wrong = phase === 'failed' && articles === 0 ? [] : problems;
    if (own === run) view.message = [...wrong, filtered].filter((line) => line !== '').join('\n');
  };
  const showAgain = () => void show().catch(() => undefined);
  return vscode.Disposable.from(tree.onDidChangeTreeData(showAgain), state.onDidChange(showAgain));
}

/** Shows progress on the view while articles are being read. */
function followIndexing(state: CorpusState, view: vscode.TreeView<EntitiesNode>): vscode.Disposable {
  let done: (() => void) | undefined;
  const follow = () => {
    const busy = state.status.phase === 'indexing' || state.status.phase === 'starting';
    if (busy && !done) {
      const finished = new Promise<void>((resolve) => {
        done = resolve;
      });
      void vscode.window.withProgress({ location: { viewId: VIEW } }, () => finished);
    } else if (!busy) {
      done?.();
      done = undefined;
    }
    const { phase, read, articles } = state.status;
    view.description =
      phase === 'indexing' && articles > 0
        ? vscode.l10n.t('reading {0} of {1}', formatNumber(read), formatNumber(articles))
        : '';
  };
  follow();
  return vscode.Disposable.from(state.onDidChange(follow), { dispose: () => done?.() });
}
