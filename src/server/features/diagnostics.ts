import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../core';
import { normalizeUri } from '../../workspace';
import { cutDiagnostics, lintArticle, type Problem } from '../articles/linter';
import { untilRead } from '../articles/until-read';
import type { CorpusSession } from '../corpus-session';
import type { Presentation } from '../editor/convert';
import { Cancelled, ignoreCancelled } from '../timing/slices';
import { Debounced } from '../timing/throttle';

/** How long the corpus must be quiet before open articles are linted again on its account, in milliseconds. */
const QUIET = 500;

const NOTHING_FOUND = { count: 0, cut: false };

/** The problems of articles as the editor was told them. */
export class Diagnostics {
  /** Of open articles, with their findings and the version of the text these stand in, for quick fixes. */
  readonly #problems = new Map<string, { readonly version: number; readonly problems: readonly Problem[] }>();
  readonly #published = new Set<string>();
  /** Articles that were checked as part of the corpus. */
  readonly #kept = new Set<string>();
  readonly #runs = new Map<string, number>();
  #run = 0;

  constructor(
    private readonly connection: Connection,
    private readonly session: CorpusSession,
    private readonly presentation: Presentation,
  ) {
    const again = new Debounced(() => this.lintOpen(), QUIET);
    session.onArticleRead((uri) => this.#lintIfOpen(uri));
    session.onEntitiesChanged(() => again.trigger());
    session.onArticleGone((uri) => this.clear(uri));
  }

  /** Those of an open article as its text is by now. Rejects with Cancelled once the text changes again. */
  async findProblems(document: TextDocument, token: CancellationToken): Promise<readonly Problem[]> {
    const uri = normalizeUri(document.uri);
    const { version } = document;
    if (!this.session.articles.has(uri)) return [];
    if (this.#problems.get(uri)?.version !== version) {
      await untilRead(this.session, uri, token);
      await this.lint(uri, () => token.isCancellationRequested || document.version !== version);
    }
    const known = this.#problems.get(uri);
    return known?.version === version ? known.problems : [];
  }

  /** The findings that the editor shows at an offset of an open article. */
  findingsAt(uri: string, offset: number): Finding[] {
    const known = this.#problems.get(uri);
    if (!known || known.version !== this.session.openDocuments.get(uri)?.version) return [];
    const findings = known.problems.map(({ finding }) => finding);
    return findings.filter(({ start, end }) => start <= offset && offset < end);
  }

  /** Lints the open articles again, as the corpus, the rules or their severities changed. */
  lintOpen(): void {
    for (const uri of this.session.openDocuments.keys()) this.#lintIfOpen(uri);
  }

  /** Lints an article and tells the editor; returns its problems. Rejects with Cancelled once it is pointless. */
  async lint(uri: string, isCancelled: () => boolean): Promise<{ count: number; cut: boolean }> {
    const document = this.session.openDocuments.get(uri);
    if (!document && !this.keeps(uri)) return NOTHING_FOUND;
    const version = document?.version;
    const text = await this.session.readText(uri);
    if (isCancelled()) throw new Cancelled();
    // An article whose text is another by now is linted once that is read.
    if (text === undefined || !this.session.articles.isReadFrom(uri, text)) return NOTHING_FOUND;
    const problems = await lintArticle(this.session, { uri, text }, this.presentation, isCancelled);
    const isOpen = document !== undefined && this.session.openDocuments.get(uri) === document;
    const isShown = isOpen || this.keeps(uri);
    if (!isShown || !this.session.articles.isReadFrom(uri, text)) return NOTHING_FOUND;
    const diagnostics = cutDiagnostics(problems, this.presentation.translate);
    if (isOpen && version !== undefined) this.#problems.set(uri, { version, problems });
    if (diagnostics.length > 0) this.#published.add(uri);
    await this.connection.sendDiagnostics({
      uri: document?.uri ?? uri,
      diagnostics,
      ...(version !== undefined && { version }),
    });
    return { count: problems.length, cut: diagnostics.length < problems.length };
  }

  /** Takes the problems of a file away. */
  clear(uri: string): void {
    this.#runs.delete(uri);
    this.#problems.delete(uri);
    this.#kept.delete(uri);
    if (!this.#published.delete(uri)) return;
    void this.connection.sendDiagnostics({ uri: this.session.openDocuments.get(uri)?.uri ?? uri, diagnostics: [] });
  }

  /** From now on the problems of these articles are shown while they are closed, too. */
  keep(uris: Iterable<string>): void {
    for (const uri of uris) this.#kept.add(uri);
  }

  keeps(uri: string): boolean {
    return this.#kept.has(uri) || this.session.workspace.settings.check === 'corpus';
  }

  /** Takes the problems of an article away unless it is open, or was checked as part of the corpus. */
  close(uri: string): void {
    if (this.session.openDocuments.has(uri)) return;
    this.#problems.delete(uri);
    if (!this.keeps(uri)) this.clear(uri);
  }

  #lintIfOpen(uri: string): void {
    const document = this.session.openDocuments.get(uri);
    if (!document || normalizeUri(document.uri) !== uri || !this.session.articles.has(uri)) return;
    const { version } = document;
    const run = ++this.#run;
    this.#runs.set(uri, run);
    const isCancelled = () => document.version !== version || this.#runs.get(uri) !== run;
    this.lint(uri, isCancelled)
      .catch(ignoreCancelled)
      .catch((error: unknown) => {
        this.connection.console.error(`Linting ${uri} failed: ${String(error)}`);
      });
  }
}
