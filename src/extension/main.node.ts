import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, createClientOptions } from './client';
import { type CopydeskApi, startExtension } from './extension';

/** The entry in Node extension hosts, desktop and remote: the server is a child process. */
export function activate(context: ExtensionContext): CopydeskApi {
  const module = context.asAbsolutePath('dist/server.js');
  const server = { module, transport: TransportKind.ipc };
  const client = new LanguageClient(
    CLIENT_ID,
    CLIENT_NAME,
    { run: server, debug: { ...server, options: { execArgv: ['--inspect=6009'] } } },
    createClientOptions(context),
  );
  return startExtension(context, client);
}
