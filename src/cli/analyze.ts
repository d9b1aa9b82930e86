import { once } from 'node:events';
import { createReadStream, createWriteStream, fstatSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Corpus, isRecord, lint, readArticle } from '../core';
import { type Command, readArguments } from './command';
import { readLines } from './lines';
import { print } from './output';
import { type Progress, withProgress } from './progress';
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
export const analyze: Command = {
  name: 'analyze',
  usage: '--jsonl < articles.jsonl',
  summary: 'what the engines say of each article, for programs',
  help: () => HELP,
  run: async (args) => {
    const { values } = readArguments(args, { jsonl: { type: 'boolean' } }, false);
    if (!values.jsonl) throw new UsageError('Say “copydesk analyze --jsonl”: JSON Lines is what it reads and prints.');
    if (process.stdin.isTTY) throw new UsageError('“copydesk analyze --jsonl” reads articles from standard input.');
    if (fstatSync(process.stdin.fd).isDirectory())
      throw new UsageError('Standard input is a folder; “copydesk analyze --jsonl” reads a file of articles.');
    const spool = openSpool();
    const corpus = new Corpus();
    await withProgress(async (progress) => {
      await readAll(corpus, spool, progress);
      await printAll(corpus, spool, progress);
    });
    return 0;
  },
};

const HELP = `Reads one article a line from standard input, {"id": string, "text": string, "group"?: string},
and prints one line of JSON for each, in the same order: headline, byline, dateline, mentions, amounts,
boilerplate, quotes, attributions, readability and findings. All articles of one run are one corpus;
the group is the site or folder that an article comes from.

Offsets count UTF-16 code units of the text as given, from 0, the end not included.`;

async function readAll(corpus: Corpus, spool: string, progress: Progress): Promise<void> {
  const kept = createWriteStream(spool);
  const written = finished(kept);
  written.catch(() => {});
  let row = 0;
  for await (const { line, article } of readArticles(process.stdin)) {
    corpus.set(String(row++), readArticle(article.text), article.group);
    progress.show('Reading article', row);
    if (!kept.write(`${line}\n`)) await Promise.race([once(kept, 'drain'), written]);
  }
  kept.end();
  await written;
}

async function printAll(corpus: Corpus, spool: string, progress: Progress): Promise<void> {
  let row = 0;
  for await (const { article } of readArticles(createReadStream(spool))) {
    const key = String(row++);
    const facts = corpus.facts(key);
    if (!facts) continue;
    const findings = lint(article.text, facts, undefined, corpus.comparisons.reports(key)).map(
      ({ rule, severity, start, end, message }) => ({ rule, severity, start, end, message }),
    );
    progress.show('Analyzing article', row, corpus.size);
    const attributions = facts.attributions.map(({ weakness: _, ...attribution }) => attribution);
    await print(`${JSON.stringify({ id: article.id, ...facts, attributions, findings })}\n`);
  }
}

async function* readArticles(stream: AsyncIterable<Uint8Array>): AsyncGenerator<{ line: string; article: Article }> {
  let number = 0;
  for await (const line of readLines(stream)) {
    number++;
    if (line.trim()) yield { line, article: parseArticle(line, number) };
  }
}

function parseArticle(line: string, number: number): Article {
  const fail = (why: string) => new UsageError(`Line ${number} of the input ${why}.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw fail('is not JSON');
  }
  if (!isRecord(value)) throw fail('is not an object');
  const { id, text, group } = value;
  if (typeof id !== 'string') throw fail('has no string “id”');
  if (typeof text !== 'string') throw fail('has no string “text”');
  return { id, text, ...(typeof group === 'string' && { group }) };
}

/** A file for the texts that goes however the run ends. */
function openSpool(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'articles.jsonl');
}
