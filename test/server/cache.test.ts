import { closeSync, openSync } from 'node:fs';
import { appendFile, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DISK } from '../../src/disk';
import { createFileCache } from '../../src/server/node/cache';
import { type Client, openClient } from './connect';
import { ARTICLE, COUNT, useKeptCorpus } from './kept-corpus';

const folders = useKeptCorpus();

/** Starts a server on the corpus, waits for it, and hands over what it says. */
async function run(version = 'test'): Promise<{ client: Client; readings: number; sums: string[] }> {
  const client = await openClient({}, { root: folders.root, version, initialization: { storage: folders.storage } });
  const { articles, readings, problems } = await client.ready();
  expect({ articles, problems }).toEqual({ articles: COUNT, problems: [] });
  return { client, readings, sums: await client.entityNames('money') };
}

const log = () => join(folders.storage, 'readings.log');

test('what was read is kept, and only what changed since is read again', async () => {
  const first = await run();
  expect(first.readings).toBe(COUNT);
  await first.client.close();
  await writeFile(join(folders.root, '3.article'), ARTICLE.replace('7', '99'));
  const second = await run();
  expect(second.readings).toBe(1);
  expect(second.sums).toContain('$99 million');
  expect(second.sums).not.toContain('$4 million');
  await second.client.close();
  expect((await run()).readings).toBe(0);
});

test('nothing is written into the corpus, and text that was never saved is not kept', async () => {
  const first = await run();
  await first.client.openDocument('3.article', ARTICLE.replace('7', '99'));
  await first.client.untilEntity('money', '$99 million');
  await first.client.close();
  const second = await run();
  expect(second.sums).toContain('$4 million');
  expect(second.sums).not.toContain('$99 million');
});

test('what another version of the analysis kept is not used', async () => {
  await (await run()).client.close();
  const other = await run('newer');
  expect(other.readings).toBe(COUNT);
  expect(other.client.warnings.join()).toContain('another version wrote it');
});

test.each([
  ['cut in the middle of a record', async () => truncate(log(), Math.floor((await stat(log())).size * 0.6))],
  ['with rubbish at its end', () => appendFile(log(), 'rubbish'.repeat(50))],
  ['with zeros at its end', () => appendFile(log(), new Uint8Array(5000))],
  ['empty', () => truncate(log(), 0)],
  [
    'with bytes turned over',
    async () => {
      await rm(join(folders.storage, 'index.snapshot'), { force: true });
      const bytes = await readFile(log());
      for (let at = 400; at < bytes.length; at += 701) bytes[at] = 255 - (bytes[at] ?? 0);
      await writeFile(log(), bytes);
    },
  ],
])('a cache that is %s costs readings, and is said', async (_, damage) => {
  const { client, sums } = await run();
  await client.close();
  await damage();
  const after = await run();
  expect(after.sums).toEqual(sums);
  expect(after.client.warnings.join()).toMatch(/cache .* is rebuilt as far as needed/);
  await after.client.close();
  expect((await run()).readings).toBe(0);
});

test('a second server of the same workspace leaves the cache to the first', async () => {
  await run();
  await writeFile(join(folders.storage, 'lock'), String(process.ppid));
  const second = await run();
  expect(second.readings).toBe(COUNT);
  expect(second.client.warnings.join()).toContain('Another server uses the cache');
});

test('a lock that nobody has touched for long is free, though its number is another process by now', async () => {
  await (await run()).client.close();
  await writeFile(join(folders.storage, 'lock'), String(process.ppid));
  const longAgo = new Date(Date.now() - 3600_000);
  await utimes(join(folders.storage, 'lock'), longAgo, longAgo);
  const second = await run();
  expect(second.readings).toBe(0);
  expect(second.client.warnings).toEqual([]);
});

test('while another server takes over a lock that was left behind, nobody else does', async () => {
  const [lock, turn] = ['lock', 'lock.turn'].map((name) => join(folders.storage, name)) as [string, string];
  await writeFile(lock, '0');
  await writeFile(turn, String(process.ppid));
  const { client } = await run();
  expect(client.warnings.join()).toContain('Another server uses the cache');
  await client.close();
  await utimes(turn, 0, 0);
  expect((await run()).client.warnings).toEqual([]);
});

test('a file that is touched but the same is not analyzed again, nor looked at a third time', async () => {
  await (await run()).client.close();
  await utimes(join(folders.root, '5.article'), new Date(), new Date(Date.now() + 5000));
  const second = await run();
  expect(second.readings).toBe(0);
  await second.client.close();
  const reads: string[] = [];
  const read = (uri: string) => {
    reads.push(uri);
    return DISK.read(uri);
  };
  const client = await openClient(
    {},
    { root: folders.root, files: { ...DISK, read }, initialization: { storage: folders.storage } },
  );
  expect(await client.ready()).toMatchObject({ articles: COUNT, readings: 0 });
  expect(reads).toEqual([]);
});

test('the cache does not grow without bound', async () => {
  await (await run()).client.close();
  const before = (await stat(log())).size;
  for (let round = 0; round < 4; round++) {
    for (let at = 0; at < COUNT; at++) {
      await writeFile(join(folders.root, `${at}.article`), ARTICLE.replace('7', `${round}${at}`));
    }
    await (await run()).client.close();
  }
  expect((await stat(log())).size).toBeLessThan(before * 3);
});

test('what is read after the end is written nowhere, not into a file that the system gave the same number', async () => {
  const kept = { stat: { kind: 'file', size: 1, modified: 1 }, hash: 1, title: 'Mills', analyzed: true } as const;
  const options = { storage: folders.storage, version: 'test', describe: () => kept, warn: () => {} };
  const cache = createFileCache(options);
  cache.close();
  const other = join(folders.root, 'other.txt');
  const files = Array.from({ length: 8 }, () => openSync(other, 'w'));
  cache.set('file:///a.article', new Uint8Array(2 << 20));
  for (const file of files) closeSync(file);
  expect((await stat(other)).size).toBe(0);
});

test('the corpus can be read again though the folder of the cache is gone', async () => {
  const { client, sums } = await run();
  await rm(folders.storage, { recursive: true });
  await client.request('copydesk/rebuild', {});
  expect(await client.ready()).toMatchObject({ articles: COUNT, read: COUNT });
  expect(await client.entityNames('money')).toEqual(sums);
  await client.close();
  expect((await run()).readings).toBe(0);
});
