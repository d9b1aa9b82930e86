import * as vscode from 'vscode';
import type { BaseLanguageClient, CancellationToken, State } from 'vscode-languageclient';
import type { Answer, Notifications, Params, Requests } from '../protocol';
import { reasonOf } from './reason-of';

export type ServerState = 'starting' | 'running' | 'stopped';

/** The library, and a client of it that has not been started. */
export interface LoadedClient {
  readonly library: Pick<typeof import('vscode-languageclient'), 'FileChangeType' | 'State' | 'WorkDoneProgress'>;
  readonly client: BaseLanguageClient;
}

/** A request was lost as the server is down: not started, stopped, or gone before it answered. */
export class ServerDown extends Error {}

/** For what is asked again once the server is up: that it is down is told by its state. Throws every other error on. */
export function ignoreServerDown(error: unknown): void {
  if (!(error instanceof ServerDown)) throw error;
}

/**
 * The server as the features see it: typed requests and notifications. The client is of a large library, so it is
 * loaded and started once VS Code has the turn again: activation does not wait for it.
 */
export class Server implements vscode.Disposable {
  readonly #state = new vscode.EventEmitter<ServerState>();
  readonly #loaded: Promise<LoadedClient>;
  #started: Promise<void>;
  #followed = 0;
  /** Fires whenever the server is starting, has come up, after a crash too, or is down. */
  readonly onState = this.#state.event;

  constructor(load: () => Promise<LoadedClient>) {
    this.#loaded = letOthersRun().then(load);
    this.#started = this.#start();
  }

  /** Settles when the server has started for the first time, or could not be. */
  get started(): Promise<void> {
    return this.#started;
  }

  onRunning(handle: () => void): vscode.Disposable {
    return this.onState((state) => state === 'running' && handle());
  }

  /** Asks the server, once it has started. Rejects with ServerDown when it is down, and when the request was cancelled. */
  async request<M extends keyof Requests>(method: M, params: Params<M>, token?: CancellationToken): Promise<Answer<M>> {
    await this.#started.catch((error: unknown) => {
      throw new ServerDown(reasonOf(error));
    });
    const { client } = await this.#loaded;
    // A worker gets a clone, which lacks what an object of VS Code, such as a position, says of itself in JSON.
    const plain: unknown = JSON.parse(JSON.stringify(params));
    const answer = token
      ? client.sendRequest<Answer<M>>(method, plain, token)
      : client.sendRequest<Answer<M>>(method, plain);
    return answer.catch((error: unknown) => {
      throw describeLoss(error) ?? error;
    });
  }

  /** The same for long work, which tells how far it came under the token that its parameters carry. */
  async follow<M extends keyof Requests>(
    method: M,
    paramsWith: (workDoneToken: string) => Params<M>,
    progress: vscode.Progress<{ message?: string; increment: number }>,
    token: CancellationToken,
  ): Promise<Answer<M>> {
    const workDoneToken = `copydesk-${++this.#followed}`;
    const listener = this.#onProgress(workDoneToken, (step) => progress.report(step));
    return this.request(method, paramsWith(workDoneToken), token).finally(() => listener.dispose());
  }

  /** Tells of a file that was written, rather than wait for a watcher that may be late or out of handles. */
  async tellWritten(file: vscode.Uri): Promise<void> {
    await this.#started;
    const { client, library } = await this.#loaded;
    const change = { uri: file.toString(), type: library.FileChangeType.Changed };
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes: [change] });
  }

  /** Has everything read again, by a new server where the old one is down. */
  async rebuild(): Promise<void> {
    const { client } = await this.#loaded;
    if (client.isRunning()) await this.request('copydesk/rebuild', {});
    else {
      this.#started = client.start();
      await this.#started;
    }
  }

  /** The client knows one handler a method: a second one would take the place of the first. */
  on<M extends keyof Notifications>(method: M, handle: (params: Notifications[M]) => void): vscode.Disposable {
    return this.#listen(({ client }) => client.onNotification(method, handle));
  }

  /** Follows the progress of a request that was given this token, in steps of percent. */
  #onProgress(token: string, handle: (step: { message?: string; increment: number }) => void): vscode.Disposable {
    let done = 0;
    return this.#listen(({ client, library }) =>
      client.onProgress(library.WorkDoneProgress.type, token, (value) => {
        if (value.kind !== 'report') return;
        const percentage = value.percentage ?? done;
        handle({ ...(value.message !== undefined && { message: value.message }), increment: percentage - done });
        done = percentage;
      }),
    );
  }

  async showLog(): Promise<void> {
    (await this.#loaded).client.outputChannel.show();
  }

  dispose(): void {
    this.#state.dispose();
    this.#loaded.then(({ client }) => client.dispose(), ignoreMissing);
  }

  async #start(): Promise<void> {
    const { client, library } = await this.#loaded;
    const { State } = library;
    const names = new Map<State, ServerState>([
      [State.Starting, 'starting'],
      [State.Running, 'running'],
    ]);
    client.onDidChangeState(({ newState }) => this.#state.fire(names.get(newState) ?? 'stopped'));
    await client.start();
  }

  #listen(register: (loaded: LoadedClient) => vscode.Disposable): vscode.Disposable {
    const registered = this.#loaded.then(register);
    registered.catch(ignoreMissing);
    return { dispose: () => void registered.then((listener) => listener.dispose(), ignoreMissing) };
  }
}

/** What to say of a request that was lost with its connection, by the codes that JSON-RPC's library has for that. */
function describeLoss(error: unknown): ServerDown | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === CONNECTION_INACTIVE)
    return new ServerDown(vscode.l10n.t('The language server has stopped; “Read the Corpus Again” starts it anew.'));
  if (typeof code !== 'number' || code < MESSAGE_WRITE_ERROR || code > CONNECTION_INACTIVE) return undefined;
  return new ServerDown(vscode.l10n.t('The language server stopped before it answered; try again.'));
}

const MESSAGE_WRITE_ERROR = -32099;
const CONNECTION_INACTIVE = -32096;

/** A client that could not be loaded is told of by `started`. */
function ignoreMissing(): void {}

function letOthersRun(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
