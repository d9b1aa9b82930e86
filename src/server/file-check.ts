import type { FileSource, FileStat } from '../workspace';

/**
 * Tells the files that are as they were when they were read from those that are not, or were never read.
 * @param knownStat of a file when it was read
 */
export async function splitByChange(
  files: FileSource,
  uris: readonly string[],
  knownStat: (uri: string) => FileStat | undefined,
): Promise<{ unchanged: string[]; changed: string[] }> {
  const unchanged: string[] = [];
  const changed: string[] = [];
  const check = async (uri: string): Promise<void> => {
    const known = knownStat(uri);
    const now = known && (await files.stat(uri).catch(() => undefined));
    const isSame = known && now && known.size === now.size && known.modified === now.modified;
    (isSame ? unchanged : changed).push(uri);
  };
  await Promise.all(uris.map(check));
  return { unchanged, changed };
}
