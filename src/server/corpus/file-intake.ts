import type { Corpus } from '../../core';
import { type FileStat, parentOf } from '../../workspace';
import type { Platform } from '../platform';
import { runInSlices } from '../slices';
import type { ArticleList } from './article-list';
import type { ReadingCache } from './reading-cache';

export interface IntakeParts {
  readonly platform: Platform;
  readonly articles: ArticleList;
  readonly cache: ReadingCache;
  corpus(): Corpus;
  onRestored(): void;
}

/** Takes files into the corpus: from the cache what is as it was when it was read. */
export class FileIntake {
  constructor(private readonly parts: IntakeParts) {}

  /** Makes members of all the files; returns those that must be read, as they are new or changed. */
  async takeIn(uris: readonly string[]): Promise<string[]> {
    const { articles, platform } = this.parts;
    const unchanged = await this.#findUnchanged(uris);
    const restored = await runInSlices(this.#restore(uris, unchanged), platform);
    const rest = uris.filter((uri) => !restored.has(uri));
    for (const uri of rest) if (!articles.has(uri)) articles.set(uri, {});
    return rest;
  }

  async #findUnchanged(uris: readonly string[]): Promise<Set<string>> {
    const { files } = this.parts.platform;
    const known = uris.filter((uri) => this.#knownStat(uri));
    const statAll = files.statAll ?? ((all) => Promise.all(all.map((uri) => files.stat(uri).catch(() => undefined))));
    const stats = await statAll(known);
    const isUnchanged = (uri: string, at: number): boolean => {
      const [before, now] = [this.#knownStat(uri), stats[at]];
      return before !== undefined && before.size === now?.size && before.modified === now.modified;
    };
    return new Set(known.filter(isUnchanged));
  }

  #knownStat(uri: string): FileStat | undefined {
    const { articles, cache } = this.parts;
    return articles.has(uri) ? articles.get(uri)?.stat : cache.find(uri)?.stat;
  }

  /** Returns the unchanged files that are in the corpus in the end. */
  *#restore(uris: readonly string[], unchanged: ReadonlySet<string>): Generator<void, Set<string>> {
    const { articles, cache, onRestored } = this.parts;
    const restored = new Set<string>();
    for (const uri of uris) {
      if (!unchanged.has(uri)) continue;
      const kept = articles.has(uri) ? undefined : cache.find(uri);
      if (articles.has(uri)) restored.add(uri);
      else if (kept && this.parts.corpus().restore(uri, parentOf(uri))) {
        articles.set(uri, kept);
        restored.add(uri);
        onRestored();
      }
      yield;
    }
    return restored;
  }
}
