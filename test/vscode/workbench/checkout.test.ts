// Hundreds of files change at once, as they do when another branch is checked out, while views and articles are open.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { countsOf, entityRows, expandRow, openEntities } from './entities-tree';
import { makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

type Branch = Readonly<Record<string, string>>;

const OPEN = 'kept/150.article';

/** A branch: so many articles about one person, every second one with a vague source. */
function branch(folder: string, from: number, to: number, person: string): Branch {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  return Object.fromEntries(numbers.map((number) => [`${folder}/${number}.article`, story(number, person)]));
}

function story(number: number, person: string): string {
  const claim = number % 2 === 0 ? 'Experts believe that the pier will stand for years.' : 'The pier is made of oak.';
  return `Pier number ${number} opens\n\n${person} opened the pier on Monday.\n\n${claim}\n\n“I am glad of pier ${number},” said ${person}.\n`;
}

const OLD: Branch = { ...branch('left', 0, 100, 'Otis Fell'), ...branch('kept', 100, 300, 'Otis Fell') };
const NEW: Branch = {
  ...branch('kept', 100, 200, 'Mara Quill'),
  ...branch('kept', 200, 300, 'Otis Fell'),
  ...branch('added', 300, 451, 'Mara Quill'),
};

/** Puts the files of a branch into the place of another's: what is the same is left alone, and no empty folder stays. */
async function checkOut(folder: string, from: Branch, to: Branch): Promise<void> {
  const gone = Object.keys(from).filter((name) => !(name in to));
  await Promise.all(gone.map((name) => rm(path.join(folder, name))));
  const folders = (branch: Branch) => new Set(Object.keys(branch).map((name) => path.dirname(name)));
  for (const name of folders(from)) if (!folders(to).has(name)) await rm(path.join(folder, name), { recursive: true });
  for (const name of folders(to)) await mkdir(path.join(folder, name), { recursive: true });
  const written = Object.entries(to).filter(([name, text]) => from[name] !== text);
  await Promise.all(written.map(([name, text]) => writeFile(path.join(folder, name), text)));
}

const count = (files: Branch, words: string) => Object.values(files).filter((text) => text.includes(words)).length;

async function expectBranch(workbench: Workbench, files: Branch, people: readonly string[]): Promise<void> {
  for (const person of people) {
    const articles = count(files, person);
    const counts = () => countsOf(entityRows(workbench, 'entity', person).first());
    await expect.poll(counts, { timeout: 30_000 }).toEqual({ mentions: 2 * articles, articles });
  }
  await expect.poll(() => entityRows(workbench, 'entity').count()).toBe(people.length);
  const warnings = new RegExp(`Warnings: ${count(files, 'Experts')}\\b`);
  await expect.poll(() => workbench.statusItems(), { timeout: 30_000 }).toContainEqual(expect.stringMatching(warnings));
}

test('views, problems and marks are those of the branch that is checked out', async () => {
  const settings = {
    'copydesk.check': 'corpus',
    'copydesk.rules': { 'near-duplicate': 'off', 'reused-passage': 'off' },
  };
  const workbench = await openWorkbench({ folder: await makeFolder(OLD), settings });
  await openEntities(workbench);
  await expandRow(entityRows(workbench, 'group', 'People').first());
  await workbench.openFile(OPEN);
  await expectBranch(workbench, OLD, ['Otis Fell']);

  await checkOut(workbench.folder, OLD, NEW);
  await expectBranch(workbench, NEW, ['Mara Quill', 'Otis Fell']);
  await workbench.goTo(OPEN, 'Mara Quill');
  await expect.poll(() => workbench.inspectToken()).toMatch(/semantic token type\s*person/);

  await checkOut(workbench.folder, NEW, OLD);
  await checkOut(workbench.folder, OLD, NEW);
  await checkOut(workbench.folder, NEW, OLD);
  await expectBranch(workbench, OLD, ['Otis Fell']);
});
