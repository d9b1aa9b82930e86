import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BenchServer } from './bench-server';
import { type GeneratedArticle, generateArticle } from './generate-corpus';
import { measureSpeed } from './measure';
import type { BenchPart } from './part';

/** How many articles each corpus has; the large ones take their time: COPYDESK_BENCH_SIZES=1000,10000,100000. */
const SIZES = (process.env['COPYDESK_BENCH_SIZES'] ?? '1000').split(',').map(Number);

const corpus: BenchPart = {
  name: 'corpus: opening, changing and browsing a folder of generated articles of 3 KB',
  run: async () => {
    const lines: string[] = [];
    for (const size of SIZES) lines.push(...(await measureCorpus(size)));
    return [...lines, await measurePeer()];
  },
};

export default corpus;

async function measureCorpus(size: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-'));
  const storage = mkdtempSync(join(tmpdir(), 'copydesk-storage-'));
  try {
    const bytes = writeCorpus(folder, size);
    const cold = new BenchServer(folder, storage);
    const { first, ready, status, peak } = await cold.open();
    if (status.read !== size) throw new Error(`${status.read} of ${size} articles were read.`);
    const speed = bytes / 1e3 / ready;
    const lines = [
      `${size} articles, cold: first results ${time(first)}, ready ${time(ready)}, ${speed.toFixed(2)} MB/s, ${peak.toFixed(0)} MB`,
      `${size} articles, one changed: ${time(await changeOne(cold, folder))}`,
      ...(await measureRequests(cold, size)),
    ];
    await cold.close();
    const warm = new BenchServer(folder, storage);
    const again = await warm.open();
    await warm.close();
    const { readings } = again.status;
    lines.push(
      `${size} articles, warm: first results ${time(again.first)}, ready ${time(again.ready)}, ${again.peak.toFixed(0)} MB, ${readings} read again`,
    );
    return lines;
  } finally {
    for (const made of [folder, storage]) rmSync(made, { recursive: true, force: true });
  }
}

function writeCorpus(folder: string, size: number): number {
  let bytes = 0;
  const made = new Set<string>();
  for (let number = 0; number < size; number++) {
    const { path, text }: GeneratedArticle = generateArticle(number);
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

async function changeOne(server: BenchServer, folder: string): Promise<number> {
  const { path, text } = generateArticle(7);
  writeFileSync(join(folder, path), text.replace('. ', '. The repair alone cost $$123.45 million. '));
  return server.measureUpdate(path, 'money $123.45 million');
}

/** What the tree and its filter ask for. */
async function measureRequests(server: BenchServer, size: number): Promise<string[]> {
  const { rows } = await server.request('copydesk/entities', { type: 'place', sort: 'articles', offset: 0, limit: 20 });
  const asks: Record<string, (round: number) => Promise<unknown>> = {
    groups: () => server.request('copydesk/groups', {}),
    filter: (round) =>
      server.request('copydesk/groups', { filter: `${'abcdefghij'[round % 10]}${'aeiou'[round % 5]}` }),
    entities: (round) =>
      server.request('copydesk/entities', { type: 'person', sort: 'name', offset: round * 100, limit: 500 }),
    articles: (round) =>
      server.request('copydesk/entityArticles', {
        entity: rows[round % rows.length]?.id ?? '',
        offset: 0,
        limit: 2000,
      }),
  };
  const lines: string[] = [];
  for (const [name, ask] of Object.entries(asks)) {
    const times: number[] = [];
    for (let round = 0; round < 40; round++) {
      const start = performance.now();
      await ask(round);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    lines.push(`${size} articles, ${name}: ${time(times[20] ?? 0)}, 95th percentile ${time(times[38] ?? 0)}`);
  }
  return lines;
}

/** What compromise takes for names alone, on a sample of the same text, in one thread. */
async function measurePeer(): Promise<string> {
  const { default: nlp } = await import('compromise');
  const sample = Array.from({ length: 40 }, (_, number) => generateArticle(number).text);
  const speed = measureSpeed(sample, (text) => nlp(text).topics().json());
  return `compromise, its topics alone: ${speed.toPrecision(2)} MB/s`;
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
