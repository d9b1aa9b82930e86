import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach } from 'vitest';
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { DISK, uriOfPath } from '../../src/disk';
import type {
  Answer,
  CorpusStatus,
  GroupType,
  InitializationOptions,
  Notifications,
  Params,
  Requests,
} from '../../src/protocol';
import { createFileCache } from '../../src/server/node/cache';
import { serve } from '../../src/server/server';
import type { FileSource } from '../../src/workspace';
import { until } from './until';

const opened: Client[] = [];

afterEach(async () => {
  for (const client of opened.splice(0)) await client.close();
});

/** A client that is closed when the test ends. */
export async function openClient(tree: Tree, options: ClientOptions = {}): Promise<Client> {
  const client = await Client.open(tree, options);
  opened.push(client);
  return client;
}

/** The same, once every article of the corpus is read. */
export async function openReady(tree: Tree, options: ClientOptions = {}): Promise<Client> {
  const client = await openClient(tree, options);
  await client.ready();
  return client;
}

/** Files of a folder by path, as text or as bytes. */
export type Tree = Readonly<Record<string, string | Uint8Array>>;

export interface ClientOptions {
  /** A folder that is there and stays; else one is made for the test. */
  readonly root?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly files?: FileSource;
  readonly initialization?: InitializationOptions;
  /** More folders of the workspace, below the first, or none at all. */
  readonly folders?: readonly string[];
  /** The version of the analysis, for what it keeps in the storage folder. */
  readonly version?: string;
  /** The editor asks where a symbol of the workspace is once that is chosen. */
  readonly resolvesSymbols?: boolean;
}

/** An editor that speaks to the real server over streams, with a workspace folder on the disk. */
export class Client {
  readonly diagnostics = new Map<string, Diagnostic[]>();
  readonly warnings: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  status: CorpusStatus | undefined;
  settings: Readonly<Record<string, unknown>>;
  #version = 1;
  #closed = false;
  #pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  private constructor(
    readonly root: string,
    readonly connection: ProtocolConnection,
    private readonly options: ClientOptions,
  ) {
    this.settings = options.settings ?? {};
  }

  static async open(tree: Tree, options: ClientOptions = {}): Promise<Client> {
    const root = options.root ?? (await mkdtemp(join(tmpdir(), 'copydesk-test-')));
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
      files: options.files ?? DISK,
      pause: () => client.#pause(),
      createCache: (storage, describe, warn) =>
        createFileCache({ storage, version: options.version ?? 'test', describe, warn }),
    });
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const client = new Client(root, connection, options);
    for (const [path, content] of Object.entries(tree)) await client.write(path, content);
    await client.#start(options);
    return client;
  }

  /** Ends the server; does nothing the second time. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
    if (!this.options.root) await rm(this.root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  uri(path: string): string {
    return uriOfPath(join(this.root, path));
  }

  async write(path: string, content: string | Uint8Array): Promise<void> {
    const file = join(this.root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  /** Tells the server of changes on the disk: 1 created, 2 changed, 3 deleted. */
  async tell(...changes: readonly (readonly [path: string, type: 1 | 2 | 3])[]): Promise<void> {
    const events = changes.map(([path, type]) => ({ uri: this.uri(path), type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: events });
  }

  async openDocument(path: string, text: string, languageId = 'plaintext'): Promise<void> {
    const textDocument = { uri: path.includes(':') ? path : this.uri(path), languageId, version: this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async changeDocument(path: string, text: string): Promise<void> {
    const textDocument = { uri: this.uri(path), version: ++this.#version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
  }

  async closeDocument(path: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri: this.uri(path) } });
  }

  request<M extends keyof Requests>(method: M, params: Params<M>): Promise<Answer<M>> {
    return this.connection.sendRequest(method, params);
  }

  on<M extends keyof Notifications>(method: M, handle: (params: Notifications[M]) => void): void {
    this.connection.onNotification(method, handle);
  }

  /** Resolves once every article of the corpus is read, and with what the server says then. */
  async ready(): Promise<CorpusStatus> {
    return until(async () => {
      const status = await this.request('copydesk/status', {});
      return status.phase === 'ready' && status.read === status.articles ? status : undefined;
    });
  }

  async entityNames(type: GroupType): Promise<string[]> {
    const { rows } = await this.request('copydesk/entities', { type, sort: 'name', offset: 0, limit: 100 });
    return rows.map(({ name }) => name);
  }

  /** Resolves once an entity is listed. */
  async untilEntity(type: GroupType, name: string): Promise<void> {
    await until(async () => (await this.entityNames(type)).includes(name));
  }

  /** Sends a request and cancels it once a notification came. */
  async cancelAfter<M extends keyof Requests>(method: M, params: Params<M>, notification: string) {
    const source = new CancellationTokenSource();
    const heard = new Promise<void>((resolve) => {
      this.connection.onNotification(notification, () => {
        source.cancel();
        // What is asked for later is answered later: the server knows then.
        void this.request('copydesk/status', {}).then(() => resolve());
      });
    });
    this.#pause = () => heard;
    return this.connection.sendRequest<Answer<M>>(method, params, source.token);
  }

  /** Resolves with the problems of a file once they are what is asked for. */
  async problems(path: string, wanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]> {
    return until(() => {
      const found = this.diagnostics.get(this.uri(path));
      return found && wanted(found) ? found : undefined;
    });
  }

  async #start({ folders, initialization, resolvesSymbols }: ClientOptions): Promise<void> {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.diagnostics.set(params.uri, params.diagnostics);
    });
    connection.onNotification('copydesk/statusChanged', (status: CorpusStatus) => {
      this.status = status;
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.warnings.push(message);
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const workspaceFolders = (folders ?? ['']).map((path) => ({ uri: this.uri(path), name: path }));
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
          didChangeConfiguration: { dynamicRegistration: true },
          ...(resolvesSymbols && { symbol: { resolveSupport: { properties: ['location.range'] } } }),
        },
      },
      ...(initialization && { initializationOptions: initialization }),
    };
    await connection.sendRequest('initialize', params);
    await connection.sendNotification('initialized', {});
  }
}
