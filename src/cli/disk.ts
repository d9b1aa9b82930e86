import { type Dirent, promises as fs, type Stats } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileKind, type FileSource, normalizeUri } from '../workspace';

/** The files of this machine. */
export const disk: FileSource = {
  list: async (folder) => {
    const path = fileURLToPath(folder);
    const entries = await fs.readdir(path, { withFileTypes: true }).catch(() => []);
    return Promise.all(entries.map(async (entry) => ({ name: entry.name, kind: await kindOfEntry(path, entry) })));
  },
  stat: async (uri) => {
    const stats = await statIfThere(fileURLToPath(uri));
    return stats && { kind: kindOf(stats), size: stats.size, modified: stats.mtimeMs };
  },
  read: (uri) => fs.readFile(fileURLToPath(uri)),
};

/** The URI of a path, as files are known by. */
export function uriOf(path: string): string {
  return normalizeUri(pathToFileURL(path).href);
}

/** A file's path as people read it: below the working directory where it lies there, with slashes. */
export function displayPath(uri: string): string {
  const path = fileURLToPath(uri);
  const below = relative(process.cwd(), path);
  const outside = isAbsolute(below) || below.split(sep)[0] === '..';
  return (outside ? path : below || '.').replaceAll(sep, '/');
}

/** Links to files are files; links to folders are not followed, as they may lead in a circle. */
async function kindOfEntry(folder: string, entry: Dirent): Promise<FileKind> {
  if (!entry.isSymbolicLink()) return kindOf(entry);
  const stats = await statIfThere(join(folder, entry.name)).catch(() => undefined);
  return stats?.isFile() ? 'file' : 'other';
}

async function statIfThere(path: string): Promise<Stats | undefined> {
  return fs.stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
}

function kindOf(entry: Dirent | Stats): FileKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}
