// Where things lie, and the folders that the suites open: copies, so that a test may write into them.
import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** The repository. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where `npm run package` puts the package. */
export const vsix = path.join(root, 'dist/copydesk.vsix');

export const sampleCorpus = path.join(root, 'media/sample-corpus');

/** The one that shows most of what Copydesk finds. */
export const sampleArticle = path.join(sampleCorpus, 'daily-gannet/000_7b1e4c90d2a8f563.txt');

/**
 * Copies a folder to a temporary one.
 * @param {string} source
 */
export async function copyCorpus(source = sampleCorpus) {
  const folder = await realpath(await mkdtemp(path.join(os.tmpdir(), 'copydesk-corpus-')));
  await cp(source, folder, { recursive: true });
  return folder;
}

/** @param {string} folder */
export function removeCorpus(folder) {
  return rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
