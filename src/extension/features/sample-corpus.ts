import * as vscode from 'vscode';

/** Remembers, from the window that asks to the window that opens, that the sample was asked for. */
const ASKED_FOR = 'copydesk.sampleAskedFor';

/** “Open the Sample Corpus”: in this window where it is empty, otherwise in a new one, with an article to begin with. */
export function registerSampleCorpus(extensionUri: vscode.Uri, memory: vscode.Memento): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extensionUri, 'media', 'sample-corpus');
  if (isOpen(folder) && memory.get(ASKED_FOR)) {
    void memory.update(ASKED_FOR, undefined);
    void showFirstArticle(folder);
  }
  return vscode.commands.registerCommand('copydesk.openSample', async () => {
    if (isOpen(folder)) return showFirstArticle(folder);
    await memory.update(ASKED_FOR, true);
    const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
    await vscode.commands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
  });
}

function isOpen(folder: vscode.Uri): boolean {
  return vscode.workspace.workspaceFolders?.some(({ uri }) => uri.toString() === folder.toString()) ?? false;
}

async function showFirstArticle(folder: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('copydesk.entities.focus');
  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'daily-gannet', '000_7b1e4c90d2a8f563.txt'));
}
