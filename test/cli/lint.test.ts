import { chmodSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hashLine } from '../../src/core';
import { HARD_STORY, makeFolder, PLAIN_STORY, root, runCli } from './run-cli';

const ONE = '000_0123456789abcdef.txt';
const TWO = '001_0123456789abcdef.txt';

test('prints the problems of a folder with place, words and rule, without colors in a pipe', async () => {
  const cwd = makeFolder({ [`news/${ONE}`]: HARD_STORY, [TWO]: PLAIN_STORY, 'notes.txt': HARD_STORY });
  const { status, stdout, stderr } = await runCli(['lint'], { cwd });
  expect(stdout).toMatch(
    /^news\/000_0123456789abcdef\.txt\n {2}5:1 {2}information {2}“The administrative reorganisation.*…”: .+ hard-sentence\n\n/,
  );
  expect(stdout).toMatch(/\n2 articles: 1 information\n$/);
  expect(stdout).not.toContain('\x1b');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.each([
  ['information', 1],
  ['warning', 0],
  ['error', 0],
  ['never', 0],
])('with a finding of severity information, --fail-on %s gives status %i', async (threshold, status) => {
  const cwd = makeFolder({ [ONE]: HARD_STORY });
  expect(await runCli(['lint', '--fail-on', threshold], { cwd })).toMatchObject({ status, stderr: '' });
});

test('the configuration of the folder sets severities, for files below it too', async () => {
  const cwd = makeFolder({
    '.copydesk/config.json': '{ "include": ["*.txt"], "rules": { "hard-sentence": "error" }, } // strict',
    'a/story.txt': HARD_STORY,
  });
  for (const path of ['.', 'a', 'a/story.txt']) {
    const { status, stdout } = await runCli(['lint', path], { cwd });
    expect(stdout).toContain('a/story.txt\n  5:1  error');
    expect(status).toBe(1);
  }
});

test('a rule that is off reports nothing', async () => {
  const cwd = makeFolder({ '.copydesk/config.json': '{"rules": {"hard-sentence": "off"}}', [ONE]: HARD_STORY });
  const { status, stdout } = await runCli(['lint', '--fail-on', 'information'], { cwd });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '1 article: no problems\n' });
});

test('a file that is named is an article, whatever its name, and counts once', async () => {
  const cwd = makeFolder({ 'notes.md': HARD_STORY, [ONE]: PLAIN_STORY });
  const { stdout } = await runCli(['lint', 'notes.md', '.', './notes.md', ONE], { cwd });
  expect(stdout).toContain('notes.md\n');
  expect(stdout).toContain('2 articles: 1 information');
});

test('a folder that is named is read, though an ignore file beside it leaves it out of the search before', async () => {
  const cwd = makeFolder({
    '.copydesk/config.json': '{"rules": {"hard-sentence": "error"}}',
    '.gitignore': 'drafts/',
    [`drafts/${ONE}`]: HARD_STORY,
    [TWO]: PLAIN_STORY,
  });
  expect((await runCli(['lint', '.'], { cwd })).stdout).toBe('1 article: no problems\n');
  expect((await runCli(['lint', '.', 'drafts'], { cwd })).stdout).toMatch(/\n2 articles: 1 error\n$/);
});

test('each of several files heeds the folder that holds it', async () => {
  const cwd = makeFolder({
    'strict/.copydesk/config.json': '{"rules": {"hard-sentence": "error"}}',
    'strict/new/story.txt': HARD_STORY,
    'strict/story.txt': HARD_STORY,
    'story.txt': HARD_STORY,
  });
  const { stdout } = await runCli(['lint', 'strict/new/story.txt', 'story.txt', 'strict/story.txt'], { cwd });
  expect(stdout).toContain('\n3 articles: 2 errors, ');
});

test('what was decided beside the corpus is heeded, with no configuration too', async () => {
  const text = `${HARD_STORY}\nSign up for our newsletter\n\nThe ferry is blue and white and has a bar.\n`;
  const hard = text.split('\n')[4] ?? '';
  const decide = (rule: string, words: string, article?: string) =>
    JSON.stringify({ rule, hash: hashLine(words).toString(16).padStart(8, '0'), ...(article && { article }) });
  const story = decide('boilerplate', 'Sign up for our newsletter', `news/${ONE}`);
  const cwd = makeFolder({
    '.copydesk/decisions.json': `{"version": 1, "decisions": [${story}, ${decide('hard-sentence', hard)}]}`,
    [`news/${ONE}`]: text,
    [TWO]: text,
  });
  const { stdout } = await runCli(['lint', 'news'], { cwd });
  expect(stdout).toBe('1 article: no problems\n');
  expect((await runCli(['lint', TWO], { cwd })).stdout).toMatch(/boilerplate\n\n1 article: 1 information\n$/);
});

test('decisions that are wrong end the run with their place', async () => {
  const cwd = makeFolder({ '.copydesk/decisions.json': '{\n"version": 9}', [ONE]: PLAIN_STORY });
  const { status, stderr } = await runCli(['lint'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toBe(
    'copydesk: .copydesk/decisions.json:2: The version must be 1; a newer Copydesk may have written this file.\n',
  );
});

test('ignore files leave articles out of a folder, but not those that are named', async () => {
  const cwd = makeFolder({ '.gitignore': 'old/\n', [`old/${ONE}`]: HARD_STORY, [TWO]: PLAIN_STORY });
  expect((await runCli(['lint'], { cwd })).stdout).toBe('1 article: no problems\n');
  expect((await runCli(['lint', `old/${ONE}`], { cwd })).stdout).toContain('1 article: 1 information');
});

test.each([
  ['a path that is not there', ['lint', 'nowhere'], /^copydesk: There is no file or folder nowhere\.\n$/],
  ['a folder without articles', ['lint', 'empty'], /^copydesk: There are no articles in empty: .*include.*\n$/],
  [
    'an unknown format',
    ['lint', '--format', 'xml'],
    /^copydesk: --format takes pretty, json, sarif, github, not “xml”\.\n$/,
  ],
  ['an unknown threshold', ['lint', '--fail-on=hint'], /^copydesk: --fail-on takes error, .*not “hint”\.\n$/],
  ['an unknown option', ['lint', '--fix'], /^copydesk: .*--fix.*\n$/],
  ['an option without its value', ['lint', '--format'], /^copydesk: .*--format.*\n$/],
])('%s ends with status 2 and one line', async (_, args, message) => {
  const { status, stdout, stderr } = await runCli(args, { cwd: makeFolder({ 'empty/notes.txt': PLAIN_STORY }) });
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test.each([
  ['is not JSON', '{ "include": \n[', /^copydesk: \.copydesk\/config\.json:\d: This is not valid JSON .*\n$/],
  [
    'names no rule',
    '{\n"rules": { "hard-sentance": "off" }\n}',
    /^copydesk: \.copydesk\/config\.json:2: .*hard-sentance.*\n$/,
  ],
  ['has two faults', '{"rules": {"x": "off"}, "inlcude": []}', /^copydesk: .*config\.json:1: .* \(and 1 more\)\n$/],
])('a configuration that %s ends with status 2 and one line that names its place', async (_, config, message) => {
  const cwd = makeFolder({ '.copydesk/config.json': config, [ONE]: HARD_STORY });
  const { status, stdout, stderr } = await runCli(['lint'], { cwd });
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('a binary file in a folder is named and left out, the others are linted', async () => {
  const cwd = makeFolder({ [ONE]: Buffer.from([80, 75, 3, 4, 0, 0, 0, 1, 0, 7]), [TWO]: HARD_STORY });
  const { status, stdout, stderr } = await runCli(['lint'], { cwd });
  expect(stderr).toMatch(/^copydesk: 000_0123456789abcdef\.txt: This is a binary file.*\n$/);
  expect(stdout).toContain('1 article: 1 information');
  expect(status).toBe(0);
  expect(await runCli(['lint', ONE], { cwd })).toMatchObject({ status: 2, stdout: '' });
});

test('a file above 50 MB is named and never read', async () => {
  const cwd = makeFolder({ [ONE]: '', [TWO]: PLAIN_STORY });
  truncateSync(join(cwd, ONE), 51 * 1024 * 1024);
  const { stdout, stderr } = await runCli(['lint'], { cwd });
  expect(stderr).toMatch(/^copydesk: 000_0123456789abcdef\.txt: The file has 51\.0 MB, above the limit of 50 MB.*\n$/);
  expect(stdout).toBe('1 article: no problems\n');
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is named and left out', async () => {
  const cwd = makeFolder({ [ONE]: HARD_STORY, [TWO]: PLAIN_STORY });
  chmodSync(join(cwd, ONE), 0);
  const { stdout, stderr } = await runCli(['lint'], { cwd });
  expect(stderr).toMatch(/^copydesk: 000_0123456789abcdef\.txt: .*permission.*\n$/);
  expect(stdout).toBe('1 article: no problems\n');
});

test('the JSON report places every finding of the sample corpus on its words', async () => {
  const { stdout } = await runCli(['lint', 'media/sample-corpus', '--format', 'json', '--fail-on', 'never']);
  const { articles, counts } = JSON.parse(stdout);
  expect(articles).toHaveLength(13);
  const findings = articles.flatMap((article: { findings: unknown[] }) => article.findings);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings).toHaveLength(counts.error + counts.warning + counts.information);
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
  for (const { path, findings } of articles)
    for (const finding of findings) {
      expect(textOf(path).slice(finding.start, finding.end)).toBe(finding.words);
      expect(cutByLines(textOf(path), finding)).toBe(finding.words);
      for (const other of finding.related)
        expect(cutByLines(textOf(other.path), other)).toBe(textOf(other.path).slice(other.start, other.end));
    }
  expect(findings.flatMap(({ related }: { related: unknown[] }) => related).length).toBeGreaterThan(5);
});

type Place = Record<'line' | 'column' | 'endLine' | 'endColumn', number>;

/** What stands between two places, which count from 1. */
function cutByLines(text: string, { line, column, endLine, endColumn }: Place): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  return [...lines.slice(0, -1), lines.at(-1)?.slice(0, endColumn - 1)].join('\n').slice(column - 1);
}

test('other articles are named with the line that has what is compared', async () => {
  const { stdout } = await runCli(['lint', 'media/sample-corpus', '--fail-on', 'never']);
  const disputes = Array.from(stdout.matchAll(/^ +(media\S+\.txt):(\d+): ([^“].*\d.*)$/gm), ([, ...parts]) => parts);
  expect(disputes.length).toBeGreaterThan(5);
  for (const [path = '', line, sum] of disputes)
    expect(readFileSync(join(root, path), 'utf8').split('\n')[Number(line) - 1]).toContain(sum);
});

test('says of a configuration that cannot be looked at that it is not heeded', async () => {
  const cwd = makeFolder({ 'a.article': PLAIN_STORY, '.copydesk/notes': '' });
  symlinkSync('config.json', join(cwd, '.copydesk/config.json'));
  const { status, stderr } = await runCli(['lint'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^copydesk: \.copydesk\/config\.json:1: The file cannot be read \(ELOOP[^\n]+\n$/);
});

test.skipIf(process.getuid?.() === 0)('says of a folder that it may not be read', async () => {
  const cwd = makeFolder({ 'closed/a.article': PLAIN_STORY });
  chmodSync(join(cwd, 'closed'), 0);
  const { status, stderr } = await runCli(['lint', 'closed'], { cwd });
  chmodSync(join(cwd, 'closed'), 0o700);
  expect({ status, stderr }).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^copydesk: closed cannot be read \(EACCES/),
  });
});
