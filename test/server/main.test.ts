import { type ChildProcess, fork, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { uriOfPath } from '../../src/disk';
import type { CorpusStatus } from '../../src/protocol';

const ARTICLE =
  'Mills reopen\n\nThe mayor of Harwick said on Monday that the mills would reopen, at a cost of $7 million.\n';
/** Enough that the server starts threads. */
const MANY = 200;

let folder = '';
/** As it is built. */
const server = join(import.meta.dirname, '../../dist/server.js');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-main-'));
  for (let at = 0; at < MANY; at++) await writeFile(join(folder, `${at}.article`), ARTICLE.replace('7', `${at}`));
});

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

test('the server speaks over IPC, and reads a large corpus in threads', async () => {
  const child = fork(server, ['--node-ipc'], { silent: true, execArgv: [] });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  expect(await readCorpus(connection)).toMatchObject({ articles: MANY, readings: MANY, skippedCount: 0 });
  expect(await end(connection, child)).toBe(0);
}, 60_000);

test('the server speaks over standard input and output', async () => {
  const child = spawn(process.execPath, [server, '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  expect(await readCorpus(connection)).toMatchObject({ articles: MANY, readings: MANY });
  expect(await end(connection, child)).toBe(0);
}, 60_000);

test('the server ends when its editor is gone', async () => {
  const child = spawn(process.execPath, [server, '--stdio']);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  await readCorpus(connection);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.stdin.end();
  await gone;
}, 60_000);

test('the server asks its editor for the files that are on no disk', async () => {
  const child = fork(server, ['--node-ipc'], { silent: true, execArgv: [] });
  const connection = createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child));
  const text = Buffer.from(ARTICLE);
  const entries = Array.from({ length: MANY }, (_, at) => ({ name: `${at}.article`, kind: 'file' }));
  connection.onRequest('copydesk/listFolder', () => entries);
  connection.onRequest('copydesk/statFile', ({ uri }: { uri: string }) =>
    uri.endsWith('.article') ? { kind: 'file', size: text.length, modified: 0 } : null,
  );
  connection.onRequest('copydesk/readFile', () => text.toString('base64'));
  const status = await readCorpus(connection, 'memfs:/corpus');
  expect(status).toMatchObject({ articles: MANY, readings: MANY, skippedCount: 0, problems: [] });
  expect(await end(connection, child)).toBe(0);
}, 60_000);

async function readCorpus(connection: ProtocolConnection, uri = uriOfPath(folder)): Promise<CorpusStatus> {
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    workspaceFolders: [{ uri, name: 'corpus' }],
  });
  await connection.sendNotification('initialized', {});
  for (;;) {
    const status: CorpusStatus = await connection.sendRequest('copydesk/status', {});
    if (status.phase === 'ready') return status;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function end(connection: ProtocolConnection, child: ChildProcess): Promise<number | null> {
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return exit;
}
