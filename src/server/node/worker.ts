import { Transfer, worker } from 'workerpool';
import { DISK_AT_ONCE } from '../../disk';
import { type FileToRead, readArticles } from '../corpus/article-reader';
import { toParcel } from '../corpus/parcel';

/** The entry of a thread that reads articles from the disk. Cancels are heard between batches, so it never pauses. */
worker({
  async read(files: readonly FileToRead[], maxFileSize: number) {
    const platform = { files: DISK_AT_ONCE, pause: () => Promise.resolve() };
    const parcel = toParcel(await readArticles(platform, files, maxFileSize));
    return new Transfer(parcel, [parcel.bytes.buffer]);
  },
});
