import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { uriOfPath } from '../../src/disk';
import { createPoolReader } from '../../src/server/node/pool';

const MANY = 1000;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-pool-'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

test('threads are kept as long as they have something to do, and what waits for one too', async () => {
  const files = {
    list: async () => [],
    stat: async () => undefined,
    read: () => Promise.reject(new Error('read by the server')),
  };
  const reader = createPoolReader(
    { files, pause: () => Promise.resolve() },
    join(import.meta.dirname, 'slow-thread.mjs'),
  );
  const uri = uriOfPath(join(folder, 'a.article'));
  const reads = Array.from({ length: 8 }, () => reader.read([{ uri, hash: undefined }], 5, MANY));
  await vi.advanceTimersByTimeAsync(60_000);
  await writeFile(join(folder, 'a.article'), '');
  const read = (await Promise.all(reads)).flat();
  reader.dispose();
  const reasons = read.map((file) => ('skipped' in file ? file.skipped.template : ''));
  expect(reasons).toEqual(reads.map(() => 'read by a thread'));
});
