import * as vscode from 'vscode';

/** “Open the Sample Corpus”: in this window where it is empty, otherwise in a new one. */
export function registerSampleCorpus(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.openSample', () => {
    const folder = vscode.Uri.joinPath(extensionUri, 'media', 'sample-corpus');
    const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
    return vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
  });
}
