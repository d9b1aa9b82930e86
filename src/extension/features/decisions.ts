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
    try {
      const before = decision.create ? undefined : (await vscode.workspace.openTextDocument(file)).getText();
      await write(file, describeEdit(file, decision));
      void tell();
      void offerUndo(file, path, before).then(tell);
    } catch (error) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', path, reasonOf(error)));
    }
  });
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
  const choice = await vscode.window.showInformationMessage(vscode.l10n.t('Remembered in {0}.', path), undo, show);
  if (choice === show) await vscode.window.showTextDocument(file);
  if (choice !== undo) return;
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
