import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type CancellationToken,
  type LanguageClientOptions,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import type { InitializationOptions, Notifications, Requests } from '../protocol';

export const CLIENT_ID = 'copydesk';
export const CLIENT_NAME = 'Copydesk';

/**
 * What the client tells the server. The server is shown every file of the workspace that is opened, as an article is
 * one by membership, whatever its language id says.
 */
export function createClientOptions(storage: string | undefined): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { ...(storage !== undefined && { storage }) };
  return {
    documentSelector: [{ scheme: 'file' }, { scheme: 'untitled', language: 'article' }],
    synchronize: { configurationSection: 'copydesk' },
    diagnosticCollectionName: CLIENT_ID,
    outputChannelName: CLIENT_NAME,
    initializationOptions,
  };
}

/** The server as the features see it: typed requests and notifications. */
export class Server {
  readonly #running = new vscode.EventEmitter<void>();
  /** Fires whenever the server has come up, after a restart too. */
  readonly onRunning = this.#running.event;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly started: Promise<void>,
  ) {
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) this.#running.fire();
    });
  }

  /** Asks the server, once it has started. Rejects when it could not be started, or the request was cancelled. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M][0],
    token?: CancellationToken,
  ): Promise<Requests[M][1]> {
    await this.started;
    return token ? this.client.sendRequest(method, params, token) : this.client.sendRequest(method, params);
  }

  on<M extends keyof Notifications>(method: M, handle: (params: Notifications[M]) => void): vscode.Disposable {
    return this.client.onNotification(method, handle);
  }

  /** Follows the progress of a request that was given this token, in steps of percent. */
  onProgress(token: string, handle: (step: { message?: string; increment: number }) => void): vscode.Disposable {
    let done = 0;
    return this.client.onProgress(WorkDoneProgress.type, token, (value) => {
      if (value.kind !== 'report') return;
      const percentage = value.percentage ?? done;
      handle({ ...(value.message !== undefined && { message: value.message }), increment: percentage - done });
      done = percentage;
    });
  }

  showLog(): void {
    this.client.outputChannel.show();
  }
}
