import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

export const ARTICLE =
  'Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen, at a cost of $7 million.\n';
export const COUNT = 12;

/** Before each test, a folder with so many articles, from $1 million on, and one for what is kept of them. */
export function useKeptCorpus(): { readonly root: string; readonly storage: string } {
  const folders = { root: '', storage: '' };

  beforeEach(async () => {
    folders.root = await mkdtemp(join(tmpdir(), 'copydesk-corpus-'));
    folders.storage = await mkdtemp(join(tmpdir(), 'copydesk-storage-'));
    for (let at = 0; at < COUNT; at++)
      await writeFile(join(folders.root, `${at}.article`), ARTICLE.replace('7', `${at + 1}`));
  });

  afterEach(async () => {
    // A server may write a last file while its folder goes.
    for (const folder of [folders.root, folders.storage])
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  return folders;
}
