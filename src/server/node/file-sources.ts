import type { FileSource } from '../../workspace';

/** The files of the disk, and for all other schemes those of another source. */
export function addSource(disk: FileSource, others: FileSource): FileSource {
  const isOnDisk = (uri: string) => uri.startsWith('file:');
  const sourceOf = (uri: string) => (isOnDisk(uri) ? disk : others);
  return {
    list: (folder) => sourceOf(folder).list(folder),
    stat: (uri) => sourceOf(uri).stat(uri),
    statAll: (uris) =>
      (uris.every(isOnDisk) && disk.statAll?.(uris)) ||
      Promise.all(
        uris.map((uri) =>
          sourceOf(uri)
            .stat(uri)
            .catch(() => undefined),
        ),
      ),
    read: (uri) => sourceOf(uri).read(uri),
  };
}
