import * as vscode from 'vscode';
import type { Membership } from '../../protocol';
import { ignoreServerDown, type Server } from '../client';
import { listSchemes } from '../workspace-schemes';

const ARTICLE = 'article';
const PLAIN = 'plaintext';
const SET_BACK = 'copydesk.setBack';

/**
 * Plain-text documents of the corpus are shown as articles, again after a reopen, and never one that the user set
 * back. Also answers “Why Is This (Not) an Article?”.
 */
export function registerMembership(server: Server, memory: vscode.Memento): vscode.Disposable {
  const languages = new ArticleLanguage(server, memory);
  const switchAll = () => {
    for (const document of vscode.workspace.textDocuments) languages.adjust(document);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => languages.handleOpen(document)),
    vscode.workspace.onDidCloseTextDocument((document) => languages.handleClose(document)),
    server.on('copydesk/membershipChanged', switchAll),
    server.onRunning(switchAll),
    vscode.commands.registerCommand('copydesk.explainMembership', (uri?: vscode.Uri) => explain(server, uri)),
  );
}

class ArticleLanguage {
  /** What we switched ourselves, and so may switch back when it leaves the corpus. */
  readonly #switched = new Set<string>();
  /** A change of language closes a document and opens the same object again. */
  readonly #closed = new WeakMap<vscode.TextDocument, string>();

  constructor(
    private readonly server: Server,
    private readonly memory: vscode.Memento,
  ) {}

  handleClose(document: vscode.TextDocument): void {
    this.#closed.set(document, document.languageId);
  }

  handleOpen(document: vscode.TextDocument): void {
    const before = this.#closed.get(document);
    if (before !== undefined) this.#notice(document.uri.toString(), before, document.languageId);
    this.adjust(document);
  }

  /** Shows a document in the language that its membership asks for; all are seen to again once a server is up. */
  adjust(document: vscode.TextDocument): void {
    this.#adjust(document).catch(ignoreServerDown);
  }

  async #adjust(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString();
    if (!listSchemes().has(document.uri.scheme)) return;
    if (document.languageId === PLAIN && !this.#setBack().includes(uri)) {
      if (!(await this.#isMember(uri)) || document.isClosed) return;
      this.#switched.add(uri);
      await vscode.languages.setTextDocumentLanguage(document, ARTICLE);
      revealSelection(document);
    } else if (document.languageId === ARTICLE && this.#switched.has(uri) && !(await this.#isMember(uri))) {
      this.#switched.delete(uri);
      await vscode.languages.setTextDocumentLanguage(document, PLAIN);
    }
  }

  #notice(uri: string, before: string, after: string): void {
    if (before === ARTICLE && after === PLAIN && this.#switched.delete(uri)) this.#remember([...this.#setBack(), uri]);
    else if (after === ARTICLE) this.#remember(this.#setBack().filter((other) => other !== uri));
  }

  async #isMember(uri: string): Promise<boolean> {
    return (await this.server.request('copydesk/membership', { uri })).member;
  }

  #setBack(): readonly string[] {
    return this.memory.get<string[]>(SET_BACK, []);
  }

  #remember(uris: readonly string[]): void {
    void this.memory.update(SET_BACK, uris);
  }
}

/** Articles are wrapped, text may not be: whatever was revealed before can lie far below by now. */
function revealSelection(document: vscode.TextDocument): void {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document === document)
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}

async function explain(server: Server, uri = vscode.window.activeTextEditor?.document.uri): Promise<void> {
  if (!uri) {
    await vscode.window.showInformationMessage(vscode.l10n.t('Open a file first, then ask again.'));
    return;
  }
  const membership = await server.request('copydesk/membership', { uri: uri.toString() });
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
  const offer = offerFor(uri, membership, document);
  const answer = await vscode.window.showInformationMessage(
    `${nameOf(uri)}: ${describe(membership)}`,
    ...(offer ? [offer.title] : []),
  );
  if (offer && answer === offer.title) await offer.run();
}

interface Offer {
  readonly title: string;
  readonly run: () => Thenable<unknown>;
}

/** What changes the answer: another language for an article's document, else the place that keeps the file out. */
function offerFor(uri: vscode.Uri, membership: Membership, document?: vscode.TextDocument): Offer | undefined {
  const { l10n } = vscode;
  if (!membership.member) return offerToJoin(uri, membership);
  if (!document) return undefined;
  const [title, language] =
    document.languageId === ARTICLE ? [l10n.t('Show as Plain Text'), PLAIN] : [l10n.t('Show as News Article'), ARTICLE];
  return { title, run: () => vscode.languages.setTextDocumentLanguage(document, language) };
}

function offerToJoin(uri: vscode.Uri, { reason, source, pattern }: Membership): Offer | undefined {
  const { l10n } = vscode;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  if (source !== undefined) {
    const file = vscode.Uri.joinPath(folder.uri, source);
    return { title: l10n.t('Open {0}', source), run: () => vscode.window.showTextDocument(file) };
  }
  if (reason !== 'excluded') {
    const run = () => vscode.commands.executeCommand('copydesk.useFolder');
    return { title: l10n.t('Use This Folder as a Corpus'), run };
  }
  const excluded = vscode.workspace.getConfiguration('copydesk', uri).get<readonly unknown[]>('exclude', []);
  if (!excluded.includes(pattern)) return undefined;
  const run = () => vscode.commands.executeCommand('workbench.action.openSettings', 'copydesk.exclude');
  return { title: l10n.t('Open Settings'), run };
}

function describe({ reason, pattern = '', source = '' }: Membership): string {
  const { l10n } = vscode;
  switch (reason) {
    case 'name':
      return l10n.t('an article, because it is named like one.');
    case 'config':
      return l10n.t('an article, because {0} includes {1}.', source, pattern);
    case 'settings':
      return l10n.t('an article, because the setting copydesk.include has {0}.', pattern);
    case 'excluded':
      return source
        ? l10n.t('not an article, because {0} excludes {1}.', source, pattern)
        : l10n.t('not an article, because {0} is excluded.', pattern);
    case 'ignored':
      return l10n.t('not an article, because {0} leaves it out.', source);
    case 'unmatched':
      return l10n.t('not an article, because no pattern of this corpus includes it.');
    case 'no-corpus':
      return l10n.t('not an article, because its folder is not set up as a corpus.');
    case 'outside':
      return l10n.t('not an article, because it lies in no folder of this workspace.');
  }
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
