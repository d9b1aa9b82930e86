import type { FileStat, Message } from '../../workspace';
import type { Platform } from '../platform';
import { runInSlices } from '../timing/slices';
import type { Workspace } from '../workspace';
import type { ArticleReader, ReadArticle, ReadFile } from './article-reader';
import { FileIntake } from './file-intake';
import { FileScan } from './file-scan';
import { Indexer } from './indexer';
import type { KeptCorpus } from './kept-corpus';

export interface FileReadingParts {
  readonly platform: Platform;
  readonly workspace: Workspace;
  readonly reader: ArticleReader;
  readonly kept: KeptCorpus;
}

/** What is asked of the owner of a reading of files, and told. */
export interface FileReadingOwner {
  /** Of a document that an editor holds the file is not read. */
  isOpen(uri: string): boolean;
  /** Files were found; resolves once those are taken in. */
  takeIn(uris: readonly string[]): Promise<void>;
  put(article: ReadArticle): void;
  skip(uri: string, stat: FileStat | undefined, reason: Message): void;
  remove(uri: string): void;
  /** Something else is listed than before, or was compared with its file. */
  onListed(): void;
  /** Nothing waits to be read any more. */
  onIdle(): void;
  onFailed(error: unknown): void;
}

/** Reads the files of the corpus: finds them, and takes over what is kept of those that are as they were. */
export class FileReading {
  readonly #scan: FileScan;
  readonly #intake: FileIntake;
  readonly #indexer: Indexer;
  /** What is listed was kept from an earlier run, and is yet to be compared with the files. */
  #isFromBefore = false;

  constructor(
    private readonly parts: FileReadingParts,
    private readonly owner: FileReadingOwner,
  ) {
    const { platform, workspace, reader, kept } = parts;
    this.#scan = new FileScan(workspace, (uris) => owner.takeIn(uris));
    this.#intake = new FileIntake({
      platform,
      articles: kept.articles,
      cache: kept.cache,
      corpus: () => kept.corpus,
      onRestored: () => owner.onListed(),
    });
    this.#indexer = new Indexer(reader, () => workspace.settings.maxFileSize, {
      hashOf: (uri) => kept.cache.find(uri)?.hash,
      take: (file) => this.#take(file),
      onIdle: () => owner.onIdle(),
      onFailed: (error) => owner.onFailed(error),
    });
  }

  get phase(): 'starting' | 'paused' | 'indexing' | 'ready' {
    if (this.#scan.begun === 0) return 'starting';
    if (this.#indexer.isPaused) return 'paused';
    return this.#scan.isRunning || this.isBusy ? 'indexing' : 'ready';
  }

  /** Whether files are being read, or wait for it. */
  get isBusy(): boolean {
    return this.#indexer.busy;
  }

  /** How many articles are read, and known to be what the files hold. */
  get read(): number {
    const { read } = this.parts.kept.articles;
    return this.#isFromBefore ? Math.min(read, this.#scan.passed) : read;
  }

  /** How many scans were begun. */
  get scans(): number {
    return this.#scan.begun;
  }

  /** How many files the limit left out. */
  get leftOut(): number {
    return this.#scan.leftOut;
  }

  /** Whether a scan said, or will say, how many files the limit leaves out. */
  get mindsLimit(): boolean {
    return this.#scan.isRunning || this.#scan.leftOut > 0;
  }

  /** Of files that came or changed, those that are listed and as many others as the limit has room for. */
  keepWithinLimit(uris: readonly string[]): string[] {
    const { kept, workspace } = this.parts;
    let room = workspace.settings.maxFiles - kept.articles.size;
    return uris.filter((uri) => kept.articles.has(uri) || room-- > 0);
  }

  /** Lists what was known when the server last ran, if that was kept; a scan then compares it with the files. */
  restore(): boolean {
    this.#isFromBefore = this.parts.kept.restore();
    return this.#isFromBefore;
  }

  /** Finds the files of all folders; resolves with them, or with undefined when another scan took its place. */
  async scan(): Promise<ReadonlySet<string> | undefined> {
    const { kept, platform } = this.parts;
    const found = await this.#scan.run(async () => {
      if (this.#isFromBefore) await runInSlices(kept.corpus.reviewStory(), platform);
    });
    if (found) this.#isFromBefore = false;
    return found;
  }

  /** Takes over what is kept of files that are as they were, and has the others read; those that are open are left out. */
  async takeIn(uris: readonly string[]): Promise<void> {
    this.#indexer.add(await this.#intake.takeIn(uris.filter((uri) => !this.owner.isOpen(uri))));
  }

  /** Reads nothing more, beyond what is being read, or goes on. */
  pause(pause: boolean): void {
    if (pause) this.#indexer.pause();
    else this.#indexer.resume();
  }

  /** Reads a file no more that waits for it. */
  drop(uri: string): void {
    this.#indexer.drop(uri);
  }

  /** Reads none of the files that wait. */
  clear(): void {
    this.#indexer.clear();
  }

  #take(file: ReadFile): void {
    const { kept } = this.parts;
    const { uri, stat } = file;
    if (this.owner.isOpen(uri) || !kept.articles.has(uri)) return;
    if ('unchanged' in file) {
      if (!kept.putUnchanged(file)) this.#indexer.add([uri]);
    } else if (!stat && 'skipped' in file) this.owner.remove(uri);
    else if ('skipped' in file) this.owner.skip(uri, stat, file.skipped);
    else this.owner.put(file);
    this.owner.onListed();
  }
}
