// Annotators' batches against the articles they speak of:
//   annotations check ARTICLES BATCH.txt…        what a batch resolves to, what it may have missed
//   annotations find ARTICLES FILE SURFACE       the occurrences of a surface, numbered, in context
//   annotations convert ARTICLES FOLDER OUT      batch-*.txt of a folder as JSON Lines of offsets
//   annotations agreement ARTICLES FOLDER        double-*.txt against batch-*.txt
// ARTICLES is the folder of the texts. The notation is described at parseBatch.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findSmallWords, findUnannotated } from './find-unannotated';
import { measureAgreement, subtractMentions } from './measure-agreement';
import { parseBatch } from './parse-batch';
import { type AnnotatedEntity, findOccurrences, type Resolution, resolveAnnotations } from './resolve-annotations';

interface Article extends Resolution {
  readonly file: string;
  readonly text: string;
}

const [command, articles = '', ...rest] = process.argv.slice(2);
const [first = '', second = ''] = rest;
if (command === 'check') for (const batch of rest) checkBatch(batch);
else if (command === 'find') findSurface(first, second);
else if (command === 'convert') convert(first, second);
else if (command === 'agreement') reportAgreement(first);
else {
  console.error('annotations check|find|convert|agreement ARTICLES …');
  process.exitCode = 2;
}

function checkBatch(batch: string): void {
  const common = new Set(readdirSync(articles).flatMap((file) => findSmallWords(readArticle(file))));
  for (const { file, text, entities, decided, warnings } of readBatch(batch)) {
    console.log(`\n# ${file}`);
    for (const warning of warnings) console.log(`  ! ${warning}`);
    for (const [letter, type] of [
      ['P', 'person'],
      ['O', 'organization'],
      ['L', 'place'],
    ]) {
      const names = entities.filter((entity) => entity.type === type).map(({ start, end }) => text.slice(start, end));
      if (names.length > 0) console.log(`  ${letter}: ${formatCounts(countValues(names))}`);
    }
    console.log(`  ? ${formatCounts(findUnannotated(text, decided, common))}`);
  }
}

function findSurface(file: string, surface: string): void {
  const text = readArticle(file);
  for (const [at, { start, end }] of findOccurrences(text, surface).entries()) {
    const before = text.slice(Math.max(0, start - 60), start);
    const context = `${before}[${text.slice(start, end)}]${text.slice(end, end + 60)}`;
    console.log(`@${at + 1}\t${context.replace(/\s+/g, ' ')}`);
  }
}

function convert(folder: string, out: string): void {
  const read = listBatches(folder, 'batch-').flatMap(readBatch);
  const lines = read
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, text, entities }) => JSON.stringify({ file, sha: hash(text), entities }));
  writeFileSync(out, `${lines.join('\n')}\n`);
  const mentions = read.reduce((total, { entities }) => total + entities.length, 0);
  for (const { file, warnings } of read) for (const warning of warnings) console.log(`${file}: ${warning}`);
  console.log(`${read.length} articles, ${mentions} mentions`);
}

function reportAgreement(folder: string): void {
  const once = new Map(
    listBatches(folder, 'batch-')
      .flatMap(readBatch)
      .map((article) => [article.file, article]),
  );
  const twice = listBatches(folder, 'double-')
    .flatMap(readBatch)
    .filter(({ file }) => once.has(file));
  const pairs = twice.map(({ file, entities }) => [once.get(file)?.entities ?? [], entities] as const);
  for (const [at, { file, text }] of twice.entries()) {
    const [one = [], other = []] = pairs[at] ?? [];
    console.log(`\n# ${file}`);
    console.log(`  first:  ${showMentions(text, subtractMentions(one, other))}`);
    console.log(`  second: ${showMentions(text, subtractMentions(other, one))}`);
  }
  console.log(`\n${twice.length} articles`);
  for (const [type, { f, first, second, both }] of Object.entries(measureAgreement(pairs))) {
    console.log(`${type.padEnd(13)} F ${(100 * f).toFixed(1)}  first ${first}  second ${second}  both ${both}`);
  }
}

function listBatches(folder: string, prefix: string): string[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix) && name.endsWith('.txt'));
  return names.sort().map((name) => join(folder, name));
}

function readBatch(path: string): Article[] {
  const { articles: blocks, warnings } = parseBatch(readFileSync(path, 'utf8'));
  for (const warning of warnings) console.log(`${path}: ${warning}`);
  return blocks.map(({ file, entries }) => {
    const text = readArticle(file);
    return { file, text, ...resolveAnnotations(text, entries) };
  });
}

function readArticle(file: string): string {
  return readFileSync(join(articles, file), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function showMentions(text: string, entities: readonly AnnotatedEntity[]): string {
  const named = entities.map(({ start, end, type }) => `${text.slice(start, end)} (${type})`);
  return formatCounts(countValues(named)) || 'nothing more';
}

function countValues(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function formatCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([value, count]) => (count > 1 ? `${value} ×${count}` : value)).join(' · ');
}
