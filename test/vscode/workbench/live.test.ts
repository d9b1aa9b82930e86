import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../corpus.mjs';
import { countsOf, entityRows, openEntities } from './entities-tree';
import { articleAbout } from './folders';
import { openWorkbench, type Workbench } from './workbench';

const PERSON = 'Rohan Deshmane';
/** How long a server that keeps coming back is killed. */
const SLOW = { timeout: 60_000, interval: 500 };

let workbench: Workbench;
let serversBefore: string[];

beforeAll(async () => {
  serversBefore = await listServers();
  workbench = await openWorkbench();
  await openEntities(workbench);
  await entityRows(workbench, 'group', 'People').first().click();
  await person().click();
});

const person = () => entityRows(workbench, 'entity', PERSON).first();
const inFolder = (name: string) => path.join(workbench.folder, name);
const isSelected = () => person().evaluate((row) => row.classList.contains('selected'));

test('files that come, change and go show, and what is open and selected stays so', async () => {
  const before = await countsOf(person());
  const follow = async (mentions: number, articles: number) => {
    const expected = { mentions: before.mentions + mentions, articles: before.articles + articles };
    await expect.poll(() => countsOf(person())).toEqual(expected);
    expect(await person().getAttribute('aria-expanded')).toBe('true');
    expect(await isSelected()).toBe(true);
  };
  await person().click();
  await person().click();
  await expect.poll(() => entityRows(workbench, 'article').count()).toBe(before.articles);

  await writeFile(inFolder('master.article'), articleAbout(PERSON));
  await expect.poll(async () => (await countsOf(person())).articles).toBe(before.articles + 1);
  const { mentions } = await countsOf(person());
  await entityRows(workbench, 'article', `${PERSON} wins the vote for the harbour`).waitFor();

  await writeFile(inFolder('master.article'), `${articleAbout(PERSON)}\nA crowd met ${PERSON} at the pier.\n`);
  await follow(mentions - before.mentions + 1, 1);

  await rm(inFolder('master.article'));
  await follow(0, 0);
});

test('a folder that is renamed takes its articles along', async () => {
  const paths = () => entityRows(workbench, 'article').locator('.label-description').allTextContents();
  const before = await paths();
  expect(before).toContain('circuit-chowk');
  await rename(inFolder('circuit-chowk'), inFolder('chowk-daily'));
  const renamed = before.map((name) => (name === 'circuit-chowk' ? 'chowk-daily' : name)).sort();
  await expect.poll(async () => (await paths()).sort()).toEqual(renamed);
});

test('an article that is deleted while it is open loses its problems and its rows', async () => {
  await writeFile(inFolder('gone.article'), articleAbout('Mary Holloway'));
  await workbench.openFile('gone.article');
  await expect.poll(() => workbench.problems()).not.toEqual([]);
  await rm(inFolder('gone.article'));
  await expect.poll(() => workbench.problems()).toEqual([]);
  await workbench.runCommand('View: Close All Editors');
});

test('a server that is killed comes back by itself, with rows and problems', async () => {
  await workbench.openFile('000_7b1e4c90d2a8f563.txt');
  await expect.poll(() => workbench.problems()).not.toEqual([]);
  const problems = await workbench.problems();
  const rows = await workbench.rows('Entities');
  const [server, ...others] = await ownServers();
  expect(others).toEqual([]);
  process.kill(Number(server), 'SIGKILL');
  await expect.poll(ownServers).not.toEqual([server]);
  await writeFile(inFolder('after.article'), articleAbout(PERSON));
  await entityRows(workbench, 'article', `${PERSON} wins the vote for the harbour`).waitFor();
  await rm(inFolder('after.article'));
  await expect.poll(() => workbench.rows('Entities')).toEqual(rows);
  await expect.poll(() => workbench.problems()).toEqual(problems);
  expect((await workbench.notifications()).filter((message) => /copydesk/i.test(message))).toEqual([]);
});

test('a command whose server is killed says so, and can be run again', async () => {
  const [server] = await ownServers();
  process.kill(Number(server), 'SIGSTOP');
  await workbench.runCommand('Copydesk: Find Near-Duplicates');
  process.kill(Number(server), 'SIGKILL');
  const dialog = workbench.page.locator('.monaco-dialog-modal-block');
  await expect.poll(() => dialog.innerText()).toMatch(/stopped before it answered; try again/);
  await dialog.getByRole('button', { name: 'OK' }).click();
  await workbench.runCommand('Copydesk: Check the Corpus');
  await expect.poll(() => workbench.notifications()).toContainEqual(expect.stringMatching(/^Checked \d+ articles/));
});

test('no request is left alone with a server that stays down, and all is back when the corpus is read again', async () => {
  const unhandled: string[] = [];
  workbench.page.on('console', (message) => {
    if (/promise not handled/.test(message.text())) unhandled.push(message.text());
  });
  await workbench.openFile('000_7b1e4c90d2a8f563.txt');
  await expect
    .poll(async () => {
      const servers = await ownServers();
      for (const server of servers) process.kill(Number(server), 'SIGKILL');
      return (await workbench.notifications()).join();
    }, SLOW)
    .toMatch(/will not be restarted|couldn't create connection/);
  await writeFile(inFolder('late.article'), articleAbout(PERSON));
  await workbench.openFile('late.article');
  await workbench.openFile('000_7b1e4c90d2a8f563.txt');
  await workbench.runCommand('Copydesk: Read the Corpus Again');
  await entityRows(workbench, 'article', `${PERSON} wins the vote for the harbour`).waitFor();
  // By now: what nobody handles is told of a second later.
  expect(unhandled).toEqual([]);
  await rm(inFolder('late.article'));
});

async function ownServers(): Promise<string[]> {
  return (await listServers()).filter((pid) => !serversBefore.includes(pid));
}

/** The processes of our language server that run on this machine, by their ids. */
async function listServers(): Promise<string[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')));
  return ids.filter((_, index) => commands[index]?.includes(path.join(root, 'dist/server.js')));
}
