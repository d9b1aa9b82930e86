import * as vscode from 'vscode';
import { type LoadedClient, Server } from './client';
import { CorpusState } from './corpus-state';
import { registerCheckCorpus } from './features/check-corpus';
import { registerConcordance } from './features/concordance';
import { registerCorrectName } from './features/correct-name';
import { registerCountFurniture } from './features/count-furniture';
import { registerDecisions } from './features/decisions';
import { registerEntitiesView } from './features/entities-view';
import { registerFoldFurniture } from './features/fold-furniture';
import { registerLanguageStatus } from './features/language-status';
import { registerMembership } from './features/membership';
import { registerMentionNavigation } from './features/mention-navigation';
import { registerNearDuplicatesView } from './features/near-duplicates-view';
import { registerPeekPlaces } from './features/peek-places';
import { registerQuotationsView } from './features/quotations-view';
import { registerReadingView } from './features/reading-view';
import { registerRemoveFurniture } from './features/remove-furniture';
import { registerRulePages } from './features/rule-pages';
import { registerSampleCorpus } from './features/sample-corpus';
import { registerSkippedFiles } from './features/skipped-files';
import { registerUseFolder } from './features/use-folder';
import { registerRowCounts } from './tree/row-counts';

/** What other extensions, and the tests, may call: the requests of the protocol. */
export interface CopydeskApi {
  request: Server['request'];
}

/** Starts the client and registers every feature. Returns at once; features wait for the server where they need it. */
export function startExtension(context: vscode.ExtensionContext, load: () => Promise<LoadedClient>): CopydeskApi {
  const server = new Server(load);
  const state = new CorpusState(server);
  context.subscriptions.push(
    server,
    state,
    registerMentionNavigation(server),
    registerRowCounts(),
    registerEntitiesView(server, state),
    registerConcordance(server),
    registerCorrectName(server),
    registerQuotationsView(server, state),
    registerNearDuplicatesView(server, state),
    registerMembership(server, context.workspaceState),
    registerLanguageStatus(server, state),
    registerSkippedFiles(state, context.workspaceState),
    registerCheckCorpus(server, state),
    registerDecisions(server),
    registerPeekPlaces(),
    registerFoldFurniture(),
    registerReadingView(server),
    registerRemoveFurniture(server),
    registerCountFurniture(server),
    registerUseFolder(server),
    registerSampleCorpus(context.extensionUri, context.globalState),
    registerRulePages(context.extensionUri),
    vscode.commands.registerCommand('copydesk.showLog', () => server.showLog()),
    vscode.commands.registerCommand('copydesk.pauseReading', () =>
      server.request('copydesk/pauseReading', { pause: true }),
    ),
    vscode.commands.registerCommand('copydesk.resumeReading', () =>
      server.request('copydesk/pauseReading', { pause: false }),
    ),
    vscode.commands.registerCommand('copydesk.rebuildIndex', () => server.rebuild()),
  );
  return { request: server.request.bind(server) };
}
