import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../core';
import type { CorpusStatus, Membership } from '../protocol';
import {
  describeExcess,
  type FileStat,
  hashText,
  type Message,
  normalizeUri,
  readArticleFile,
  reasonOf,
  say,
} from '../workspace';
import type { ArticleList } from './corpus/article-list';
import { type ArticleReader, type ReadArticle, readUnsaved } from './corpus/article-reader';
import { describeStatus } from './corpus/corpus-status';
import { FileReading } from './corpus/file-reading';
import { KeptCorpus } from './corpus/kept-corpus';
import { createMemoryCache, type Describe, type ReadingCache } from './corpus/reading-cache';
import { Settler } from './corpus/settler';
import type { Translate } from './editor/translate';
import type { Platform } from './platform';
import { SessionEvents } from './session-events';
import { ignoreCancelled } from './timing/slices';
import type { Workspace } from './workspace';

/** The articles of the workspace and the open documents: the sole owner of what the server knows. */
export class CorpusSession extends SessionEvents {
  #failure: Message | undefined;
  readonly #open = new Map<string, TextDocument>();
  readonly #kept: KeptCorpus;
  readonly #files: FileReading;
  readonly #settler: Settler;

  constructor(
    readonly platform: Platform,
    readonly workspace: Workspace,
    reader: ArticleReader,
    createCache: (describe: Describe) => ReadingCache = createMemoryCache,
  ) {
    super();
    const storyOf = (uri: string) => workspace.decisionsOn(uri).story;
    this.#kept = new KeptCorpus(createCache, storyOf, () => queueMicrotask(() => this.#startAgain()));
    this.#files = new FileReading(
      { platform, workspace, reader, kept: this.#kept },
      {
        isOpen: (uri) => this.#open.has(uri),
        takeIn: (uris) => this.#refreshFiles(uris),
        put: (article) => {
          this.#put(article);
          this.articleRead.fire(article.uri);
        },
        skip: (uri, stat, reason) => this.#skip(uri, stat, reason),
        remove: (uri) => this.#remove(uri),
        onListed: () => {
          this.statusChanged.fire();
          this.#settler.request('new');
        },
        onIdle: () => this.#finishReading(),
        onFailed: (error) => this.fail(error),
      },
    );
    this.#settler = new Settler(() => this.corpus, platform, {
      onChanged: () => this.entitiesChanged.fire(),
      onSettled: () => {
        this.statusChanged.fire();
        if (this.#phase === 'ready') this.#kept.heedReady();
      },
      onFailed: (error) => this.fail(error),
    });
  }

  get corpus(): Corpus {
    return this.#kept.corpus;
  }

  get articles(): ArticleList {
    return this.#kept.articles;
  }

  /** How far the corpus is read, what was skipped and what is wrong, one sentence each, in the editor's language. */
  describeStatus(translate: Translate): CorpusStatus {
    const parts = { phase: this.#phase, files: this.#files, kept: this.#kept, workspace: this.workspace };
    return describeStatus({ ...parts, failure: this.#failure }, translate);
  }

  get #phase(): CorpusStatus['phase'] {
    if (this.#failure !== undefined) return 'failed';
    const { phase } = this.#files;
    return phase === 'ready' && this.#settler.catchingUp ? 'indexing' : phase;
  }

  get openDocuments(): ReadonlyMap<string, TextDocument> {
    return this.#open;
  }

  /** Whether a file is an article, and why. A document that was never saved is one when people say so. */
  membership(uri: string): Membership {
    const untitled = this.#open.get(uri)?.languageId === 'article' && uri.startsWith('untitled:');
    const decision: Membership = untitled ? { member: true, reason: 'name' } : this.workspace.decide(uri);
    const language = decision.member ? this.corpus.facts(uri)?.language : undefined;
    return language === undefined ? decision : { ...decision, language };
  }

  /** The text of an article: the editor's where it is open, else the file's; undefined where there is none. */
  async readText(uri: string): Promise<string | undefined> {
    const open = this.#open.get(uri);
    if (open) return open.getText();
    const file = await readArticleFile(this.platform.files, uri, this.workspace.settings.maxFileSize);
    return 'text' in file ? file.text : undefined;
  }

  /** Shows what was known when the server last ran, if that was kept; a scan then compares it with the files. */
  restore(): void {
    if (!this.#files.restore()) return;
    this.statusChanged.fire();
    this.entitiesChanged.fire();
  }

  /** Finds the articles of all folders anew and reads those that are new or changed. */
  async scan(): Promise<void> {
    const scan = this.#files.scan();
    this.statusChanged.fire();
    this.corpus.decideNames(this.workspace.nameDecisions);
    const found = await scan;
    if (!found) return;
    this.#forgetOthers(found);
    await Promise.all(
      [...this.#open.values()].map((document) => this.refreshDocument(document).catch(ignoreCancelled)),
    );
    this.membershipChanged.fire();
    if (!this.#files.isBusy) this.#finishReading();
  }

  /** Reads no more files until it is told to go on; what is open is read all the same. */
  pauseReading(pause: boolean): void {
    this.#files.pause(pause);
    this.#settle();
    this.statusChanged.fire();
  }

  /** Forgets everything and reads it again. */
  async rebuild(): Promise<void> {
    this.#files.clear();
    this.#kept.cache.clear();
    this.#kept.empty();
    this.#failure = undefined;
    await this.scan();
  }

  /** Makes the index anew from the readings that are kept and whole. */
  #startAgain(): void {
    this.#files.clear();
    this.#kept.empty();
    void this.scan().catch((error: unknown) => this.fail(error));
  }

  /** Heeds that files or folders were created or changed. */
  async refresh(uris: readonly string[]): Promise<void> {
    const { scans } = this.#files;
    for await (const found of this.workspace.findArticlesBelow(uris)) {
      const taken = this.#files.keepWithinLimit(found);
      await this.#refreshFiles(taken, scans);
      // A scan tells how many are left out, and takes in the rest of the files as well.
      if (taken.length < found.length && !this.#files.mindsLimit) return this.scan();
    }
  }

  /** Heeds that files or folders were deleted. One that an editor still holds is an article again once it is edited. */
  forget(uris: readonly string[]): void {
    for (const uri of this.articles.findBelow(uris)) this.#remove(uri);
    this.#settle();
  }

  /** Reads an open document if it is an article; resolves when that is done, or the document changed meanwhile. */
  async refreshDocument(document: TextDocument): Promise<void> {
    const uri = normalizeUri(document.uri);
    this.#open.set(uri, document);
    await this.workspace.prepare(uri);
    if (this.#open.get(uri) !== document) return;
    if (!this.membership(uri).member) {
      if (this.articles.has(uri)) this.#remove(uri);
      return;
    }
    const { version } = document;
    const text = document.getText();
    const skipped = describeExcess(text.length, this.workspace.settings.maxFileSize);
    if (skipped !== undefined) return this.#skip(uri, undefined, skipped);
    if (this.articles.get(uri)?.hash !== hashText(text)) {
      const isCancelled = () => document.version !== version || this.#open.get(uri) !== document;
      this.#put(await readUnsaved(uri, text, { pause: this.platform.pause, isCancelled }));
    }
    this.articleRead.fire(uri);
    this.#settle();
  }

  /** From now on the disk says what the article holds. */
  async closeDocument(document: TextDocument): Promise<void> {
    const uri = normalizeUri(document.uri);
    this.#open.delete(uri);
    const folder = this.workspace.folderOf(uri);
    if (!folder) return this.#remove(uri);
    const isRead = this.articles.isReadFrom(uri, document.getText());
    if (this.articles.has(uri)) await this.#refreshFiles([uri]);
    // Who waits for the text that is gone goes on with the file's.
    if (!isRead) this.articleRead.fire(uri);
  }

  /** Says that there is something else to say of some articles than before. */
  announce(uris: Iterable<string>): void {
    for (const uri of uris) this.articleRead.fire(uri);
    this.statusChanged.fire();
    this.#settle();
  }

  /** Heeds that something else may have been decided of names. */
  heedNames(): void {
    if (this.corpus.decideNames(this.workspace.nameDecisions)) this.announce(this.#open.keys());
  }

  /** Lets what lies in page furniture count like all else, or leaves it out of the counts again. */
  countFurniture(count: boolean): void {
    this.#kept.countFurniture(count);
    this.announce(this.#open.keys());
  }

  /** Resolves once nothing is written any more. */
  async dispose(): Promise<void> {
    this.#files.clear();
    await this.#kept.close();
  }

  /** Says that the work in the background broke down. */
  fail(error: unknown): void {
    this.#failure = say('The corpus could not be read: {0}', reasonOf(error));
    this.statusChanged.fire();
  }

  /** @param scans how many were begun when the files were found to be articles */
  async #refreshFiles(uris: readonly string[], scans = this.#files.scans): Promise<void> {
    await this.#files.takeIn(uris);
    if (scans !== this.#files.scans) this.#removeOthers(uris);
    for (const uri of uris.filter((each) => this.#open.has(each))) {
      const document = this.articles.has(uri) ? undefined : this.#open.get(uri);
      if (document) await this.refreshDocument(document).catch(ignoreCancelled);
    }
    this.statusChanged.fire();
  }

  /** A scan that began while some files were looked at may be over, with other folders or another configuration. */
  #removeOthers(uris: readonly string[]): void {
    for (const uri of uris)
      if (this.articles.has(uri) && !this.#open.has(uri) && !this.workspace.folderOf(uri)?.decide(uri)?.member)
        this.#remove(uri);
  }

  /** Forgets the articles that a scan did not find, those of earlier runs too. */
  #forgetOthers(found: ReadonlySet<string>): void {
    const isHeld = (uri: string) => this.#open.has(uri) && this.membership(uri).member;
    for (const uri of [...this.articles.uris()]) if (!found.has(uri) && !isHeld(uri)) this.#remove(uri);
    this.#kept.forgetOthers();
  }

  #put(article: ReadArticle): void {
    this.#kept.put(article);
    this.statusChanged.fire();
  }

  #skip(uri: string, stat: FileStat | undefined, skipped: Message): void {
    this.#kept.skip(uri, stat, skipped);
    this.articleGone.fire(uri);
    this.statusChanged.fire();
  }

  #remove(uri: string): void {
    this.#files.drop(uri);
    this.#kept.delete(uri);
    this.articleGone.fire(uri);
    this.entitiesChanged.fire();
    this.statusChanged.fire();
  }

  #finishReading(): void {
    this.#settler.catchUp();
    this.statusChanged.fire();
  }

  /** While articles are still being read, only the new ones are settled. */
  #settle(): void {
    this.#settler.request(this.#files.isBusy ? 'new' : 'all');
  }
}
