import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../core';
import type { FileStat } from '../../workspace';
import {
  createMemoryCache,
  type Describe,
  type KeptArticle,
  type KeptIndex,
  type ReadingCache,
} from '../corpus/reading-cache';
import { EarlierIndex, listBasis } from './earlier-index';
import { lockFolder } from './lock';
import { type LogEntry, ReadingLog } from './log';
import type { KeptPlace } from './places';
import { writeSnapshot } from './snapshot';

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
 * a crash costs the last records at most; what is damaged is dropped and read again. A second file holds the index as
 * it was at some size of the log; what the log says beyond that is heeded when both are opened. One server at a time
 * uses them.
 */
export function createFileCache(options: CacheOptions): ReadingCache {
  let unlock: (() => void) | undefined;
  try {
    mkdirSync(options.storage, { recursive: true });
    unlock = lockFolder(options.storage);
    if (unlock) return new FileCache(options, unlock);
    options.warn('Another server uses the cache of this workspace; this one keeps its readings in memory.');
  } catch (error) {
    unlock?.();
    options.warn(`The cache cannot be used: ${String(error)}`);
  }
  return createMemoryCache();
}

class FileCache implements ReadingCache {
  onDamaged: ((uri: string) => void) | undefined;
  #places: Map<string, KeptPlace> = new Map();
  /** Readings of texts that are not on the disk. */
  readonly #unsaved = new Map<string, Uint8Array>();
  #log: ReadingLog;
  /** The index of an earlier run until it is restored, and while it is: readings are those of then meanwhile. */
  #earlier: EarlierIndex | undefined;
  #restoring: EarlierIndex | undefined;
  #isClosed = false;

  constructor(
    private readonly options: CacheOptions,
    private readonly unlock: () => void,
  ) {
    const { version } = options;
    const opened = ReadingLog.open(this.#logPath, version) ?? ReadingLog.create(this.#logPath, version);
    if (typeof opened === 'string') this.#warn(opened);
    this.#log = typeof opened === 'string' ? ReadingLog.create(this.#logPath, version) : opened;
    this.#read();
    if (this.#countUsed() < this.#log.size * LEAST_USED) this.#tryCompact();
  }

  get(uri: string): Uint8Array | undefined {
    const unsaved = (this.#restoring?.unsaved ?? this.#unsaved).get(uri);
    const place = unsaved ? undefined : this.#places.get(uri);
    const packed = place ? this.#log.read(place) : unsaved;
    if (place && !packed) this.#dropDamaged(uri);
    return packed;
  }

  set(uri: string, packed: Uint8Array): void {
    const kept = this.options.describe(uri);
    this.#places.delete(uri);
    this.#unsaved.delete(uri);
    const { stat, hash, title, analyzed } = kept ?? {};
    if (stat && hash !== undefined && title !== undefined && analyzed !== undefined) {
      const article = { stat, hash, title, analyzed };
      this.#places.set(uri, { ...this.#log.append(uri, article, packed), ...article });
    } else this.#unsaved.set(uri, packed);
  }

  touch(uri: string, stat: FileStat): void {
    const place = this.#places.get(uri);
    if (!place) return;
    const touched = { ...place, stat };
    this.#places.set(uri, touched);
    this.#log.appendPlace(uri, touched);
  }

  delete(uri: string): void {
    if (this.#restoring) return;
    this.#unsaved.delete(uri);
    if (this.#places.delete(uri)) this.#log.append(uri, undefined, new Uint8Array());
  }

  find(uri: string): KeptArticle | undefined {
    return this.#places.get(uri);
  }

  uris(): Iterable<string> {
    return this.#places.keys();
  }

  restoreIndex(index: KeptIndex): boolean {
    const earlier = this.#earlier;
    if (!earlier) return false;
    this.#earlier = undefined;
    this.#restoring = earlier;
    try {
      return earlier.fill(index);
    } catch (error) {
      this.#warn(String(error));
      return false;
    } finally {
      this.#restoring = undefined;
      this.#leave(earlier);
    }
  }

  async saveIndex(columns: Iterable<Column>, isStale: () => boolean): Promise<boolean> {
    const log = this.#log;
    const { size } = log;
    const isOld = () => this.#isClosed || isStale() || log !== this.#log || log.size !== size;
    try {
      await log.sync();
      if (isOld()) return false;
      const all = chain(listBasis(size, this.#places, this.#unsaved), columns);
      return await writeSnapshot(this.#indexPath, this.#title, all, isOld);
    } catch (error) {
      if (!this.#isClosed) this.options.warn(`The index could not be kept for the next time: ${String(error)}`);
      return false;
    }
  }

  clear(): void {
    this.#earlier?.close();
    this.#earlier = undefined;
    this.#places = new Map();
    this.#unsaved.clear();
    // Somebody may have cleared the folder away.
    mkdirSync(this.options.storage, { recursive: true });
    const emptied = ReadingLog.create(this.#logPath, this.options.version);
    this.#log.abandon();
    this.#log = emptied;
  }

  close(): void {
    this.#isClosed = true;
    this.#earlier?.close();
    this.#earlier = undefined;
    this.#log.close();
    this.unlock();
  }

  get #logPath(): string {
    return join(this.options.storage, 'readings.log');
  }

  get #indexPath(): string {
    return join(this.options.storage, 'index.snapshot');
  }

  /** What the index and its log have in common, and no other pair. */
  get #title(): string {
    return `copydesk index ${this.options.version} ${this.#log.name}`;
  }

  /** Reads what is kept: from the snapshot and the end of the log where they belong together, else from the whole log. */
  #read(): void {
    const earlier = EarlierIndex.open(this.#indexPath, this.#title, this.#log.size);
    this.#earlier = earlier;
    if (earlier) this.#places = earlier.places;
    const entries = this.#log.entries(earlier?.logSize ?? this.#log.firstRecord);
    for (let next = entries.next(); ; next = entries.next()) {
      if (next.done) {
        if (next.value) this.#warn(`it is damaged after ${this.#places.size} articles`);
        return;
      }
      if (earlier) earlier.since.push(next.value);
      else this.#heed(next.value);
    }
  }

  /** Gives up the index of an earlier run, and heeds what the log says beyond it. */
  #leave(earlier: EarlierIndex): void {
    earlier.close();
    for (const entry of earlier.since) this.#heed(entry);
  }

  #heed({ uri, kept }: LogEntry): void {
    if (kept) this.#places.set(uri, kept);
    else this.#places.delete(uri);
  }

  #dropDamaged(uri: string): void {
    this.#warn(`the reading of ${uri} is damaged`);
    this.delete(uri);
    this.onDamaged?.(uri);
  }

  #warn(problem: string): void {
    this.options.warn(`The cache ${this.#logPath} is rebuilt as far as needed: ${problem}.`);
  }

  #countUsed(): number {
    let used = 0;
    for (const { length } of this.#places.values()) used += length;
    return used;
  }

  #tryCompact(): void {
    try {
      this.#compact();
    } catch (error) {
      this.options.warn(`The cache ${this.#logPath} stays as large as it is: ${String(error)}`);
    }
  }

  /** Copies what is in use to a new file that then takes the place of the old one. The index is lost with the old one. */
  #compact(): void {
    if (this.#earlier) this.#leave(this.#earlier);
    this.#earlier = undefined;
    const next = ReadingLog.create(`${this.#logPath}.new`, this.options.version);
    const places = new Map<string, KeptPlace>();
    for (const [uri, article] of this.#places) {
      const packed = this.#log.read(article);
      if (packed) places.set(uri, { ...article, ...next.append(uri, article, packed) });
    }
    next.syncNow();
    this.#log.close();
    renameSync(`${this.#logPath}.new`, this.#logPath);
    this.#log = next;
    this.#places = places;
  }
}

function* chain(...lists: readonly Iterable<Column>[]): Generator<Column> {
  for (const list of lists) yield* list;
}
