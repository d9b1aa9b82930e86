import * as vscode from 'vscode';
import type { NearDuplicateRow, Page } from '../../protocol';
import type { Server } from '../client';
import type { CorpusState } from '../corpus-state';
import { formatNumber } from '../counts';
import { type NearDuplicatesNode, NearDuplicatesTree } from './near-duplicates-tree';
import { uriOfStory } from './reading-view';
import { registerSaving } from './save-table';

const VIEW = 'copydesk.nearDuplicates';

type Found = Page<readonly NearDuplicateRow[]>;
/** The addresses of two articles. */
type Pair = readonly [string, string];

/** The Near-Duplicates view: articles that are nearly the same, found when one asks for it. */
export function registerNearDuplicatesView(server: Server, state: CorpusState): vscode.Disposable {
  const tree = new NearDuplicatesTree();
  const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let found: Found | undefined;
  const show = async (now: Found | undefined) => {
    found = now;
    // First of all the welcome text goes: with it would go the focus.
    await vscode.commands.executeCommand('setContext', 'copydesk.nearDuplicatesSought', now !== undefined);
    await vscode.commands.executeCommand('setContext', 'copydesk.noNearDuplicates', now?.total === 0);
    tree.groups = now?.rows ?? [];
    view.message = now ? describeCut(now) : '';
  };
  return vscode.Disposable.from(
    tree,
    view,
    vscode.commands.registerCommand('copydesk.findNearDuplicates', async () => {
      const now = await findNearDuplicates(server);
      if (!now) return;
      await show(now);
      await vscode.commands.executeCommand(`${VIEW}.focus`);
    }),
    state.onDidChangeLists(() => {
      if (found?.total === 0) void show(undefined);
      else if (found)
        view.message = vscode.l10n.t('The corpus has changed since; “Find Near-Duplicates” lists them anew.');
    }),
    registerSaving('copydesk.saveNearDuplicates', state, {
      title: vscode.l10n.t('Save the near-duplicates as CSV'),
      name: 'duplicates',
      ask: (token, progress) =>
        server.follow('copydesk/nearDuplicateTable', (workDoneToken) => ({ workDoneToken }), progress, token),
    }),
    vscode.commands.registerCommand('copydesk.compareNearDuplicates', (chosen?: NearDuplicatesNode | Pair) => {
      if (!chosen || !('kind' in chosen)) return chosen && compareStories(chosen);
      return chosen.kind === 'article' ? compareStories([chosen.row.closest.uri, chosen.row.uri]) : undefined;
    }),
  );
}

/** Undefined once it was cancelled. */
function findNearDuplicates(server: Server): Thenable<Found | undefined> {
  const title = vscode.l10n.t('Comparing the articles');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    try {
      return await server.follow('copydesk/nearDuplicates', (workDoneToken) => ({ workDoneToken }), progress, token);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

function describeCut({ rows, total }: Found): string {
  if (rows.length === total) return '';
  return vscode.l10n.t('The first {0} of {1} groups', formatNumber(rows.length), formatNumber(total));
}

/** The two stories without their page furniture, side by side in the editor's own view of differences. */
async function compareStories(pair: Pair): Promise<void> {
  const articles = pair.map((uri) => vscode.Uri.parse(uri));
  const title = articles.map((article) => vscode.workspace.asRelativePath(article)).join(' ↔ ');
  await vscode.commands.executeCommand('vscode.diff', ...articles.map(uriOfStory), title);
}
