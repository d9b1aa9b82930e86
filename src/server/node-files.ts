import { type Dirent, promises as fs } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileEntry, type FileKind, type FileSource, type FileStat, normalizeUri } from '../workspace';

/** The files of the disk. */
export const NODE_FILES: FileSource = {
  async list(folder): Promise<readonly FileEntry[]> {
    try {
      const entries = await fs.readdir(fileURLToPath(folder), { withFileTypes: true });
      return await Promise.all(entries.map((entry) => describe(folder, entry)));
    } catch {
      return [];
    }
  },
  async stat(uri): Promise<FileStat | undefined> {
    try {
      const stats = await fs.stat(fileURLToPath(uri));
      return { kind: kindOf(stats), size: stats.size, modified: stats.mtimeMs };
    } catch (error) {
      if (hasCode(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return undefined;
      throw error;
    }
  },
  read: (uri) => fs.readFile(fileURLToPath(uri)),
};

/** The normalized URI of a path of this machine. */
export function uriOfPath(path: string): string {
  return normalizeUri(pathToFileURL(path).href);
}

/** A link to a file counts as the file; a link to a folder is not followed, as it may lead round in a circle. */
async function describe(folder: string, entry: Dirent): Promise<FileEntry> {
  const { name } = entry;
  if (!entry.isSymbolicLink()) return { name, kind: kindOf(entry) };
  const target = await fs.stat(`${fileURLToPath(folder)}/${name}`).catch(() => undefined);
  return { name, kind: target?.isFile() ? 'file' : 'other' };
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileKind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}

function hasCode(error: unknown): error is { code: unknown } {
  return typeof error === 'object' && error !== null && 'code' in error;
}
