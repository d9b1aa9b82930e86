import * as vscode from 'vscode';
import type { Concordance, ConcordanceLine } from '../../protocol';
import type { Server } from '../client';
import { toRange } from '../to-range';
import {
  CONCORDANCE_SORTS,
  type ConcordanceSort,
  type ConcordanceText,
  namePlace,
  writeConcordance,
} from './concordance-text';
import type { EntitiesNode } from './entities-nodes';

const SCHEME = 'copydesk-concordance';
const LANGUAGE = 'concordance';
const SELECTOR = { scheme: SCHEME };

/** What a concordance is of: words as they are asked for, or an entity. */
type Question = { readonly words: string } | { readonly entity: string };

/** “Show Concordance…”: words, or an entity, with what stands around them, over all articles, one line for each. */
export function registerConcordance(server: Server): vscode.Disposable {
  const concordances = new Concordances(server);
  return vscode.Disposable.from(
    concordances,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, concordances),
    vscode.workspace.onDidOpenTextDocument(nameLanguage),
    // A document also closes when it takes another language: its tab tells when it is gone.
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const { input } of closed) if (input instanceof vscode.TabInputText) concordances.forget(input.uri);
    }),
    vscode.languages.registerDocumentLinkProvider(SELECTOR, concordances),
    vscode.languages.registerDefinitionProvider(SELECTOR, concordances),
    vscode.languages.registerHoverProvider(SELECTOR, concordances),
    vscode.languages.registerCodeLensProvider(SELECTOR, concordances),
    vscode.commands.registerCommand('copydesk.showConcordance', async (node?: EntitiesNode) => {
      const uri = node?.kind === 'entity' ? toUri(quote(node.row.name), { entity: node.row.id }) : await askWords();
      if (uri) await concordances.show(uri);
    }),
    // By a code lens, or from the keyboard, which reaches no code lens, for the concordance in view.
    vscode.commands.registerCommand('copydesk.sortConcordance', async (uri = uriInView(), sort?: ConcordanceSort) => {
      const chosen = sort ?? (uri && (await askSort()));
      if (uri && chosen) concordances.sort(uri, chosen);
    }),
    vscode.commands.registerCommand(
      'copydesk.searchAgain',
      (uri = uriInView()) => uri && concordances.searchAgain(uri),
    ),
  );
}

/** The language has settings of its own. A concordance that VS Code shows again after a restart gets it here too. */
function nameLanguage(document: vscode.TextDocument): void {
  if (document.uri.scheme === SCHEME && document.languageId !== LANGUAGE)
    void vscode.languages.setTextDocumentLanguage(document, LANGUAGE);
}

async function askWords(): Promise<vscode.Uri | undefined> {
  const words = await vscode.window.showInputBox({
    title: vscode.l10n.t('Show Concordance'),
    prompt: vscode.l10n.t('Words to look for in all articles. A * stands for the rest of a word, or for any word.'),
    value: wordsAtCursor(),
    validateInput: (value) => (/[^\s*]/.test(value) ? undefined : vscode.l10n.t('Name at least one word.')),
  });
  return words === undefined ? undefined : toUri(quote(words.trim()), { words: words.trim() });
}

/** Of the concordance that the active editor shows. */
function uriInView(): vscode.Uri | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  return uri?.scheme === SCHEME ? uri : undefined;
}

async function askSort(): Promise<ConcordanceSort | undefined> {
  const picks = CONCORDANCE_SORTS.map((sort) => ({ label: describeSort(sort), sort }));
  return (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Sort Concordance') }))?.sort;
}

function wordsAtCursor(): string {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return '';
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection;
  return range ? document.getText(range).replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS) : '';
}

const LONGEST_WORDS = 100;

const TOP = new vscode.Selection(0, 0, 0, 0);

/** How many characters behind a hit are to be in sight with it. */
const AFTER_IN_SIGHT = 30;

function quote(words: string): string {
  return vscode.l10n.t('“{0}”', words);
}

/** The address says what is asked, so that VS Code can show the concordance again after a restart. */
function toUri(title: string, question: Question): vscode.Uri {
  const query = JSON.stringify(question);
  return vscode.Uri.from({ scheme: SCHEME, path: `/${title.replace(/[\\/]/g, '-')}`, query });
}

interface Shown extends ConcordanceText {
  readonly found: Concordance;
}

class Concordances
  implements
    vscode.TextDocumentContentProvider,
    vscode.DocumentLinkProvider,
    vscode.DefinitionProvider,
    vscode.HoverProvider,
    vscode.CodeLensProvider,
    vscode.Disposable
{
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #sorts = new Map<string, ConcordanceSort>();
  readonly #shown = new Map<string, Shown>();

  constructor(private readonly server: Server) {}

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const id = uri.toString();
    const found = this.#shown.get(id)?.found ?? (await this.#search(uri));
    const shown = { found, ...writeConcordance(uri.path.slice(1), found, this.#sorts.get(id) ?? 'article') };
    this.#shown.set(id, shown);
    return shown.text;
  }

  /** With the cursor at the first hit: in a narrow window the hits would be out of sight behind what stands before them. */
  async show(uri: vscode.Uri): Promise<void> {
    const editor = await vscode.window.showTextDocument(uri, { preview: false });
    const first = this.#shown.get(uri.toString())?.lines[0]?.hit;
    if (!first || !editor.selection.isEqual(TOP)) return;
    editor.selection = new vscode.Selection(first.start, first.start);
    editor.revealRange(first.with({ end: first.end.translate(0, AFTER_IN_SIGHT) }));
  }

  provideDocumentLinks({ uri }: vscode.TextDocument): vscode.DocumentLink[] {
    return (this.#shown.get(uri.toString())?.lines ?? []).map(({ line, hit }) => {
      const { line: row, character } = line.range.start;
      const target = vscode.Uri.parse(line.uri).with({ fragment: `L${row + 1},${character + 1}` });
      return new vscode.DocumentLink(hit, target);
    });
  }

  /** From anywhere in a line to its hit. */
  provideDefinition({ uri }: vscode.TextDocument, { line: row }: vscode.Position): vscode.Location | undefined {
    const line = this.#lineAt(uri, row);
    if (!line) return undefined;
    return new vscode.Location(vscode.Uri.parse(line.uri), toRange(line.range));
  }

  /** Where a line is from: in a narrow editor the end of it, which says so, is out of sight. */
  provideHover({ uri }: vscode.TextDocument, { line: row }: vscode.Position): vscode.Hover | undefined {
    const line = this.#lineAt(uri, row);
    return line && new vscode.Hover(new vscode.MarkdownString().appendText(namePlace(line)));
  }

  provideCodeLenses({ uri }: vscode.TextDocument): vscode.CodeLens[] {
    const top = new vscode.Range(0, 0, 0, 0);
    const id = uri.toString();
    const current = this.#sorts.get(id) ?? 'article';
    const canSort = (this.#shown.get(id)?.lines.length ?? 0) > 1;
    const sorts = (canSort ? CONCORDANCE_SORTS : []).map((sort) => ({
      title: `${sort === current ? '$(check)\u00a0' : ''}${describeSort(sort)}`,
      command: 'copydesk.sortConcordance',
      arguments: [uri, sort],
    }));
    const again = { title: vscode.l10n.t('Search Again'), command: 'copydesk.searchAgain', arguments: [uri] };
    return [...sorts, again].map((command) => new vscode.CodeLens(top, command));
  }

  sort(uri: vscode.Uri, sort: ConcordanceSort): void {
    this.#sorts.set(uri.toString(), sort);
    this.#changed.fire(uri);
  }

  searchAgain(uri: vscode.Uri): void {
    this.#shown.delete(uri.toString());
    this.#changed.fire(uri);
  }

  forget(uri: vscode.Uri): void {
    this.#shown.delete(uri.toString());
    this.#sorts.delete(uri.toString());
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #lineAt(uri: vscode.Uri, row: number): ConcordanceLine | undefined {
    return this.#shown.get(uri.toString())?.lines.find(({ hit }) => hit.start.line === row)?.line;
  }

  #search(uri: vscode.Uri): Thenable<Concordance> {
    const question: Question = JSON.parse(uri.query);
    const title = vscode.l10n.t('Searching the corpus');
    const location = vscode.ProgressLocation.Notification;
    return vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) =>
      this.server.follow('copydesk/concordance', (workDoneToken) => ({ workDoneToken, ...question }), progress, token),
    );
  }
}

function describeSort(sort: ConcordanceSort): string {
  const { l10n } = vscode;
  const titles: Readonly<Record<ConcordanceSort, string>> = {
    article: l10n.t('Sort by Article'),
    before: l10n.t('Sort by the Words Before'),
    after: l10n.t('Sort by the Words After'),
  };
  return titles[sort];
}
