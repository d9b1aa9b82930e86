import * as vscode from 'vscode';
import type { CorpusStatus } from '../protocol';
import { ignoreServerDown, type Server, type ServerState } from './client';
import { reasonOf } from './reason-of';

const STARTING: CorpusStatus = {
  phase: 'starting',
  articles: 0,
  read: 0,
  readings: 0,
  foreign: 0,
  skipped: [],
  skippedCount: 0,
  problems: [],
};

/** What the server last said of the corpus, as a value with an event, and as context keys for menus and welcome views. */
export class CorpusState implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<CorpusStatus>();
  readonly onDidChange = this.#changed.event;
  readonly #listsChanged = new vscode.EventEmitter<void>();
  /** Fires when entities or quotations may be others than before, after a restart of the server too. */
  readonly onDidChangeLists = this.#listsChanged.event;
  readonly #listeners: vscode.Disposable[];
  #status = STARTING;

  constructor(server: Server) {
    server.started.catch((error: unknown) => this.#fail(reasonOf(error)));
    this.#listeners = [
      server.on('copydesk/statusChanged', (status) => this.#set(status)),
      server.on('copydesk/entitiesChanged', () => this.#listsChanged.fire()),
      server.onRunning(() => this.#listsChanged.fire()),
      server.onState((state) => this.#follow(server, state)),
    ];
    this.#set(STARTING);
  }

  get status(): CorpusStatus {
    return this.#status;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#changed, this.#listsChanged).dispose();
  }

  /** What is known stays in sight while a new server takes the place of one that crashed. */
  #follow(server: Server, state: ServerState): void {
    if (state === 'starting') this.#set({ ...this.#status, phase: 'starting', problems: [] });
    else if (state === 'stopped') this.#fail(vscode.l10n.t('The language server has stopped.'));
    else server.request('copydesk/status', {}).then((status) => this.#set(status), ignoreServerDown);
  }

  #fail(problem: string): void {
    this.#set({ ...this.#status, phase: 'failed', problems: [problem] });
  }

  #set(status: CorpusStatus): void {
    this.#status = status;
    void vscode.commands.executeCommand('setContext', 'copydesk.phase', status.phase);
    void vscode.commands.executeCommand('setContext', 'copydesk.hasArticles', status.articles > 0);
    this.#changed.fire(status);
  }
}
