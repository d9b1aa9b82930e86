import { type Column, type ColumnSource, isRecord, type PackedReadings } from '../../core';
import type { FileStat } from '../../workspace';

/** What is kept of an article beside its reading: enough to tell whether its file is still the same. */
export interface KeptArticle {
  readonly stat: FileStat;
  readonly hash: number;
  readonly title: string;
  readonly analyzed: boolean;
}

/** Readings in memory, or kept between runs where the platform has room for them. */
export interface ReadingCache extends PackedReadings {
  /** What is kept of an article, from this run or an earlier one. */
  find(uri: string): KeptArticle | undefined;
  /** The articles that are kept. */
  uris(): Iterable<string>;
  /** Heeds that the file of an article that is kept looks different, though its text is the same. */
  touch(uri: string, stat: FileStat): void;
  /** Called when a reading that was kept turns out to be damaged: what rests on it must be made anew. */
  onDamaged: ((uri: string) => void) | undefined;
  /**
   * Fills an index as it was kept in an earlier run, and deletes from it what came or went since. False where none was
   * kept, or what was kept is damaged: the index is lost then.
   */
  restoreIndex(index: KeptIndex): boolean;
  /** Keeps an index for the next run; gives up, with false, once `isStale` says that it is another by now. */
  saveIndex(columns: Iterable<Column>, isStale: () => boolean): Promise<boolean>;
  /** Forgets all of it. */
  clear(): void;
  close(): void;
}

/** An index over the readings of a cache. */
export interface KeptIndex {
  restoreColumns(columns: ColumnSource): void;
  delete(uri: string): unknown;
}

/** What the session knows of an article whose reading is to be kept; without a stat it is not kept between runs. */
export type Describe = (uri: string) => { readonly [K in keyof KeptArticle]?: KeptArticle[K] | undefined } | undefined;

/** Keeps readings as long as the server runs. */
export function createMemoryCache(): ReadingCache {
  const readings = new Map<string, Uint8Array>();
  return {
    get: (uri) => readings.get(uri),
    set: (uri, packed) => readings.set(uri, packed),
    delete: (uri) => readings.delete(uri),
    find: () => undefined,
    uris: () => readings.keys(),
    touch() {},
    onDamaged: undefined,
    restoreIndex: () => false,
    saveIndex: () => Promise.resolve(false),
    clear: () => readings.clear(),
    close: () => readings.clear(),
  };
}

/** Whether a value read from a file is what is kept of an article. */
export function isKeptArticle(value: unknown): value is KeptArticle {
  return (
    isRecord(value) &&
    typeof value['hash'] === 'number' &&
    typeof value['title'] === 'string' &&
    typeof value['analyzed'] === 'boolean' &&
    isStat(value['stat'])
  );
}

function isStat(value: unknown): boolean {
  return isRecord(value) && typeof value['size'] === 'number' && typeof value['modified'] === 'number';
}
