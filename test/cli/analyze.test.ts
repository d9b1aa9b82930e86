import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HARD_STORY, makeFolder, PLAIN_STORY, root, runCli } from './run-cli';

const toLines = (articles: readonly object[], end = '\n') =>
  articles.map((each) => JSON.stringify(each) + end).join('');
const parse = (stdout: string) =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const FIELDS =
  'id headline byline dateline mentions amounts boilerplate quotes attributions readability findings'.split(' ');

test('prints a line for each article, in the order given, with every field', async () => {
  const articles = [
    { id: 'b', text: HARD_STORY, group: 'x' },
    { id: 'a', text: PLAIN_STORY },
    { id: 'b', text: '' },
  ];
  const { status, stdout, stderr } = await runCli(['analyze', '--jsonl'], { input: toLines(articles) });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const results = parse(stdout);
  expect(results.map(({ id }) => id)).toEqual(['b', 'a', 'b']);
  for (const result of results) expect(Object.keys(result)).toEqual(expect.arrayContaining(FIELDS));
});

test('a finding has its rule, severity, span and message, and no more', async () => {
  const { stdout } = await runCli(['analyze', '--jsonl'], { input: toLines([{ id: '1', text: HARD_STORY }]) });
  const [{ findings }] = parse(stdout);
  const start = HARD_STORY.indexOf('The administrative');
  expect(findings).toEqual([
    { rule: 'hard-sentence', severity: 'information', start, end: HARD_STORY.length - 1, message: expect.any(String) },
  ]);
});

test('an attribution has its parts and its kind, and no more', async () => {
  const text = 'Ferry sale\n\nSources said on Monday that the ferry was sold. Nobody could say to whom.\n';
  const { stdout } = await runCli(['analyze', '--jsonl'], { input: toLines([{ id: '1', text }]) });
  const [{ attributions }] = parse(stdout);
  expect(attributions.map(Object.keys)).toEqual([['source', 'cue', 'content', 'kind']]);
});

test('offsets are those of the text as given, with CRLF, other line separators and astral characters', async () => {
  const text = `😀 Head\u2028line\r\n\r\n${HARD_STORY.replaceAll('\n', '\r\n')}`;
  for (const [input, name] of [
    [toLines([{ id: '1', text }]), 'LF'],
    [toLines([{ id: '1', text }], '\r\n'), 'CRLF'],
    [`\uFEFF\n\n${toLines([{ id: '1', text }]).trimEnd()}`, 'mark, blank lines, no end'],
  ] as const) {
    const { stdout } = await runCli(['analyze', '--jsonl'], { input });
    const [{ findings }] = parse(stdout);
    expect(
      findings.map(({ start, end }: { start: number; end: number }) => text.slice(start, end)),
      name,
    ).toEqual([expect.stringMatching(/^The administrative reorganisation .* organisations\.$/)]);
  }
});

test.each([
  ['{"id":"1","text":"x"}\n{"id":"2"', /^copydesk: Line 2 of the input is not JSON\.\n$/],
  ['\n\n["1", "x"]', /^copydesk: Line 3 of the input is not an object\.\n$/],
  ['{"id":1,"text":"x"}', /^copydesk: Line 1 of the input has no string “id”\.\n$/],
  ['{"id":"1"}', /^copydesk: Line 1 of the input has no string “text”\.\n$/],
  ['null', /^copydesk: Line 1 of the input is not an object\.\n$/],
])('input %j ends with status 2, one line, and no output', async (input, message) => {
  const { status, stdout, stderr } = await runCli(['analyze', '--jsonl'], { input });
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('without --jsonl it says what to say', async () => {
  const { status, stderr } = await runCli(['analyze']);
  expect(stderr).toMatch(/^copydesk: .*analyze --jsonl.*\n$/);
  expect(status).toBe(2);
});

test.skipIf(process.platform === 'win32')('a folder is no input', async () => {
  const folder = openSync(makeFolder({}), 'r');
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'analyze', '--jsonl'], {
    stdio: [folder, 'ignore', 'pipe'],
  });
  closeSync(folder);
  let stderr = '';
  child.stderr?.on('data', (data) => {
    stderr += data;
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2);
  expect(stderr).toMatch(/^copydesk: Standard input is a folder; .*\n$/);
});

test('no input is no articles', async () => {
  expect(await runCli(['analyze', '--jsonl'])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a very long line is an article like others', async () => {
  const text = 'The ferry came in at nine.\n'.repeat(20_000);
  const { status, stdout } = await runCli(['analyze', '--jsonl'], { input: toLines([{ id: 'long', text }]) });
  expect(status).toBe(0);
  expect(parse(stdout)[0].readability.words).toBe(120_000);
});

test('a reader that stops early ends the run in silence, and no texts stay behind', async () => {
  const folder = makeFolder({});
  mkdirSync(join(folder, 'tmp'));
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'analyze', '--jsonl'], {
    env: { ...process.env, TMPDIR: join(folder, 'tmp'), TEMP: join(folder, 'tmp') },
  });
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end(toLines(Array.from({ length: 400 }, (_, index) => ({ id: String(index), text: HARD_STORY }))));
  const status = await new Promise((resolve) => child.on('exit', resolve));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
});

test('the facts of the sample corpus are ordered spans of its texts', async () => {
  const folder = join(root, 'media/sample-corpus');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.txt'));
  const articles = files.map((file) => ({
    id: file,
    text: readFileSync(join(folder, file), 'utf8'),
    group: file.split('/')[0],
  }));
  const results = parse((await runCli(['analyze', '--jsonl'], { input: toLines(articles) })).stdout);
  for (const [index, result] of results.entries()) {
    const length = articles[index]?.text.length ?? 0;
    for (const field of ['mentions', 'amounts', 'boilerplate', 'quotes', 'findings']) {
      const spans: { start: number; end: number }[] = result[field];
      expect(spans).toEqual([...spans].sort((a, b) => a.start - b.start || a.end - b.end));
      for (const { start, end } of spans) expect(0 <= start && start < end && end <= length).toBe(true);
    }
  }
});
