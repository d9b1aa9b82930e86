import { Corpus } from '../../core';
import { type FileStat, type Message, parentOf } from '../../workspace';
import { ArticleList } from './article-list';
import type { ReadArticle, UnchangedFile } from './article-reader';
import { IndexKeeper } from './index-keeper';
import type { Describe, ReadingCache } from './reading-cache';

/** The corpus, the list of its articles, and what is kept of both between runs. */
export class KeptCorpus {
  readonly articles = new ArticleList();
  readonly cache: ReadingCache;
  #corpus: Corpus;
  #readings = 0;
  #countsFurniture = false;
  readonly #keeper: IndexKeeper;

  /**
   * @param storyOf the hashes of the lines of an article that people said are story
   * @param onBroken is called when the index rests on a reading that is damaged, so that it must be made again
   */
  constructor(
    createCache: (describe: Describe) => ReadingCache,
    private readonly storyOf: (uri: string) => ReadonlySet<number>,
    onBroken: () => void,
  ) {
    this.cache = createCache((uri) => this.articles.get(uri));
    this.cache.onDamaged = (uri) => {
      if (this.#corpus.has(uri)) onBroken();
    };
    this.#corpus = this.#createCorpus();
    this.#keeper = new IndexKeeper(this.cache, () => this.#corpus);
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  /** How many articles were put in, not restored. */
  get readings(): number {
    return this.#readings;
  }

  /** Fills both as they were kept in an earlier run; false where they were not. */
  restore(): boolean {
    const corpus = this.#createCorpus();
    if (!this.#keeper.restore(corpus, this.articles)) return false;
    this.#corpus = corpus;
    return true;
  }

  /** Empties both; the readings are kept. */
  empty(): void {
    for (const uri of [...this.articles.uris()]) this.articles.delete(uri);
    this.#corpus = this.#createCorpus();
  }

  put({ uri, stat, hash, title, analyzed, packed }: ReadArticle): void {
    this.#readings++;
    this.articles.set(uri, { stat, hash, title, analyzed });
    this.#corpus.setPacked(uri, packed, parentOf(uri));
    const kept = this.cache.find(uri);
    if (kept) this.articles.set(uri, kept);
  }

  /** Heeds that what was read of a file's text still holds; false where nothing of it is left. */
  putUnchanged({ uri, stat }: UnchangedFile): boolean {
    this.cache.touch(uri, stat);
    const kept = this.cache.find(uri);
    if (!kept || !(this.#corpus.has(uri) || this.#corpus.restore(uri, parentOf(uri)))) return false;
    this.articles.set(uri, kept);
    return true;
  }

  skip(uri: string, stat: FileStat | undefined, skipped: Message): void {
    this.#corpus.delete(uri);
    this.articles.set(uri, { stat, skipped });
  }

  delete(uri: string): void {
    this.articles.delete(uri);
    this.#corpus.delete(uri);
  }

  /** Forgets what is kept of files that are no articles any more. */
  forgetOthers(): void {
    for (const uri of [...this.cache.uris()]) if (!this.articles.has(uri)) this.cache.delete(uri);
  }

  countFurniture(count: boolean): void {
    this.#countsFurniture = count;
    this.#corpus.countsFurniture = count;
  }

  /** Heeds that all is read and listed, so that it may be kept. */
  heedReady(): void {
    this.#keeper.heed();
  }

  /** Resolves once nothing is written any more. */
  close(): Promise<void> {
    return this.#keeper.close();
  }

  #createCorpus(): Corpus {
    const corpus = new Corpus(this.cache, this.storyOf);
    corpus.countsFurniture = this.#countsFurniture;
    return corpus;
  }
}
