import type { Corpus } from '../../core';
import { type FileStat, parentOf } from '../../workspace';
import type { Platform } from '../platform';
import { runInSlices } from '../timing/slices';
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
    // A look-up by URI may leave the processor's caches: with very many files they are most of the work, so each has few.
    const before = uris.map((uri) => this.#knownStat(uri));
    const now = await this.#statAll(uris.filter((_, index) => before[index]));
    const rest = await runInSlices(this.#restore(uris, before, now), platform);
    for (const uri of rest) if (!articles.has(uri)) articles.set(uri, {});
    return rest;
  }

  #knownStat(uri: string): FileStat | undefined {
    const { articles, cache } = this.parts;
    return (articles.get(uri) ?? cache.find(uri))?.stat;
  }

  #statAll(uris: readonly string[]): Promise<readonly (FileStat | undefined)[]> {
    const { files } = this.parts.platform;
    return files.statAll?.(uris) ?? Promise.all(uris.map((uri) => files.stat(uri).catch(() => undefined)));
  }

  /**
   * Puts what is kept of unchanged files into the corpus; returns the files of which nothing that holds is there.
   * @param before what is known of each file
   * @param now how those look of which something is known
   */
  *#restore(
    uris: readonly string[],
    before: readonly (FileStat | undefined)[],
    now: readonly (FileStat | undefined)[],
  ): Generator<void, string[]> {
    const rest: string[] = [];
    let next = 0;
    for (const [index, uri] of uris.entries()) {
      const known = before[index];
      const stat = known && now[next++];
      const isUnchanged = stat && known.size === stat.size && known.modified === stat.modified;
      if (isUnchanged && this.parts.articles.has(uri)) continue;
      if (!isUnchanged || !this.#restoreOne(uri)) rest.push(uri);
      yield;
    }
    return rest;
  }

  #restoreOne(uri: string): boolean {
    const { articles, cache, corpus, onRestored } = this.parts;
    const kept = cache.find(uri);
    if (!kept || !corpus().restore(uri, parentOf(uri))) return false;
    articles.set(uri, kept);
    onRestored();
    return true;
  }
}
