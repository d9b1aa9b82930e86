import * as vscode from 'vscode';
import type { DecisionEdit } from '../../protocol';
import type { Server } from '../client';
import { reasonOf } from '../reason-of';
import { toRange } from '../to-range';

/** What the quick fixes that decide something for good run: the decision is written into its file, with an undo. */
export function registerDecisions(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.decide', async (decision: DecisionEdit) => {
    const file = vscode.Uri.parse(decision.uri);
    const path = vscode.workspace.asRelativePath(file);
    // A server that is down reads the file once it is up again.
    const tell = () => server.tellWritten(file).catch(() => undefined);
    const tellFailure = (error: unknown) => {
      void tell();
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', path, reasonOf(error)));
    };
    try {
      const before = await readText(file);
      if ((before ?? '').length !== decision.length) throw hasChanged();
      await write(file, describeEdit(file, decision));
      void tell();
      void offerUndo(file, path, before).then(tell, tellFailure);
    } catch (error) {
      tellFailure(error);
    }
  });
}

/** Another window, or a checkout, wrote since the decision was offered: its places do not hold any more. */
function hasChanged(): Error {
  return new Error(vscode.l10n.t('it has changed meanwhile; try again.'));
}

/** Undefined where there is no file. */
async function readText(file: vscode.Uri): Promise<string | undefined> {
  const stat = await vscode.workspace.fs.stat(file).then(undefined, () => undefined);
  return stat && (await vscode.workspace.openTextDocument(file)).getText();
}

function describeEdit(file: vscode.Uri, { create, range, newText }: DecisionEdit): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (create) edit.createFile(file, { ignoreIfExists: true });
  edit.replace(file, toRange(range), newText);
  return edit;
}

/** Rejects where the file may not be written; what it was to say does not stay behind, unsaved, in an editor. */
async function write(file: vscode.Uri, edit: vscode.WorkspaceEdit): Promise<void> {
  const { textDocuments } = vscode.workspace;
  const isAlone = !textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString());
  const document = (await vscode.workspace.applyEdit(edit)) ? await vscode.workspace.openTextDocument(file) : undefined;
  if (await document?.save()) return;
  if (document && isAlone) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  throw new Error(vscode.l10n.t('the folder may not be written to.'));
}

async function offerUndo(file: vscode.Uri, path: string, before: string | undefined): Promise<void> {
  const [undo, show] = [vscode.l10n.t('Undo'), vscode.l10n.t('Show File')];
  const written = await readText(file);
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('Remembered in {0}.', path), undo, show);
  if (choice === show) await vscode.window.showTextDocument(file);
  if (choice !== undo) return;
  if ((await readText(file)) !== written) throw hasChanged();
  const edit = new vscode.WorkspaceEdit();
  if (before === undefined) {
    edit.deleteFile(file, { ignoreIfNotExists: true });
    await vscode.workspace.applyEdit(edit);
    // The folder goes, too, unless it holds something else.
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..')).then(undefined, () => undefined);
  } else {
    const document = await vscode.workspace.openTextDocument(file);
    edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), before);
    await write(file, edit);
  }
}
