import * as vscode from 'vscode';

const SCHEME = 'copydesk-mentions';
/** A badge has room for two characters. */
const MOST = 99;

/** A URI that stands for an article in the Entities view and carries how often it mentions the entity. */
export function toCountedUri(path: string, mentions: number): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${path}`, query: String(mentions) });
}

/** Shows the count of an article at the right edge, where no long headline can push it out of sight. */
export function registerMentionCounts(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration: ({ scheme, query }) => {
      if (scheme !== SCHEME) return undefined;
      return new vscode.FileDecoration(Number(query) > MOST ? '…' : query);
    },
  });
}
