import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/extension';
import type { EntityRow, GroupType } from '../../../src/protocol';
import { waitFor } from './wait';

/** The extension's requests, once it is active. */
export async function activateCopydesk(): Promise<CopydeskApi> {
  const extension = vscode.extensions.getExtension<CopydeskApi>('copydesk.copydesk');
  assert.ok(extension);
  return extension.activate();
}

/** Activates and waits until every article is read. */
export async function waitUntilReady(): Promise<CopydeskApi> {
  const copydesk = await activateCopydesk();
  await waitFor(async () => {
    const status = await copydesk.request('copydesk/status', {});
    return status.phase === 'ready' && status.articles > 0 && status.read === status.articles;
  });
  return copydesk;
}

/** The rows of a group of the Entities view. */
export async function listEntities(
  copydesk: CopydeskApi,
  type: GroupType,
  filter?: string,
): Promise<readonly EntityRow[]> {
  const params = { type, sort: 'articles' as const, offset: 0, limit: 1000, ...(filter && { filter }) };
  return (await copydesk.request('copydesk/entities', params)).rows;
}

/** The articles of the workspace, by path. */
export async function findArticles(): Promise<vscode.Uri[]> {
  const files = await vscode.workspace.findFiles('**/[0-9][0-9][0-9]_*.txt');
  return files.sort((a, b) => a.path.localeCompare(b.path));
}

/** Writes a file of the workspace, away again when the test is over. */
export async function withFile<T>(
  name: string,
  text: string | Uint8Array,
  use: (file: vscode.Uri) => Promise<T>,
): Promise<T> {
  const file = uriOf(name);
  await vscode.workspace.fs.writeFile(file, typeof text === 'string' ? new TextEncoder().encode(text) : text);
  try {
    return await use(file);
  } finally {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  }
}

export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder);
  return vscode.Uri.joinPath(folder.uri, name);
}

/** The diagnostics of Copydesk for a file. */
export function problemsOf(file: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file).filter((diagnostic) => diagnostic.source === 'copydesk');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}
