import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  type CancellationToken,
  type LanguageClientOptions,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient';
import type { InitializationOptions, Notifications, Requests } from '../protocol';
import { cutToFolder } from './patterns';

export const CLIENT_ID = 'copydesk';
export const CLIENT_NAME = 'Copydesk';

/**
 * What the client tells the server. The server is shown every file of the workspace that is opened, as an article is
 * one by membership, whatever its language id says.
 */
export function createClientOptions({ storageUri, extensionUri }: vscode.ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    ...(storageUri && { storage: storageUri.fsPath }),
    rulePages: vscode.Uri.joinPath(extensionUri, 'media', 'rules').toString(),
    decides: true,
    ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
  };
  return {
    documentSelector: [{ scheme: 'file' }, { scheme: 'untitled', language: 'article' }],
    synchronize: { configurationSection: 'copydesk' },
    diagnosticCollectionName: CLIENT_ID,
    outputChannelName: CLIENT_NAME,
    initializationOptions,
    middleware: {
      workspace: {
        configuration: async ({ items }, token, next) => {
          const values = await next({ items }, token);
          if (!Array.isArray(values)) return values;
          return values.map((value, index) => localizePatterns(value, items[index]?.scopeUri));
        },
      },
    },
  };
}

/** Settings of the user may name files of any folder; a folder is told those below it. */
function localizePatterns(settings: unknown, scope: string | undefined): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  const folder = scope === undefined ? undefined : vscode.Uri.parse(scope).fsPath;
  const localized = Object.entries(settings).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) && (key === 'include' || key === 'exclude') ? cutToFolder(value, folder) : value,
  ]);
  return Object.fromEntries(localized);
}

/** The server as the features see it: typed requests and notifications. */
export class Server implements vscode.Disposable {
  readonly #state = new vscode.EventEmitter<State>();
  readonly #listener: vscode.Disposable;
  #started: Promise<void>;
  /** Fires whenever the server is starting, has come up, after a crash too, or is down. */
  readonly onState = this.#state.event;

  constructor(private readonly client: BaseLanguageClient) {
    this.#listener = client.onDidChangeState(({ newState }) => this.#state.fire(newState));
    this.#started = client.start();
  }

  /** Settles when the server has started for the first time, or could not be. */
  get started(): Promise<void> {
    return this.#started;
  }

  onRunning(handle: () => void): vscode.Disposable {
    return this.onState((state) => state === State.Running && handle());
  }

  /** Asks the server, once it has started. Rejects when it could not be started, or the request was cancelled. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M][0],
    token?: CancellationToken,
  ): Promise<Requests[M][1]> {
    await this.#started;
    return token ? this.client.sendRequest(method, params, token) : this.client.sendRequest(method, params);
  }

  /** Has everything read again, by a new server where the old one is down. */
  async rebuild(): Promise<void> {
    if (this.client.isRunning()) await this.request('copydesk/rebuild', {});
    else {
      this.#started = this.client.start();
      await this.#started;
    }
  }

  /** The client knows one handler a method: a second one would take the place of the first. */
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

  dispose(): void {
    this.#listener.dispose();
    this.#state.dispose();
    void this.client.dispose();
  }
}
