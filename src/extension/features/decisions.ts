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
      void offerUndo(file, decision, before).then(tell, tellFailure);
    } catch (error) {
      tellFailure(error);
    }
  });
}

/** Another window, or a checkout, wrote since the decision was offered: its places do not hold any more. */
function hasChanged(): Error {
  return new Error(vscode.l10n.t('it has changed meanwhile; try again.'));
}

/** The same since the decision was written, in a way that leaves its undoing to people. */
function cannotBeUndone(): Error {
  return new Error(vscode.l10n.t('it has changed since; take out by hand what is not to hold.'));
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

/** Says what was decided, so that of several messages each is about one of them. */
async function offerUndo(file: vscode.Uri, decision: DecisionEdit, before: string | undefined): Promise<void> {
  const { l10n, window, workspace } = vscode;
  const [undo, show] = [l10n.t('Undo'), l10n.t('Show File')];
  const written = await readText(file);
  const told = l10n.t('“{0}”: remembered in {1}.', decision.subject, workspace.asRelativePath(file));
  const choice = await window.showInformationMessage(told, undo, show);
  if (choice === show) await showDecision(file, decision);
  if (choice !== undo) return;
  const now = await readText(file);
  if (now === written) await restore(file, before);
  else await rewrite(file, takeOut(now, decision.line));
}

async function showDecision(file: vscode.Uri, { line, range }: DecisionEdit): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const start = line === undefined ? -1 : document.getText().indexOf(line);
  const end = document.positionAt(start + (line ?? '').length);
  const selection = start < 0 ? toRange(range) : new vscode.Range(document.positionAt(start), end);
  await vscode.window.showTextDocument(document, { selection });
}

async function restore(file: vscode.Uri, before: string | undefined): Promise<void> {
  if (before !== undefined) return rewrite(file, before);
  const edit = new vscode.WorkspaceEdit();
  edit.deleteFile(file, { ignoreIfNotExists: true });
  await vscode.workspace.applyEdit(edit);
  // The folder goes, too, unless it holds something else.
  await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..')).then(undefined, () => undefined);
}

async function rewrite(file: vscode.Uri, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(file, new vscode.Range(0, 0, document.lineCount, 0), text);
  await write(file, edit);
}

/** The text of a list in JSON without one of its lines, which stands there as it was written, and without its comma. */
function takeOut(text = '', line = ''): string {
  const [before = '', after, ...others] = text.split(line);
  if (line === '' || after === undefined || others.length > 0) throw cannotBeUndone();
  const comma = /,\s*$/;
  if (comma.test(before)) return before.replace(comma, '') + after;
  return before.trimEnd() + after.replace(/^,/, '');
}
