import * as vscode from 'vscode';
import type { FurnitureOfArticle, FurniturePage } from '../../protocol';
import type { Server } from '../client';
import { formatNumber } from '../counts';
import { toRange } from '../to-range';

/** So many articles are previewed at once; more would take the preview minutes to show. */
const MOST_ARTICLES = 500;

/** “Remove All Page Furniture in the Corpus…”: one edit over all articles, previewed line by line before it is made. */
export function registerRemoveFurniture(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.removeFurniture', async () => {
    const { l10n, window } = vscode;
    const page = await findFurniture(server);
    if (!page) return;
    if (page.total === 0) {
      void window.showInformationMessage(l10n.t('No article of this corpus holds page furniture.'));
      return;
    }
    if (page.total > page.rows.length)
      void window.showInformationMessage(
        l10n.t(
          '{0} articles hold page furniture. The preview shows the first {1}; run the command again for the others, or “copydesk clean” on the command line for all.',
          page.total,
          page.rows.length,
        ),
      );
    const rows = page.rows.filter(keepsItsEncoding);
    const leftOut = page.rows.length - rows.length;
    if (leftOut > 0) void window.showWarningMessage(describeLeftOut(leftOut));
    if (rows.length > 0) await vscode.workspace.applyEdit(describeRemoval(rows), { isRefactoring: true });
  });
}

/** VS Code takes a file for UTF-8 unless it is told otherwise, and puts question marks for what else it holds. */
function keepsItsEncoding({ uri, legacy }: FurnitureOfArticle): boolean {
  const files = vscode.workspace.getConfiguration('files', vscode.Uri.parse(uri));
  return !legacy || files.get('encoding') !== 'utf8' || files.get('autoGuessEncoding') === true;
}

function describeLeftOut(count: number): string {
  const { l10n } = vscode;
  return count === 1
    ? l10n.t(
        '1 article is left out, as it is not in UTF-8 and VS Code would damage it: set files.encoding, or use “copydesk clean” on the command line.',
      )
    : l10n.t(
        '{0} articles are left out, as they are not in UTF-8 and VS Code would damage them: set files.encoding, or use “copydesk clean” on the command line.',
        formatNumber(count),
      );
}

/** Undefined once it was cancelled. */
async function findFurniture(server: Server): Promise<FurniturePage | undefined> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Looking for page furniture'),
      cancellable: true,
    },
    (_, token) =>
      server.request('copydesk/furniture', { limit: MOST_ARTICLES }, token).catch((error: unknown) => {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }),
  );
}

/**
 * The lines whose words say what they are come ticked, the others wait for a tick. An edit is previewed only when some
 * part of it waits: where no line has to, a part that changes nothing does, behind the last of them.
 */
function describeRemoval(rows: readonly FurnitureOfArticle[]): vscode.WorkspaceEdit {
  const { l10n, Uri } = vscode;
  const edit = new vscode.WorkspaceEdit();
  const removals = rows.flatMap(({ uri, removals: each }) => each.map((removal) => ({ uri, ...removal })));
  for (const { uri, range, label, text, certain } of removals)
    edit.delete(Uri.parse(uri), toRange(range), {
      label: certain ? label : l10n.t('{0} (tick it to remove it)', label),
      description: text,
      needsConfirmation: !certain,
    });
  const last = removals.at(-1);
  if (last && removals.every(({ certain }) => certain))
    edit.insert(Uri.parse(last.uri), toRange(last.range).end, '', {
      label: l10n.t('Nothing else'),
      needsConfirmation: true,
    });
  return edit;
}
