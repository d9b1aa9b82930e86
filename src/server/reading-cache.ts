import type { PackedReadings } from '../core';
import type { FileStat } from '../workspace';

/** What is kept of an article beside its reading: enough to tell whether its file is still the same. */
export interface KeptArticle {
  readonly stat: FileStat;
  readonly hash: number;
  readonly title: string;
}

/** Readings in memory, or kept between runs where the platform has room for them. */
export interface ReadingCache extends PackedReadings {
  /** What is kept of an article, from this run or an earlier one. */
  find(uri: string): KeptArticle | undefined;
  /** The articles that are kept. */
  uris(): Iterable<string>;
  close(): void;
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
    close: () => readings.clear(),
  };
}

/** Whether a value read from a file is what is kept of an article. */
export function isKeptArticle(value: unknown): value is KeptArticle {
  return (
    isRecord(value) && typeof value['hash'] === 'number' && typeof value['title'] === 'string' && isStat(value['stat'])
  );
}

function isStat(value: unknown): boolean {
  return isRecord(value) && typeof value['size'] === 'number' && typeof value['modified'] === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
