import { type Dirent, promises as fs, readFileSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileEntry, type FileKind, type FileSource, type FileStat, normalizeUri } from './workspace';

/** The files of the disk, for whatever runs under Node. */
export const DISK: FileSource = {
  async list(folder): Promise<readonly FileEntry[]> {
    try {
      const entries = await fs.readdir(fileURLToPath(folder), { withFileTypes: true });
      const links = entries.filter((entry) => entry.isSymbolicLink());
      const targets = new Map(
        await Promise.all(links.map(async (link) => [link, await describeLink(folder, link)] as const)),
      );
      return entries.map((entry) => targets.get(entry) ?? { name: entry.name, kind: kindOf(entry) });
    } catch {
      return [];
    }
  },
  async stat(uri): Promise<FileStat | undefined> {
    try {
      return describe(await fs.stat(fileURLToPath(uri)));
    } catch (error) {
      if (MISSING.includes(codeOf(error) ?? '')) return undefined;
      throw error;
    }
  },
  /** Looking at a file takes some microseconds where it is not handed to another thread, and then three times that. */
  async statAll(uris): Promise<(FileStat | undefined)[]> {
    const stats: (FileStat | undefined)[] = [];
    let sliceEnd = performance.now() + SLICE;
    for (const uri of uris) {
      stats.push(statNow(uri));
      if (performance.now() < sliceEnd) continue;
      await new Promise((resolve) => setImmediate(resolve));
      sliceEnd = performance.now() + SLICE;
    }
    return stats;
  },
  read: (uri) => fs.readFile(fileURLToPath(uri)),
};

/** The same for a thread in which nothing waits. */
export const DISK_AT_ONCE: Pick<FileSource, 'stat' | 'read'> = {
  stat: async (uri) => statNow(uri),
  read: async (uri) => readFileSync(pathOf(uri)),
};

const MISSING = ['ENOENT', 'ENOTDIR'];

/** In milliseconds. */
const SLICE = 8;

/** The code that the system gives for why something failed, such as ENOENT; undefined for an error of another kind. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The normalized URI of a path of this machine. */
export function uriOfPath(path: string): string {
  return normalizeUri(pathToFileURL(path).href);
}

/** A link to a file counts as the file; a link to a folder is not followed, as it may lead round in a circle. */
async function describeLink(folder: string, { name }: Dirent): Promise<FileEntry> {
  const target = await fs.stat(`${fileURLToPath(folder)}/${name}`).catch(() => undefined);
  return { name, kind: target?.isFile() ? 'file' : 'other' };
}

function statNow(uri: string): FileStat | undefined {
  try {
    const stats = statSync(pathOf(uri), { throwIfNoEntry: false });
    return stats && describe(stats);
  } catch {
    return undefined;
  }
}

/** A path without anything to decode need not be taken apart. */
function pathOf(uri: string): string {
  return sep === '/' && PLAIN.test(uri) ? uri.slice('file://'.length) : fileURLToPath(uri);
}

const PLAIN = /^file:\/\/\/[\w/.~-]*$/;

function describe(stats: Stats): FileStat {
  return { kind: kindOf(stats), size: stats.size, modified: stats.mtimeMs };
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): FileKind {
  return entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';
}
