import { promises as fs, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeOf } from '../disk';
import { reasonOf } from '../workspace';
import type { ArticleRef } from './articles';
import { UsageError } from './usage-error';

/** Where cleaned articles are written. */
export interface Output {
  /** Rejects with a UsageError where that cannot be. */
  write(uri: string, bytes: Uint8Array, changed: boolean): Promise<void>;
}

/**
 * Where the articles of some paths are written: into a folder, or in place where none is named. Rejects with a
 * UsageError for a folder that holds something already, that lies in what is read, or that cannot be made.
 */
export async function openOutput(paths: readonly string[], folder: string | undefined): Promise<Output> {
  if (folder === undefined)
    return { write: async (uri, bytes, changed) => (changed ? shorten(fileURLToPath(uri), bytes) : undefined) };
  const roots = await Promise.all((paths.length > 0 ? paths : ['.']).map(findRoot));
  const target = await resolveLinks(resolve(folder));
  if (roots.some(({ isFolder, path }) => isFolder && isBelow(path, target)))
    throw new UsageError(`${folder} lies in what is read; name a folder elsewhere.`);
  if (!(await tryWriting(folder, () => isFree(target))))
    throw new UsageError(`${folder} is not an empty folder; name one that is, or a new one.`);
  await tryWriting(folder, () => makeFolder(target));
  const base = roots.map(({ path }) => path).reduce(findCommonFolder);
  return {
    write: async (uri, bytes) => {
      const path = fileURLToPath(uri);
      const folderOfArticle = await resolveLinks(dirname(path));
      await writeFile(join(target, relative(base, folderOfArticle), basename(path)), bytes);
    },
  };
}

/** Those of some articles that are files of their own: one that links make known by several names is listed once. */
export async function leaveOutLinks(articles: readonly ArticleRef[]): Promise<ArticleRef[]> {
  const known = new Map<string, ArticleRef>();
  for (const article of articles) {
    const file = await fs.stat(fileURLToPath(article.uri), { bigint: true }).catch(() => undefined);
    const id = file ? `${file.dev} ${file.ino}` : article.uri;
    if (!known.has(id)) known.set(id, article);
  }
  return [...known.values()];
}

/** The folder that a path names, or that holds the file it names. */
async function findRoot(given: string): Promise<{ path: string; isFolder: boolean }> {
  const path = resolve(given);
  const isFolder = (await fs.stat(path).catch(() => undefined))?.isDirectory() ?? false;
  return { path: await resolveLinks(isFolder ? path : dirname(path)), isFolder };
}

/** The path without links, as far as it is there. */
async function resolveLinks(path: string): Promise<string> {
  const parent = dirname(path);
  return fs
    .realpath(path)
    .catch(async () => (parent === path ? path : join(await resolveLinks(parent), basename(path))));
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return !isAbsolute(below) && below.split(sep)[0] !== '..';
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await fs.readdir(folder)).length === 0;
  } catch (error) {
    const isThere = await fs.stat(folder).then(
      () => true,
      () => false,
    );
    if (isThere && codeOf(error) === 'ENOTDIR') return false;
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
}

function findCommonFolder(a: string, b: string): string {
  return isBelow(a, b) ? a : findCommonFolder(dirname(a), b);
}

async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  await tryWriting(path, async () => {
    await makeFolder(dirname(path));
    await fs.writeFile(path, bytes);
  });
}

/**
 * Puts what is left of a file into its place. It is never empty on the way, be the disk full or the run ended, as its
 * own lines are written over it before the rest is cut off.
 */
async function shorten(path: string, bytes: Uint8Array): Promise<void> {
  await tryWriting(path, async () => {
    writeFileSync(path, bytes, { flag: 'r+' });
    truncateSync(path, bytes.length);
  });
}

/** Makes a folder and those above it; what Node does for this never ends where none can be made, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await fs.mkdir(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await fs.mkdir(path);
  }
}

/** Rejects with a UsageError that names the path where writing fails. */
async function tryWriting<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw new UsageError(`${path} cannot be written (${reasonOf(error)}).`);
  }
}
