import { existsSync, linkSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findArticles } from '../../src/cli/articles';
import { readCorpus, revisit } from '../../src/cli/corpus';
import { Progress } from '../../src/cli/progress';
import { makeFolder, PLAIN_STORY, runCli } from './run-cli';

const ONE = '000_0123456789abcdef.txt';
const TWO = '001_0123456789abcdef.txt';
const STORY = `Mills reopen

The mayor of Harwick said on Monday that the mills would reopen in the spring, after the council had paid for repairs.

The flood had broken the wheel and filled the halls with mud, and the owners had first thought of selling the land.
`;
const PAGE = STORY.replace('\n\nThe flood', '\n\nAdvertisement\n\nSign up for our newsletter\n\nThe flood');

const read = (...path: readonly string[]) => readFileSync(join(...path), 'utf8');

test('writes all articles elsewhere, in the folders they lie in, without their furniture', async () => {
  const cwd = makeFolder({ [`news/a/${ONE}`]: PAGE, [`news/${TWO}`]: PLAIN_STORY, 'news/notes.txt': PAGE });
  const { status, stdout, stderr } = await runCli(['clean', 'news', '--out', 'new/cleaned'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toBe(
    `news/a/${ONE}: 2 lines removed\n2 lines of 1 article removed; 2 articles written to new/cleaned\n`,
  );
  expect(read(cwd, 'new/cleaned/a', ONE)).toBe(STORY);
  expect(read(cwd, 'new/cleaned', TWO)).toBe(PLAIN_STORY);
  expect(existsSync(join(cwd, 'new/cleaned/notes.txt'))).toBe(false);
  expect(read(cwd, 'news/a', ONE)).toBe(PAGE);
});

test('keeps encoding, mark and line ends', async () => {
  const windows = Buffer.from(`\ufeff${PAGE.replaceAll('\n', '\r\n')}`, 'utf16le');
  const cwd = makeFolder({ [`news/${ONE}`]: windows });
  await runCli(['clean', 'news', '--out', 'cleaned'], { cwd });
  expect(readFileSync(join(cwd, 'cleaned', ONE), 'utf16le')).toBe(`\ufeff${STORY.replaceAll('\n', '\r\n')}`);
});

test('of several paths keeps what stands below the folder that holds them all', async () => {
  const cwd = makeFolder({ [`a/x/${ONE}`]: PAGE, [`a/y/${TWO}`]: PAGE });
  await runCli(['clean', 'a/x', `a/y/${TWO}`, '--out', 'cleaned'], { cwd });
  expect(read(cwd, 'cleaned/x', ONE)).toBe(STORY);
  expect(read(cwd, 'cleaned/y', TWO)).toBe(STORY);
});

test('writes in place only when told to', async () => {
  const cwd = makeFolder({ [ONE]: PAGE });
  const refused = await runCli(['clean'], { cwd });
  expect(refused.status).toBe(2);
  expect(refused.stderr).toBe('copydesk: Say where the cleaned articles go: --out FOLDER, or --in-place.\n');
  expect((await runCli(['clean', '--in-place', '--out', 'x'], { cwd })).status).toBe(2);
  expect(read(cwd, ONE)).toBe(PAGE);
  const { status, stdout } = await runCli(['clean', '--in-place'], { cwd });
  expect(status).toBe(0);
  expect(stdout).toContain('2 lines of 1 article removed; 1 article written in place\n');
  expect(read(cwd, ONE)).toBe(STORY);
});

test('cleans a file once in place, whatever the number of its names', async () => {
  const cwd = makeFolder({ [ONE]: PAGE });
  symlinkSync(ONE, join(cwd, TWO));
  linkSync(join(cwd, ONE), join(cwd, 'mills.article'));
  const { status, stdout, stderr } = await runCli(['clean', '--in-place'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('2 lines of 1 article removed; 1 article written in place\n');
  for (const name of [ONE, TWO, 'mills.article']) expect(read(cwd, name)).toBe(STORY);
});

test('refuses an article that changed since it was read', async () => {
  const cwd = makeFolder({ [ONE]: PAGE });
  const articles = await findArticles([join(cwd, ONE)], []);
  const progress = new Progress();
  const found = await readCorpus(articles, progress);
  writeFileSync(join(cwd, ONE), `Another headline\n\n${PAGE}`);
  const again = async () => {
    for await (const _ of revisit(found, articles, progress, 'Reading')) throw new Error('It was handed on.');
  };
  await expect(again()).rejects.toThrow(/changed while it was being read; run the command again/);
});

test('never writes into what it reads, nor over what is there', async () => {
  const cwd = makeFolder({ [`news/${ONE}`]: PAGE, 'full/keep.txt': 'mine', 'file.txt': 'mine' });
  for (const out of ['news', 'news/cleaned', './news/../news/x/y']) {
    const { status, stderr } = await runCli(['clean', 'news', '--out', out], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(`copydesk: ${out} lies in what is read; name a folder elsewhere.\n`);
  }
  for (const out of ['full', 'file.txt', '.']) {
    const { status, stderr } = await runCli(['clean', 'news', '--out', out], { cwd });
    expect(status).toBe(2);
    expect(stderr).toBe(`copydesk: ${out} is not an empty folder; name one that is, or a new one.\n`);
  }
  expect(read(cwd, 'news', ONE)).toBe(PAGE);
});

test.each(['file.txt/below', ...(existsSync('/proc/self') ? ['/proc/cleaned', '/proc/cleaned/news'] : [])])(
  'says in one line that nothing can be written to %s',
  async (out) => {
    const cwd = makeFolder({ [`news/${ONE}`]: PAGE, 'file.txt': 'mine' });
    const { status, stderr } = await runCli(['clean', 'news', '--out', out], { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^copydesk: ${out} cannot be written \\([^\n]+\\)\\.\n$`));
  },
);

test('tells programs which lines went', async () => {
  const cwd = makeFolder({ [`news/${ONE}`]: PAGE, [`news/${TWO}`]: PLAIN_STORY });
  const { stdout } = await runCli(['clean', 'news', '--out', 'cleaned', '--format', 'json'], { cwd });
  expect(JSON.parse(stdout)).toEqual([
    {
      path: `news/${ONE}`,
      removed: [
        { line: 5, kind: 'advertisement', text: 'Advertisement' },
        { line: 7, kind: 'newsletter', text: 'Sign up for our newsletter' },
      ],
    },
    { path: `news/${TWO}`, removed: [] },
  ]);
});

test('leaves what was decided to be story, and articles in another language', async () => {
  const german = `${'Die Mühlen der Stadt werden im Frühling wieder öffnen, sagte der Bürgermeister; sie sind seit dem Brand nicht mehr in Betrieb.\n'.repeat(6)}\nAdvertisement\n`;
  const decisions = '{"decisions": [{"rule": "boilerplate", "hash": "ef06368b"}]}';
  const cwd = makeFolder({ 'n/.copydesk/decisions.json': decisions, [`n/${ONE}`]: PAGE, [`n/${TWO}`]: german });
  await runCli(['clean', 'n', '--out', 'cleaned'], { cwd });
  expect(read(cwd, 'cleaned', ONE)).toBe(PAGE.replace('Advertisement\n\n', ''));
  expect(read(cwd, 'cleaned', TWO)).toBe(german);
});
