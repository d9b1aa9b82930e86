import type { FileSource } from '../workspace';
import type { ArticleReader } from './corpus/article-reader';
import type { Describe, ReadingCache } from './corpus/reading-cache';

/** What the server needs of the machine it runs on; the main files hand it in. */
export interface Platform {
  readonly files: FileSource;
  /** Lets what waits, a cancel above all, be heard before long work goes on. */
  pause(): Promise<void>;
  /** What reads articles, where it is not the server's own thread. */
  createReader?(platform: Platform): ArticleReader;
  /** What keeps readings between runs, where there is room for that. */
  createCache?(storage: string, describe: Describe, warn: (message: string) => void): ReadingCache;
}
