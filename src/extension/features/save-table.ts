import * as vscode from 'vscode';
import type { CorpusStatus, Table } from '../../protocol';
import type { CorpusState } from '../corpus-state';
import { formatNumber } from '../counts';

/** Excel takes a file without it for one in an old encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A table that can be saved. */
export interface SavedTable {
  /** What is saved, as the title of the dialog. */
  readonly title: string;
  /** The name of the file that is proposed, and of the command that writes it on the command line. */
  readonly name: string;
  /** The filter that the view has; empty without one. */
  readonly filter?: () => string;
  /** Rejects when the token is cancelled. */
  ask(token: vscode.CancellationToken, progress: Progress): Promise<Table>;
}

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/**
 * A command that saves a table as comma-separated values where people say, or in the file that another extension names.
 * Nothing is written once it was cancelled.
 */
export function registerSaving(command: string, state: CorpusState, table: SavedTable): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (target?: unknown) => {
    const file = target instanceof vscode.Uri ? target : await askFile(table);
    const written = file && (await writeTable(file, table));
    if (!written || target instanceof vscode.Uri) return;
    const path = vscode.workspace.asRelativePath(file);
    const said = [describeSaved(path, table.name, written), ...describeScope(state.status, table.filter?.())];
    await tellSaved(file, said.join(' '));
  });
}

function askFile({ title, name }: SavedTable): Thenable<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    title,
    filters: { [vscode.l10n.t('Comma-separated values')]: ['csv'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}.csv`) }),
  });
}

/** Undefined once it was cancelled. */
function writeTable(file: vscode.Uri, { ask }: SavedTable): Thenable<Table | undefined> {
  const title = vscode.l10n.t('Saving {0}', vscode.workspace.asRelativePath(file));
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    try {
      const table = await ask(token, progress);
      if (token.isCancellationRequested) return undefined;
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(BYTE_ORDER_MARK + table.text));
      return table;
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
}

async function tellSaved(file: vscode.Uri, message: string): Promise<void> {
  const open = vscode.l10n.t('Open');
  if ((await vscode.window.showInformationMessage(message, open)) === open) await vscode.window.showTextDocument(file);
}

function describeSaved(path: string, name: string, { rows, total }: Table): string {
  const { l10n } = vscode;
  if (rows < total)
    return l10n.t(
      'Saved the first {0} of {1} rows in {2}; “copydesk {3} --format csv” writes all.',
      formatNumber(rows),
      formatNumber(total),
      path,
      name,
    );
  return rows === 1 ? l10n.t('Saved 1 row in {0}.', path) : l10n.t('Saved {0} rows in {1}.', formatNumber(rows), path);
}

/** Of which articles the rows are, and which rows a filter left out. */
function describeScope({ articles, read, skippedCount, foreign }: CorpusStatus, filter = ''): string[] {
  const { l10n } = vscode;
  const covered = Math.max(0, read - skippedCount - foreign);
  return [
    ...(filter ? [l10n.t('Only what the filter “{0}” finds was saved.', filter)] : []),
    l10n.t('Articles covered: {0} of {1}.', formatNumber(covered), formatNumber(articles)),
    ...(read === articles ? [] : [l10n.t('Not all of them have been read yet.')]),
  ];
}
