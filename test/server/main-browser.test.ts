import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import type { CorpusStatus, EntityRow, FileRequests, Page } from '../../src/protocol';
import { until } from './until';

const dist = join(import.meta.dirname, '../../dist');
const ARTICLE = 'Mills Reopen\n\nMary Ashgrove said on Monday that the mills would reopen.\n';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: { message: string } };
type Lend = { [M in keyof FileRequests]: (params: FileRequests[M][0]) => FileRequests[M][1] };

const workers: Worker[] = [];
afterEach(() => {
  for (const worker of workers.splice(0)) worker.end();
});

/** The server as it is built for browsers, in a world that has what workers have and nothing of Node. */
class Worker {
  readonly #answers = new Map<number, (message: Message) => void>();
  readonly #channels: InstanceType<typeof MessageChannel>[] = [];
  readonly #scope: { onmessage?: (event: { data: unknown }) => void } & Record<string, unknown>;
  readonly listening: Promise<void>;
  /** How many requests for files waited at the same time at most. */
  mostWaiting = 0;
  #waiting = 0;

  constructor(private readonly lend: Lend) {
    workers.push(this);
    const channels = this.#channels;
    let listens = () => {};
    this.listening = new Promise((resolve) => {
      listens = resolve;
    });
    class Channel extends MessageChannel {
      constructor() {
        super();
        channels.push(this);
      }
    }
    const postMessage = (message: Message | string) => (typeof message === 'string' ? listens() : this.#take(message));
    const timers = { setTimeout, clearTimeout, queueMicrotask, performance };
    const web = { ...timers, TextDecoder, TextEncoder, MessageChannel: Channel, console, atob };
    this.#scope = { ...web, postMessage, addEventListener() {} };
    Object.assign(this.#scope, { self: createContext(this.#scope) });
    runInContext(readFileSync(join(dist, 'web/server.js'), 'utf8'), this.#scope);
    this.#hand(new Uint8Array(readFileSync(join(dist, 'entity-model.bin'))));
  }

  request<T>(method: string, params: unknown): Promise<T> {
    const id = this.#answers.size;
    return new Promise((resolve, reject) => {
      this.#answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result as T)));
      this.send({ id, method, params });
    });
  }

  send(message: Message): void {
    this.#hand({ jsonrpc: '2.0', ...message });
  }

  end(): void {
    for (const channel of this.#channels) channel.port1.close();
  }

  #hand(data: unknown): void {
    this.#scope.onmessage?.({ data });
  }

  #take({ id, method, params, ...answer }: Message): void {
    if (method === undefined) this.#answers.get(id ?? -1)?.(answer);
    else if (id !== undefined) this.#lendOne(id, method, params);
  }

  #lendOne(id: number, method: string, params: unknown): void {
    if (!Object.hasOwn(this.lend, method)) {
      this.send({ id, result: null });
      return;
    }
    this.mostWaiting = Math.max(this.mostWaiting, ++this.#waiting);
    setTimeout(() => {
      this.#waiting--;
      const find = this.lend[method as keyof Lend] as (params: unknown) => unknown;
      try {
        this.send({ id, result: find(params) });
      } catch (error) {
        this.send({ id, error: { code: -32603, message: String(error) } } as Message);
      }
    });
  }
}

/** An editor that lends files of its memory. */
function lendFrom(files: ReadonlyMap<string, Uint8Array | string>): Lend {
  return {
    'copydesk/listFolder': ({ uri }) =>
      [...files.keys()].map((file) => ({ name: decodeURIComponent(file.slice(uri.length + 1)), kind: 'file' })),
    'copydesk/statFile': ({ uri }) => {
      const file = files.get(uri);
      return file === undefined ? null : { kind: 'file', size: file.length, modified: 0 };
    },
    'copydesk/readFile': ({ uri }) => {
      const file = files.get(uri);
      if (file === undefined || file.length === 0) throw new Error('the network is down');
      return file;
    },
  };
}

async function openWorker(files: ReadonlyMap<string, Uint8Array | string>): Promise<Worker> {
  const worker = new Worker(lendFrom(files));
  await worker.listening;
  const workspaceFolders = [{ uri: 'memfs:/ws', name: 'ws' }];
  await worker.request('initialize', { processId: null, rootUri: null, workspaceFolders, capabilities: {} });
  worker.send({ method: 'initialized', params: {} });
  return worker;
}

async function untilReady(worker: Worker, articles: number): Promise<CorpusStatus> {
  return until(async () => {
    const status = await worker.request<CorpusStatus>('copydesk/status', {});
    const isReady = status.phase === 'ready' && status.articles === articles && status.read === articles;
    return isReady ? status : undefined;
  });
}

async function countMentions(worker: Worker): Promise<number | undefined> {
  const query = { type: 'person', sort: 'name', offset: 0, limit: 10 };
  const { rows } = await worker.request<Page<EntityRow>>('copydesk/entities', query);

  return rows.find(({ name }) => name === 'Mary Ashgrove')?.mentions;
}

test('the server for browsers reads files of any scheme, several at a time, with nothing of Node', async () => {
  const files = new Map<string, Uint8Array | string>();
  for (let at = 0; at < 40; at++) files.set(`memfs:/ws/${at}.article`, new TextEncoder().encode(ARTICLE));
  // As an editor says it whose messages are text.
  files.set('memfs:/ws/text.article', btoa(ARTICLE));
  const worker = await openWorker(files);
  expect(await untilReady(worker, 41)).toMatchObject({ problems: [], skippedCount: 0 });
  expect(await countMentions(worker)).toBe(41);
  expect(worker.mostWaiting).toBeGreaterThan(4);
  expect(worker.mostWaiting).toBeLessThanOrEqual(32);
});

test('a change is read though the file system tells no times, and what cannot be read is said', async () => {
  const file = 'memfs:/ws/a%20b.article';
  const files = new Map([
    [file, new TextEncoder().encode(ARTICLE)],
    ['memfs:/ws/lost.article', new Uint8Array()],
  ]);
  const worker = await openWorker(files);
  const { skipped } = await untilReady(worker, 2);
  expect(skipped.map(({ uri, reason }) => [uri, reason.includes('the network is down')])).toEqual([
    ['memfs:/ws/lost.article', true],
  ]);
  expect(await countMentions(worker)).toBe(1);
  files.set(file, new TextEncoder().encode(ARTICLE.replace('Mary', 'Jane')));
  worker.send({ method: 'workspace/didChangeWatchedFiles', params: { changes: [{ uri: file, type: 2 }] } });
  await until(async () => (await countMentions(worker)) === undefined);
});
