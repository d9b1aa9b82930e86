import { availableParallelism } from 'node:os';
import { type Pool, pool } from 'workerpool';
import { type ArticleReader, type FileToRead, readArticles } from '../corpus/article-reader';
import { fromParcel, type Parcel } from '../corpus/parcel';
import type { Platform } from '../platform';
import { Debounced } from '../timing/throttle';

/** From how many articles that wait starting threads pays. */
const WORTH_A_POOL = 64;
/** How long threads that have nothing to do are kept, in milliseconds; each holds the entity model. */
const KEPT = 5000;
const MOST_THREADS = 6;
/** What a thread may take for what it is done with at once, in megabytes. */
const MOST_YOUNG = 16;

/** Reads few articles in this thread and many in a pool of threads, which is gone when it is not needed. */
export function createPoolReader(platform: Platform, workerScript: string): ArticleReader {
  let threads: Pool | undefined;
  let underWay = 0;
  const close = () => {
    const closing = threads;
    threads = undefined;
    void closing?.terminate();
  };
  const closeWhenIdle = new Debounced(close, KEPT);
  const readInPool = async (files: readonly FileToRead[], maxFileSize: number) => {
    threads ??= pool(workerScript, {
      workerType: 'thread',
      maxWorkers: countThreads(),
      workerThreadOpts: { resourceLimits: { maxYoungGenerationSizeMb: MOST_YOUNG } },
    });
    closeWhenIdle.dispose();
    underWay++;
    try {
      const parcel: Parcel = await threads.exec('read', [files, maxFileSize]);
      return fromParcel(parcel);
    } finally {
      if (--underWay === 0) closeWhenIdle.trigger();
    }
  };
  return {
    async read(files, maxFileSize, waiting) {
      const isFew = !threads && waiting < WORTH_A_POOL;
      if (isFew || !files.every(isOnDisk)) return readArticles(platform, files, maxFileSize);
      // A thread that broke down takes its batch with it; this thread reads what it left.
      return readInPool(files, maxFileSize).catch(() => readArticles(platform, files, maxFileSize));
    },
    dispose() {
      closeWhenIdle.dispose();
      close();
    },
  };
}

/** Threads have no editor to ask for other files. */
function isOnDisk({ uri }: FileToRead): boolean {
  return uri.startsWith('file:');
}

/** One core is left to the editor where there are enough. */
function countThreads(): number {
  return Math.max(2, Math.min(MOST_THREADS, availableParallelism() - 1));
}
