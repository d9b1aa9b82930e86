import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readArticle, settle } from '../../src/core';
import { BenchServer, type Opening } from './bench-server';
import { generateArticle } from './generate-corpus';
import { compareSpeeds, measureSpeed } from './measure';
import type { BenchPart } from './part';

/** How many articles each corpus has; the large ones take their time: COPYDESK_BENCH_SIZES=1000,10000,100000. */
const SIZES = (process.env['COPYDESK_BENCH_SIZES'] ?? '1000').split(',').map(Number);
/** A folder that keeps corpora and caches, so that a large one is read in several runs of so many seconds. */
const KEPT = process.env['COPYDESK_BENCH_FOLDER'];
const LIMIT = Number(process.env['COPYDESK_BENCH_SECONDS'] ?? Number.POSITIVE_INFINITY);

const corpus: BenchPart = {
  name: 'corpus: opening, changing and browsing a folder of generated articles of 3 KB',
  run: async () => {
    const lines: string[] = [];
    for (const size of SIZES) lines.push(...(await measureCorpus(size)));
    return [
      ...lines,
      ...(await measurePeers()),
      `load of the machine over 1, 5 and 15 minutes: ${loadavg().join(', ')}`,
    ];
  },
};

export default corpus;

async function measureCorpus(size: number): Promise<string[]> {
  const home = KEPT === undefined ? mkdtempSync(join(tmpdir(), 'copydesk-bench-')) : join(KEPT, size.toString());
  const [folder, storage] = [join(home, 'corpus'), join(home, 'storage')];
  try {
    const bytes = writeCorpus(folder, size);
    const cold = new BenchServer(folder, storage);
    const opening = sumUp(await cold.open(LIMIT * 1000), join(home, 'opening.json'));
    if (opening.status.phase !== 'ready') {
      await cold.close();
      return [
        `${size} articles, cold: ${opening.status.read} read ${describe(opening, (bytes * opening.status.read) / size)}; run again to go on`,
      ];
    }
    if (opening.status.read !== size) throw new Error(`${opening.status.read} of ${size} articles were read.`);
    const lines = [
      `${size} articles, cold: first results ${time(opening.first)}, ready ${describe(opening, bytes)}`,
      ...(await measureRequests(cold, size)),
      `${size} articles, one changed: ${time(await changeOne(cold, folder))}`,
    ];
    await untilKept(storage);
    await cold.close();
    return [...lines, await measureWarm(folder, storage, size)];
  } finally {
    if (KEPT === undefined) rmSync(home, { recursive: true, force: true });
  }
}

/** Adds what earlier runs took that were stopped before the corpus was read. */
function sumUp(opening: Opening, file: string): Opening {
  const before: Opening | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const sum = before
    ? {
        ...opening,
        first: before.first,
        ready: before.ready + opening.ready,
        cpu: before.cpu + opening.cpu,
        peak: Math.max(before.peak, opening.peak),
      }
    : opening;
  if (KEPT !== undefined) writeFileSync(file, JSON.stringify(sum));
  return sum;
}

function describe({ ready, cpu, peak, status }: Opening, bytes: number): string {
  const speed = bytes / 1e3 / ready;
  const perCore = bytes / 1e6 / cpu;
  const share = (cpu * 1000) / Math.max(1, status.read);
  return (
    `in ${time(ready)}, ${speed.toFixed(2)} MB/s; ${cpu.toFixed(1)} s of processor time, ${share.toFixed(2)} ms an article, ` +
    `${perCore.toFixed(2)} MB/s a core; ${peak.toFixed(0)} MB at most`
  );
}

async function measureWarm(folder: string, storage: string, size: number): Promise<string> {
  const warm = new BenchServer(folder, storage);
  const { first, ready, cpu, peak, status } = await warm.open();
  await warm.close();
  return (
    `${size} articles, warm: first results ${time(first)}, ready ${time(ready)}; ` +
    `${cpu.toFixed(1)} s of processor time; ${peak.toFixed(0)} MB at most; ${status.readings} read again`
  );
}

/** Resolves once the index is kept for the next run. */
async function untilKept(storage: string): Promise<void> {
  while (!existsSync(join(storage, 'index.snapshot'))) await new Promise((resolve) => setTimeout(resolve, 100));
}

function writeCorpus(folder: string, size: number): number {
  let bytes = 0;
  const isThere = existsSync(folder);
  const made = new Set<string>();
  for (let number = 0; number < size; number++) {
    const { path, text } = generateArticle(number);
    bytes += Buffer.byteLength(text);
    if (isThere) continue;
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, text);
  }
  return bytes;
}

async function changeOne(server: BenchServer, folder: string): Promise<number> {
  const { path, text } = generateArticle(7);
  writeFileSync(join(folder, path), text.replace('. ', '. The repair alone cost $$123.45 million. '));
  const duration = await server.measureUpdate(path, 'money $123.45 million');
  writeFileSync(join(folder, path), text);
  return duration;
}

/** What the tree and its filter ask for. */
async function measureRequests(server: BenchServer, size: number): Promise<string[]> {
  const { rows } = await server.request('copydesk/entities', { type: 'place', sort: 'articles', offset: 0, limit: 20 });
  const asks: Record<string, (round: number) => Promise<unknown>> = {
    groups: () => server.request('copydesk/groups', {}),
    filter: (round) =>
      server.request('copydesk/groups', { filter: `${'abcdefghij'[round % 10]}${'aeiou'[round % 5]}` }),
    entities: (round) =>
      server.request('copydesk/entities', { type: 'person', sort: 'name', offset: round * 100, limit: 2000 }),
    articles: (round) =>
      server.request('copydesk/entityArticles', {
        entity: rows[round % rows.length]?.id ?? '',
        offset: 0,
        limit: 2000,
      }),
    speakers: (round) => server.request('copydesk/speakers', { sort: 'quotations', offset: round * 100, limit: 2000 }),
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
  const start = performance.now();
  await server.request('copydesk/nearDuplicates', {});
  return [...lines, `${size} articles, near-duplicates: ${time(performance.now() - start)}`];
}

/** A sample of the same text in one thread: all our engines, and what peers take for less. */
async function measurePeers(): Promise<string[]> {
  const { default: nlp } = await import('compromise');
  const writeGood: (text: string) => unknown = createRequire(__filename)('write-good');
  const sample = Array.from({ length: 160 }, (_, number) => generateArticle(number).text);
  const ours = measureSpeed(sample, (text) => settle(readArticle(text)));
  const topics = measureSpeed(sample.slice(0, 32), (text) => nlp(text).topics().json());
  return [
    compareSpeeds('Copydesk, every engine', ours, 'compromise, its topics alone,', topics),
    compareSpeeds('Copydesk, every engine', ours, 'write-good', measureSpeed(sample, writeGood)),
  ];
}

function time(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}
