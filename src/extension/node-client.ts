import type { ExtensionContext } from 'vscode';
import { FileChangeType, LanguageClient, State, TransportKind, WorkDoneProgress } from 'vscode-languageclient/node';
import type { LoadedClient } from './client';
import { CLIENT_ID, CLIENT_NAME, createClientOptions } from './client-options';
import { lendFiles } from './lend-files';

/** A client for Node extension hosts, desktop and remote, where the server is a child process. */
export function loadNodeClient(context: ExtensionContext): LoadedClient {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient(
    CLIENT_ID,
    CLIENT_NAME,
    { run: server, debug: { ...server, options: { execArgv: ['--inspect=6009'] } } },
    createClientOptions(context),
  );
  // Messages between processes are text.
  lendFiles(client, (bytes) => Buffer.from(bytes).toString('base64'));
  return { library: { FileChangeType, State, WorkDoneProgress }, client };
}
