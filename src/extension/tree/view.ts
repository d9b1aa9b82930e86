import * as vscode from 'vscode';
import type { CorpusState } from '../corpus-state';
import { describePause, formatNumber } from '../counts';
import { type FilterParts, registerFilter } from './filter';
import type { ServerTree } from './server-tree';

/** What makes one view different from the others. */
export interface ViewParts<Sort> {
  readonly filter: FilterParts;
  /** Each command that sorts, with its order. */
  readonly sorts: Readonly<Record<string, Sort>>;
  /** The context key that holds the order. */
  readonly sortKey: string;
  /**
   * The context key of a view that was listed and has no rows. A welcome text that shows before takes the focus of who
   * comes by keys, and away with it once there are rows.
   */
  readonly emptyKey: string;
}

/** Shows a tree in its view: live, with progress, a filter and orders. */
export function showTree<N, S>(
  state: CorpusState,
  tree: ServerTree<N, S>,
  { filter, sorts, sortKey, emptyKey }: ViewParts<S>,
): vscode.Disposable {
  const view = vscode.window.createTreeView<N>(filter.view, { treeDataProvider: tree, showCollapseAll: true });
  const showSort = () => vscode.commands.executeCommand('setContext', sortKey, tree.sort);
  void showSort();
  return vscode.Disposable.from(
    view,
    tree,
    view.onDidExpandElement(({ element }) => tree.remember(element, true)),
    view.onDidCollapseElement(({ element }) => tree.remember(element, false)),
    followIndexing(state, view, filter.view),
    showMessage(tree, state, view),
    tree.onDidList((count) => vscode.commands.executeCommand('setContext', emptyKey, count === 0)),
    state.onDidChangeLists(() => tree.refresh()),
    registerFilter(tree, filter),
    ...Object.entries(sorts).map(([command, sort]) =>
      vscode.commands.registerCommand(command, () => {
        tree.sort = sort;
        void showSort();
      }),
    ),
  );
}

/** Says above the rows what the filter finds and what is wrong; where there are no rows a welcome text says more. */
function showMessage<N, S>(tree: ServerTree<N, S>, state: CorpusState, view: vscode.TreeView<N>): vscode.Disposable {
  let run = 0;
  const show = async () => {
    const own = ++run;
    const { phase, problems, articles } = state.status;
    const paused = phase === 'paused' ? describePause(state.status) : '';
    const filtered = tree.filter ? await tree.describeFilter() : '';
    const wrong = phase === 'failed' && articles === 0 ? '' : describeProblems(problems);
    // The view breaks no line but where it has to.
    if (own === run) view.message = [wrong, paused, filtered].filter((part) => part !== '').join(' · ');
  };
  const showAgain = () => void show().catch(() => undefined);
  return vscode.Disposable.from(tree.onDidChangeTreeData(showAgain), state.onDidChange(showAgain));
}

/** The first problem and how many there are: all of them would leave the rows no room, and the Problems panel has them. */
function describeProblems([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return first;
  return `${first} ${vscode.l10n.t('Problems in all: {0}.', formatNumber(others.length + 1))}`;
}

/** Shows progress on the view while articles are being read. */
function followIndexing<N>(state: CorpusState, view: vscode.TreeView<N>, viewId: string): vscode.Disposable {
  let done: (() => void) | undefined;
  const follow = () => {
    const busy = state.status.phase === 'indexing' || state.status.phase === 'starting';
    if (busy && !done) {
      const finished = new Promise<void>((resolve) => {
        done = resolve;
      });
      void vscode.window.withProgress({ location: { viewId } }, () => finished);
    } else if (!busy) {
      done?.();
      done = undefined;
    }
    const { phase, read, articles } = state.status;
    // Short, as the view's actions leave it little room; the progress above the rows says what is going on.
    view.description =
      phase === 'indexing' && articles > 0
        ? vscode.l10n.t('{0} of {1}', formatNumber(read), formatNumber(articles))
        : '';
  };
  follow();
  return vscode.Disposable.from(state.onDidChange(follow), { dispose: () => done?.() });
}
