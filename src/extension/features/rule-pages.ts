import * as vscode from 'vscode';

const SCHEME = 'copydesk-rule';

/**
 * Where the rules' pages are opened from: the extension's own folder. Where that folder is on the web, the editor would
 * leave it to the browser, so the pages have a scheme that brings them into the editor.
 */
export function locateRulePages(extensionUri: vscode.Uri): vscode.Uri {
  if (/^https?$/.test(extensionUri.scheme)) return vscode.Uri.from({ scheme: SCHEME, path: '/rules' });
  return vscode.Uri.joinPath(extensionUri, 'media', 'rules');
}

/** Shows the pages of rules under the scheme that they have on the web, and opens one as a click on its link would. */
export function registerRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      async provideTextDocumentContent({ path }) {
        const page = vscode.Uri.joinPath(extensionUri, 'media', path);
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
      },
    }),
    vscode.commands.registerCommand('copydesk.explainRule', (page: string) =>
      vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(page)),
    ),
  );
}
