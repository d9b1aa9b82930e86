import type { ColumnSource, Corpus } from '../../core';
import { Debounced } from '../timing/throttle';
import type { ArticleList } from './article-list';
import type { ReadingCache } from './reading-cache';

/** How long the corpus must be quiet before its index is kept again, in milliseconds. */
const QUIET = 10_000;

/** Changes beyond this part of the articles are worth keeping the index again; fewer are quickly made up for. */
const WORTH_KEEPING = 0.02;

/** Keeps the index between runs, so that the next one need not make it from the readings. */
export class IndexKeeper {
  readonly #quiet = new Debounced(() => this.#saveNext(), QUIET);
  /** Which corpus was kept last, and its changes then; and the one that was last tried to keep. */
  #kept: { readonly corpus: Corpus; readonly changes: number } | undefined;
  #tried: Corpus | undefined;
  #saving = Promise.resolve();

  constructor(
    private readonly cache: ReadingCache,
    private readonly corpus: () => Corpus,
  ) {}

  /** Fills an empty corpus and list as they were kept; false where they were not, and the corpus is lost then. */
  restore(corpus: Corpus, articles: ArticleList): boolean {
    const changed = new Set<string>();
    const index = {
      restoreColumns: (columns: ColumnSource) => corpus.restoreColumns(columns),
      delete: (uri: string) => {
        changed.add(uri);
        return corpus.delete(uri);
      },
    };
    if (!this.cache.restoreIndex(index)) return false;
    // All that is kept is in the corpus but for what changed: to ask it of each would take long.
    for (const uri of this.cache.uris()) if (!changed.has(uri)) articles.set(uri, this.cache.find(uri) ?? {});
    this.#kept = { corpus, changes: corpus.changes };
    return true;
  }

  /** Heeds that the lists are settled. An index that was never kept is kept at once, another once much has changed. */
  heed(): void {
    const corpus = this.corpus();
    if (this.#countChanges(corpus) <= corpus.size * WORTH_KEEPING) return;
    if (this.#kept?.corpus === corpus || this.#tried === corpus) this.#quiet.trigger();
    else this.#saveNext();
    this.#tried = corpus;
  }

  /** Ends what is being kept; resolves once no file is written any more. */
  async close(): Promise<void> {
    this.#quiet.dispose();
    this.cache.close();
    await this.#saving;
  }

  #saveNext(): void {
    this.#saving = this.#save();
  }

  async #save(): Promise<void> {
    await this.#saving;
    const corpus = this.corpus();
    const { changes } = corpus;
    const columns = this.#countChanges(corpus) === 0 ? undefined : corpus.columns();
    const isStale = () => this.corpus() !== corpus || corpus.changes !== changes;
    if (columns && (await this.cache.saveIndex(columns, isStale))) this.#kept = { corpus, changes };
  }

  /** Since the corpus was last kept. */
  #countChanges(corpus: Corpus): number {
    return corpus.changes - (this.#kept?.corpus === corpus ? this.#kept.changes : 0);
  }
}
