import * as vscode from 'vscode';
import { SEMANTIC_TOKEN_TYPES } from '../../protocol';
import type { Server } from '../client';

const SCHEME = 'copydesk-reading';

/** “Read Without Page Furniture”: the story alone, read-only beside its article, following what is typed there. */
export function registerReadingView(server: Server): vscode.Disposable {
  const stories = new Stories(server);
  return vscode.Disposable.from(
    stories,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, stories),
    vscode.languages.registerDocumentSemanticTokensProvider({ scheme: SCHEME }, stories, LEGEND),
    server.on('copydesk/furnitureChanged', () => stories.refresh()),
    vscode.commands.registerCommand('copydesk.readWithoutFurniture', async (chosen?: vscode.Uri) => {
      const article = chosen ?? findArticleInView();
      if (!article || article.scheme === SCHEME) return;
      const document = await vscode.workspace.openTextDocument(uriOfStory(article));
      await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    }),
  );
}

/** That of the active editor; a log that has the focus is an editor too, and the article is one in sight then. */
function findArticleInView(): vscode.Uri | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors;
  return editors.find(({ document }) => document.languageId === 'article')?.document.uri;
}

const LEGEND = new vscode.SemanticTokensLegend([...SEMANTIC_TOKEN_TYPES]);

class Stories implements vscode.TextDocumentContentProvider, vscode.DocumentSemanticTokensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(private readonly server: Server) {}

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const story = await this.server.request('copydesk/story', { uri: uri.query });
    return story?.text ?? vscode.l10n.t('The article is not there any more.');
  }

  /** None for a text that has changed since: it is about to be shown anew. */
  async provideDocumentSemanticTokens(document: vscode.TextDocument): Promise<vscode.SemanticTokens | undefined> {
    const story = await this.server.request('copydesk/story', { uri: document.uri.query });
    return story?.text === document.getText() ? new vscode.SemanticTokens(Uint32Array.from(story.tokens)) : undefined;
  }

  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

/** That of an article's story alone: named so that the tab tells the two apart, and the language is that of articles. */
export function uriOfStory(article: vscode.Uri): vscode.Uri {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1).replace(/\.\w{1,8}$/, '');
  const path = `/${vscode.l10n.t('{0} without page furniture', name)}.article`;
  return vscode.Uri.from({ scheme: SCHEME, path, query: article.toString() });
}
