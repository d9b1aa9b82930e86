import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uriOfPath } from '../../src/disk';
import type { CorpusStatus, EntityRow, Page } from '../../src/protocol';
import { type BuiltServer, endServer, openFolder, spawnServer } from './built-server';
import { until } from './until';

/** Enough that the server starts threads. */
const MANY = 150;
const KILLS = 20;
/** In milliseconds: what a server is killed in the middle of may be over soon. */
const OFTEN = 3;

let folder = '';
let storage = '';
const index = () => join(storage, 'index.snapshot');
const log = () => join(storage, 'readings.log');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-killed-'));
  storage = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  for (let at = 0; at < MANY; at++) writeArticle(at, at);
});

afterAll(() => {
  for (const made of [folder, storage]) rmSync(made, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
});

function writeArticle(at: number, sum: number): void {
  const text = `Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen, for $${sum} million.\n`;
  writeFileSync(join(folder, `${at}.article`), text.repeat(1 + (at % 3)));
}

async function start(kept: string | undefined): Promise<BuiltServer> {
  const server = spawnServer();
  await openFolder(server, uriOfPath(folder), kept === undefined ? {} : { storage: kept });
  return server;
}

/** Resolves with what is listed once everything is read. */
async function list({ connection }: BuiltServer): Promise<{ status: CorpusStatus; rows: readonly EntityRow[] }> {
  await until(async () => {
    const { phase }: CorpusStatus = await connection.sendRequest('copydesk/status', {});
    return phase === 'ready';
  });
  const query = { type: 'money', sort: 'name', offset: 0, limit: 1000 };
  const { rows }: Page<EntityRow> = await connection.sendRequest('copydesk/entities', query);
  return { status: await connection.sendRequest('copydesk/status', {}), rows };
}

/** Numbers from 0 to 1, the same every time. */
function createRandom(): () => number {
  let state = 11;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

test('a server that is killed while it reads or writes leaves nothing that the next one stumbles over', async () => {
  const random = createRandom();
  for (let kill = 0; kill < KILLS; kill++) {
    for (let changes = 0; changes < 40; changes++)
      writeArticle(Math.floor(random() * MANY), Math.floor(random() * 500));
    if (kill % 2 === 1) rmSync(index(), { force: true });
    if (kill % 7 === 6) rmSync(log(), { force: true });
    const server = await start(storage);
    const size = sizeOf(log());
    const grown = random() * 25_000;
    const moments = [
      () => sizeOf(log()) > size + grown,
      () => existsSync(`${index()}.new`) || existsSync(index()),
      () => existsSync(join(storage, 'lock')),
      () => sizeOf(`${index()}.new`) > 1000 || existsSync(index()),
    ];
    await until(moments[kill % moments.length] ?? (() => true), OFTEN);
    const killed = new Promise((resolve) => server.child.once('exit', resolve));
    server.child.kill('SIGKILL');
    await killed;
    server.connection.dispose();
  }
  const after = await start(storage);
  const found = await list(after);
  await endServer(after);
  const fresh = await start(undefined);
  const expected = await list(fresh);
  await endServer(fresh);
  expect(found.status).toMatchObject({ articles: MANY, read: MANY, skippedCount: 0, problems: [] });
  expect(found.rows).toEqual(expected.rows);
}, 240_000);
