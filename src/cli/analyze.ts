import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { Corpus, lint, readArticle } from '../core';
import { UsageError } from './usage-error';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly group?: string;
}

/**
 * `analyze --jsonl`: reads articles from standard input, one JSON object a line, and prints what the engines say of
 * each, in the same order. The texts wait in a temporary file until the last one is read, as every article is judged
 * in the light of all.
 */
export async function analyze(args: readonly string[]): Promise<number> {
  if (args.length !== 1 || args[0] !== '--jsonl')
    throw new UsageError('Usage: copydesk analyze --jsonl < articles.jsonl');
  const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
  try {
    const spool = join(folder, 'articles.jsonl');
    const corpus = new Corpus();
    await readAll(corpus, spool);
    await printAll(corpus, spool);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return 0;
}

async function readAll(corpus: Corpus, spool: string): Promise<void> {
  const kept = createWriteStream(spool);
  let row = 0;
  for await (const line of linesOf(process.stdin)) {
    if (!line.trim()) continue;
    const { text, group } = parseArticle(line, row + 1);
    corpus.set(String(row++), readArticle(text), group);
    if (!kept.write(`${line}\n`)) await new Promise<void>((resolve) => kept.once('drain', () => resolve()));
  }
  kept.end();
  await finished(kept);
}

async function printAll(corpus: Corpus, spool: string): Promise<void> {
  let row = 0;
  for await (const line of linesOf(createReadStream(spool))) {
    const { id, text } = parseArticle(line, row + 1);
    const key = String(row++);
    const facts = corpus.facts(key);
    if (!facts) continue;
    const findings = lint(text, facts, undefined, corpus.reports(key)).map(
      ({ rule, severity, start, end, message }) => ({
        rule,
        severity,
        start,
        end,
        message,
      }),
    );
    await print(`${JSON.stringify({ id, ...facts, findings })}\n`);
  }
}

function linesOf(stream: Readable): AsyncIterable<string> {
  return createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY });
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

function parseArticle(line: string, number: number): Article {
  const fail = (why: string) => new UsageError(`Line ${number} of the input ${why}.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fail('is not JSON');
  }
  if (typeof value !== 'object' || value === null) throw fail('is not an object');
  const { id, text, group } = value as Record<string, unknown>;
  if (typeof id !== 'string') throw fail('has no string “id”');
  if (typeof text !== 'string') throw fail('has no string “text”');
  return { id, text, ...(typeof group === 'string' && { group }) };
}
