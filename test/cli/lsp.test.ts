import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { makeFolder, root, runCli } from './run-cli';

test.each([[[]], [['--stdio']]])('%j: an editor is served until it says goodbye', async (options) => {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'lsp', ...options], { cwd: makeFolder({}) });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  expect(await connection.sendRequest('initialize', params)).toMatchObject({ serverInfo: { name: 'copydesk' } });
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
  connection.dispose();
});

test('another way to listen is refused', async () => {
  expect(await runCli(['lsp', '--socket=7000'])).toMatchObject({ status: 2, stdout: '' });
});
