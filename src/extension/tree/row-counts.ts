import * as vscode from 'vscode';

const SCHEME = 'copydesk-count';
/** A badge has room for two characters. */
const MOST = 99;

/** A URI that stands for a row and carries what it counts, as the mentions of an article. */
export function toCountedUri(path: string, count: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${path}`, query: String(count) });
}

/** Shows the count of a row at the right edge, where no long headline can push it out of sight. */
export function registerRowCounts(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) => {
      if (scheme !== SCHEME) return undefined;
      return new vscode.FileDecoration(Number(query) > MOST ? '…' : query);
    },
  });
}
