import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../protocol';
import { createLocalReader } from './corpus/article-reader';
import type { Describe } from './corpus/reading-cache';
import { CorpusSession } from './corpus-session';
import { createRuleLink } from './editor/convert';
import { followDocuments } from './editor/follow-documents';
import { followFiles } from './editor/follow-files';
import { createTranslate } from './editor/translate';
import { serveCheckCorpus } from './features/check-corpus';
import { serveCodeActions } from './features/code-actions';
import { serveConcordance } from './features/concordance';
import { serveConfigProblems } from './features/config-problems';
import { serveDecisions } from './features/decisions';
import { serveDefinition } from './features/definition';
import { Diagnostics } from './features/diagnostics';
import { serveDocumentHighlight } from './features/document-highlight';
import { serveDocumentSymbols } from './features/document-symbols';
import { serveEntities } from './features/entities';
import { serveFolding } from './features/folding';
import { serveFurniture } from './features/furniture';
import { serveHover } from './features/hover';
import { serveMembership } from './features/membership';
import { serveNameDecisions } from './features/name-decisions';
import { serveNearDuplicates } from './features/near-duplicates';
import { serveQuotations } from './features/quotations';
import { serveReferences } from './features/references';
import { SEMANTIC_TOKENS, serveSemanticTokens } from './features/semantic-tokens';
import { serveStatus } from './features/status';
import { serveTables } from './features/tables';
import { serveWorkspaceSymbols, WORKSPACE_SYMBOLS } from './features/workspace-symbols';
import type { Platform } from './platform';
import { Workspace } from './workspace';

/** Serves an editor on a connection, which must not listen yet. */
export function serve(connection: Connection, platform: Platform): void {
  const documents = new TextDocuments(TextDocument);
  const reader = platform.createReader?.(platform) ?? createLocalReader(platform);
  let session: CorpusSession | undefined;
  connection.onInitialize((params): InitializeResult => {
    const options: InitializationOptions = params.initializationOptions ?? {};
    const workspace = new Workspace(platform.files, createSettingsSource(connection, params));
    const created = new CorpusSession(platform, workspace, reader, createCacheFactory(connection, platform, options));
    session = created;
    serveFeatures(connection, created, documents, params, options);
    connection.onInitialized(() => void start(connection, created, params));
    return { capabilities: CAPABILITIES, serverInfo: { name: 'copydesk' } };
  });
  connection.onShutdown(async () => {
    reader.dispose();
    await session?.dispose();
  });
  documents.listen(connection);
  connection.listen();
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  semanticTokensProvider: SEMANTIC_TOKENS,
  hoverProvider: true,
  referencesProvider: true,
  definitionProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: WORKSPACE_SYMBOLS,
  foldingRangeProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

function serveFeatures(
  connection: Connection,
  session: CorpusSession,
  documents: TextDocuments<TextDocument>,
  { capabilities: { workspace: editor }, locale = 'en' }: InitializeParams,
  options: InitializationOptions,
): void {
  const translate = createTranslate(options.translations);
  const diagnostics = new Diagnostics(connection, session, { translate, linkTo: createRuleLink(options.rulePages) });
  serveHover(connection, session, diagnostics, { translate, locale });
  followDocuments(documents, session, (uri) => diagnostics.close(uri));
  followFiles(connection, session);
  serveStatus(connection, session, translate);
  serveMembership(connection, session);
  serveEntities(connection, session);
  serveQuotations(connection, session);
  serveNearDuplicates(connection, session, translate);
  serveReferences(connection, session);
  serveDefinition(connection, session);
  serveDocumentHighlight(connection, session);
  serveDocumentSymbols(connection, session, translate);
  serveWorkspaceSymbols(connection, session, editor?.symbol?.resolveSupport?.properties ?? []);
  serveCheckCorpus(connection, session, diagnostics, translate);
  serveConcordance(connection, session, translate);
  serveTables(connection, session, translate);
  serveCodeActions(connection, session, diagnostics, { translate, runsCommands: options.runsCommands ?? false });
  serveDecisions(connection, session, documents, translate);
  serveNameDecisions(connection, session);
  serveFurniture(connection, session, translate);
  serveConfigProblems(connection, session, translate);
  serveSemanticTokens(connection, session, editor?.semanticTokens?.refreshSupport ?? false);
  serveFolding(connection, session, editor?.foldingRange?.refreshSupport ?? false);
}

/** Reads folders and settings and scans for articles; registers for what the editor can tell us of changes. */
async function start(connection: Connection, session: CorpusSession, params: InitializeParams): Promise<void> {
  const { capabilities, workspaceFolders, rootUri } = params;
  const { workspace } = session;
  session.restore();
  const load = async (uris: readonly string[]) => {
    try {
      await workspace.setFolders(uris);
      await session.scan();
    } catch (error) {
      session.fail(error);
    }
  };
  const register = (registration: Promise<unknown>) =>
    void registration.catch((error: unknown) => connection.console.warn(`The editor refused: ${String(error)}`));
  if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration)
    register(
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] }),
    );
  if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
    register(connection.client.register(DidChangeConfigurationNotification.type, { section: 'copydesk' }));
  if (capabilities.workspace?.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const kept = workspace.folderUris.filter((uri) => !gone.has(uri));
      void load([...kept, ...added.map(({ uri }) => uri)]);
    });
  await load(workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []));
}

/** Without a folder for it, nothing is kept between runs. */
function createCacheFactory(connection: Connection, platform: Platform, { storage }: InitializationOptions) {
  const { createCache } = platform;
  if (storage === undefined || !createCache) return undefined;
  return (describe: Describe) => createCache(storage, describe, (message) => connection.console.warn(message));
}

/** Where the editor cannot be asked for settings, the defaults apply. */
function createSettingsSource(connection: Connection, { capabilities }: InitializeParams) {
  return async (folder?: string): Promise<unknown> => {
    if (!capabilities.workspace?.configuration) return {};
    return connection.workspace.getConfiguration({ section: 'copydesk', ...(folder && { scopeUri: folder }) });
  };
}
