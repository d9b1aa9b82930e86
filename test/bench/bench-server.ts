import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { CorpusStatus, Requests } from '../../src/protocol';

/** The built server on a folder, as an editor would run it. */
export class BenchServer {
  readonly #started = performance.now();
  readonly #child: ChildProcess;
  readonly #connection: ProtocolConnection;

  constructor(
    private readonly folder: string,
    private readonly storage: string,
  ) {
    const child = spawn(process.execPath, [join(__dirname, 'server.js'), '--stdio']);
    this.#child = child;
    this.#connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
  }

  /** Milliseconds until the lists first hold something, and until all articles are read and listed. */
  async open(): Promise<{ first: number; ready: number; status: CorpusStatus; peak: number }> {
    this.#connection.listen();
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      initializationOptions: { storage: this.storage },
      workspaceFolders: [{ uri: pathToFileURL(this.folder).href, name: 'bench' }],
    });
    await this.#connection.sendNotification('initialized', {});
    let first = 0;
    let peak = 0;
    for (;;) {
      const status = await this.request('copydesk/status', {});
      if (first === 0 && (await this.request('copydesk/groups', {})).length > 0) first = this.#elapsed();
      peak = Math.max(peak, this.memory());
      if (status.phase === 'ready') return { first, ready: this.#elapsed(), status, peak };
      await new Promise((resolve) => setTimeout(resolve, first === 0 ? 50 : 250));
    }
  }

  request<M extends keyof Requests>(method: M, params: Requests[M][0]): Promise<Requests[M][1]> {
    return this.#connection.sendRequest(method, params);
  }

  /** Says that a file changed and resolves with the milliseconds until an entity is listed. */
  async measureUpdate(path: string, entity: string): Promise<number> {
    const start = performance.now();
    const uri = pathToFileURL(join(this.folder, path)).href;
    await this.#connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    for (;;) {
      const { total } = await this.request('copydesk/entityArticles', { entity, offset: 0, limit: 1 });
      if (total > 0) return performance.now() - start;
      if (performance.now() - start > 60_000) throw new Error(`${entity} was never listed.`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Resident megabytes of the server, its threads included. */
  memory(): number {
    const pid = this.#child.pid ?? 0;
    return readdirSync('/proc').includes(String(pid))
      ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
      : 0;
  }

  async close(): Promise<void> {
    const exit = new Promise((resolve) => this.#child.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await exit;
  }

  #elapsed(): number {
    return performance.now() - this.#started;
  }
}
