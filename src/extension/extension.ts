import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { Server } from './client';
import { CorpusState } from './corpus-state';
import { registerCheckCorpus } from './features/check-corpus';
import { registerEntitiesView } from './features/entities-view';
import { registerLanguageStatus } from './features/language-status';
import { registerMembership } from './features/membership';
import { registerMentionNavigation } from './features/mention-navigation';
import { registerSampleCorpus } from './features/sample-corpus';
import { registerUseFolder } from './features/use-folder';

/** What other extensions, and the tests, may call: the requests of the protocol. */
export interface CopydeskApi {
  request: Server['request'];
}

/** Starts the client and registers every feature. Returns at once; features wait for the server where they need it. */
export function startExtension(context: vscode.ExtensionContext, client: BaseLanguageClient): CopydeskApi {
  const started = client.start();
  const server = new Server(client, started);
  const state = new CorpusState(server, started);
  const navigation = registerMentionNavigation(server);
  context.subscriptions.push(
    client,
    state,
    navigation,
    registerEntitiesView(server, state),
    registerMembership(server, context.workspaceState),
    registerLanguageStatus(server, state),
    registerCheckCorpus(server),
    registerUseFolder(),
    registerSampleCorpus(context.extensionUri),
    vscode.commands.registerCommand('copydesk.showLog', () => server.showLog()),
    vscode.commands.registerCommand('copydesk.rebuildIndex', () => server.request('copydesk/rebuild', {})),
  );
  return { request: server.request.bind(server) };
}
