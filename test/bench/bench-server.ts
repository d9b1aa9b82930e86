import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Answer, CorpusStatus, Params, Requests } from '../../src/protocol';

/** How a server opened a folder. Times in milliseconds since it was started. */
export interface Opening {
  /** When the lists first held something. */
  readonly first: number;
  /** When all articles were read and listed. */
  readonly ready: number;
  readonly status: CorpusStatus;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Resident megabytes at most. */
  readonly peak: number;
}

/** Of processor time, in a second. */
const TICKS = 100;

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

  /** Opens the folder; resolves once all articles are read and listed, or once `limit` milliseconds have passed. */
  async open(limit = Number.POSITIVE_INFINITY): Promise<Opening> {
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
    for (;;) {
      const status = await this.request('copydesk/status', {});
      if (first === 0 && (await this.request('copydesk/groups', {})).length > 0) first = this.#elapsed();
      if (status.phase === 'ready' || this.#elapsed() > limit)
        return { first, ready: this.#elapsed(), status, ...this.#resources() };
      await new Promise((resolve) => setTimeout(resolve, first === 0 ? 50 : 250));
    }
  }

  request<M extends keyof Requests>(method: M, params: Params<M>): Promise<Answer<M>> {
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

  /** What the server has taken so far, its threads included; nothing where the system does not tell. */
  #resources(): Pick<Opening, 'cpu' | 'peak'> {
    const folder = `/proc/${this.#child.pid}`;
    if (!existsSync(folder)) return { cpu: 0, peak: 0 };
    const [, peak = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`${folder}/status`, 'utf8')) ?? [];
    const fields = readFileSync(`${folder}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: Number(peak) / 1024 };
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
