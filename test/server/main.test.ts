import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uriOfPath } from '../../src/disk';
import type { CorpusStatus } from '../../src/protocol';
import { type BuiltServer, endServer, forkServer, openFolder, spawnServer } from './built-server';
import { ARTICLE } from './kept-corpus';
import { until } from './until';

/** Enough that the server starts threads. */
const MANY = 200;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-main-'));
  for (let at = 0; at < MANY; at++) await writeFile(join(folder, `${at}.article`), ARTICLE.replace('7', `${at}`));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

test('the server speaks over IPC, and reads a large corpus in threads', async () => {
  const server = forkServer();
  expect(await readCorpus(server)).toMatchObject({ articles: MANY, readings: MANY, skippedCount: 0 });
  expect(await endServer(server)).toBe(0);
}, 60_000);

test('the server speaks over standard input and output', async () => {
  const server = spawnServer();
  expect(await readCorpus(server)).toMatchObject({ articles: MANY, readings: MANY });
  expect(await endServer(server)).toBe(0);
}, 60_000);

test('the server ends when its editor is gone', async () => {
  const server = spawnServer();
  await readCorpus(server);
  const gone = new Promise((resolve) => server.child.once('exit', resolve));
  server.child.stdin?.end();
  await gone;
}, 60_000);

test('the server asks its editor for the files that are on no disk', async () => {
  const server = forkServer();
  const text = Buffer.from(ARTICLE);
  const entries = Array.from({ length: MANY }, (_, at) => ({ name: `${at}.article`, kind: 'file' }));
  server.connection.onRequest('copydesk/listFolder', () => entries);
  server.connection.onRequest('copydesk/statFile', ({ uri }: { uri: string }) =>
    uri.endsWith('.article') ? { kind: 'file', size: text.length, modified: 0 } : null,
  );
  server.connection.onRequest('copydesk/readFile', () => text.toString('base64'));
  const status = await readCorpus(server, 'memfs:/corpus');
  expect(status).toMatchObject({ articles: MANY, readings: MANY, skippedCount: 0, problems: [] });
  expect(await endServer(server)).toBe(0);
}, 60_000);

async function readCorpus(server: BuiltServer, uri = uriOfPath(folder)): Promise<CorpusStatus> {
  await openFolder(server, uri);
  return until(async () => {
    const status: CorpusStatus = await server.connection.sendRequest('copydesk/status', {});
    return status.phase === 'ready' ? status : undefined;
  });
}
