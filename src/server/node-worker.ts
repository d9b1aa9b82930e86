import { worker } from 'workerpool';
import { type ReadArticle, readArticles, type SkippedFile } from './article-reader';
import { NODE_FILES } from './node-files';

/** The entry of a thread that reads articles from the disk. Cancels are heard between batches, so it never pauses. */
worker({
  read: (uris: readonly string[], maxFileSize: number): Promise<(ReadArticle | SkippedFile)[]> =>
    readArticles({ files: NODE_FILES, pause: () => Promise.resolve() }, uris, maxFileSize),
});
