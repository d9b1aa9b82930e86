import * as vscode from 'vscode';

/** The schemes of files that may be articles: those of the workspace's folders, and of the disk. */
export function listSchemes(): ReadonlySet<string> {
  return new Set(['file', ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]);
}
