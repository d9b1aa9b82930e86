import { type ChildProcess, fork, spawn } from 'node:child_process';
import { join } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { InitializationOptions } from '../../src/protocol';

/** The server as it is built, in a process of its own, and the way to it. */
export interface BuiltServer {
  readonly child: ChildProcess;
  readonly connection: ProtocolConnection;
}

const SCRIPT = join(import.meta.dirname, '../../dist/server.js');

/** Starts a server that speaks over standard input and output. */
export function spawnServer(): BuiltServer {
  const child = spawn(process.execPath, [SCRIPT, '--stdio']);
  child.stdin.on('error', () => {});
  const reader = new StreamMessageReader(child.stdout);
  return { child, connection: createProtocolConnection(reader, new StreamMessageWriter(child.stdin)) };
}

/** Starts a server that speaks over IPC, as the extension does. */
export function forkServer(): BuiltServer {
  const child = fork(SCRIPT, ['--node-ipc'], { silent: true, execArgv: [] });
  return { child, connection: createProtocolConnection(new IPCMessageReader(child), new IPCMessageWriter(child)) };
}

/** Opens a folder as the workspace; resolves once the server knows of it, before anything is read. */
export async function openFolder(
  { connection }: BuiltServer,
  uri: string,
  initializationOptions: InitializationOptions = {},
): Promise<void> {
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions,
    workspaceFolders: [{ uri, name: 'corpus' }],
  });
  await connection.sendNotification('initialized', {});
}

/** Ends a server as an editor does; resolves with its exit status. */
export async function endServer({ child, connection }: BuiltServer): Promise<number | null> {
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  return exit;
}
