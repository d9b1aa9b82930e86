import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './node-lock';
import { createLog, openLog, type Place, type ReadingLog } from './node-log';
import { createMemoryCache, type Describe, type KeptArticle, type ReadingCache } from './reading-cache';

/** A log of which less than this part is in use is written anew. */
const LEAST_USED = 0.5;

export interface CacheOptions {
  /** The folder to keep files in. */
  readonly storage: string;
  /** Of the analysis: what another version made is not used. */
  readonly version: string;
  readonly describe: Describe;
  /** Told what went wrong; it costs time, never correctness. */
  readonly warn: (message: string) => void;
}

/**
 * Keeps readings in a file, and in memory only where they lie in it. The file is a log that grows at its end, so that
 * a crash costs the last record at most; what is damaged is dropped and read again. One server at a time uses it.
 */
export function createFileCache(options: CacheOptions): ReadingCache {
  try {
    mkdirSync(options.storage, { recursive: true });
    const unlock = lockFolder(options.storage);
    if (unlock) return new FileCache(options, unlock);
    options.warn('Another server uses the cache of this workspace; this one keeps its readings in memory.');
  } catch (error) {
    options.warn(`The cache cannot be used: ${String(error)}`);
  }
  return createMemoryCache();
}

class FileCache implements ReadingCache {
  readonly #places: Map<string, Place & KeptArticle>;
  /** Readings of texts that are not on the disk, and those that could not be written. */
  readonly #unsaved = new Map<string, Uint8Array>();
  #log: ReadingLog;

  constructor(
    private readonly options: CacheOptions,
    private readonly unlock: () => void,
  ) {
    const path = join(options.storage, 'readings.log');
    const { log, places, problem } = openLog(path, options.version);
    if (problem) options.warn(`The cache ${path} is rebuilt as far as needed: ${problem}.`);
    this.#places = places;
    this.#log = log;
    if (this.#countUsed() < log.size * LEAST_USED) this.#compact(path);
  }

  get(uri: string): Uint8Array | undefined {
    const place = this.#places.get(uri);
    return this.#unsaved.get(uri) ?? (place && this.#log.read(place));
  }

  set(uri: string, packed: Uint8Array): void {
    const kept = this.options.describe(uri);
    this.#places.delete(uri);
    this.#unsaved.delete(uri);
    if (kept?.stat && kept.hash !== undefined && kept.title !== undefined) {
      const article = { stat: kept.stat, hash: kept.hash, title: kept.title };
      const place = this.#log.append(uri, article, packed);
      if (place) this.#places.set(uri, { ...place, ...article });
      else this.#unsaved.set(uri, packed);
    } else this.#unsaved.set(uri, packed);
  }

  delete(uri: string): void {
    this.#unsaved.delete(uri);
    if (this.#places.delete(uri)) this.#log.append(uri, undefined, new Uint8Array());
  }

  find(uri: string): KeptArticle | undefined {
    return this.#places.get(uri);
  }

  uris(): Iterable<string> {
    return this.#places.keys();
  }

  close(): void {
    this.#log.close();
    this.unlock();
  }

  #countUsed(): number {
    let used = 0;
    for (const { length } of this.#places.values()) used += length;
    return used;
  }

  /** Copies what is in use to a new file that then takes the place of the old one. */
  #compact(path: string): void {
    const next = createLog(`${path}.new`, this.options.version);
    for (const [uri, article] of this.#places) {
      const packed = this.#log.read(article);
      const place = packed && next.append(uri, article, packed);
      if (place) this.#places.set(uri, { ...article, ...place });
      else this.#places.delete(uri);
    }
    this.#log.close();
    renameSync(`${path}.new`, path);
    this.#log = next;
  }
}
