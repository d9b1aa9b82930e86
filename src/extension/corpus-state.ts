import * as vscode from 'vscode';
import type { CorpusStatus } from '../protocol';
import type { Server } from './client';

const STARTING: CorpusStatus = {
  phase: 'starting',
  articles: 0,
  read: 0,
  readings: 0,
  skipped: [],
  skippedCount: 0,
  problems: [],
};

/** What the server last said of the corpus, as a value with an event, and as context keys for menus and welcome views. */
export class CorpusState implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<CorpusStatus>();
  readonly onDidChange = this.#changed.event;
  readonly #listeners: vscode.Disposable[];
  #status = STARTING;

  constructor(server: Server, started: Promise<void>) {
    started.catch((error: unknown) => {
      this.#set({ ...STARTING, phase: 'failed', problems: [error instanceof Error ? error.message : String(error)] });
    });
    this.#listeners = [
      server.on('copydesk/statusChanged', (status) => this.#set(status)),
      server.onRunning(async () => this.#set(await server.request('copydesk/status', {}))),
    ];
    this.#set(STARTING);
  }

  get status(): CorpusStatus {
    return this.#status;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#listeners, this.#changed).dispose();
  }

  #set(status: CorpusStatus): void {
    this.#status = status;
    void vscode.commands.executeCommand('setContext', 'copydesk.phase', status.phase);
    void vscode.commands.executeCommand('setContext', 'copydesk.hasArticles', status.articles > 0);
    this.#changed.fire(status);
  }
}
