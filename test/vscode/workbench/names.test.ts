import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { chooseFromMenu, countsOf, entityRows, expandRow, openEntities } from './entities-tree';
import { articleAbout, makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

const FILES = { 'one.article': articleAbout('Mary Holloway'), 'two.article': articleAbout('Peter Tolland') };

test('a name of the view is said to be another one’s, which the view, the file and an undo show', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder(FILES) });
  await openEntities(workbench);
  await expandRow(entityRows(workbench, 'group', 'People').first());
  const wrong = entityRows(workbench, 'entity', 'Peter Tolland');
  await wrong.click({ button: 'right' });
  await chooseFromMenu(workbench, 'Correct This Name…');
  await choose(workbench, 'It is another name of…');
  await workbench.page.locator('.quick-input-widget input').first().fill('holl');
  // What is chosen while the list changes is lost.
  await offered(workbench, 'Ida Rusk').waitFor({ state: 'detached' });
  await choose(workbench, 'Mary Holloway');
  await wrong.waitFor({ state: 'detached' });
  expect((await countsOf(entityRows(workbench, 'entity', 'Mary Holloway'))).articles).toBe(2);
  const written = await readFile(path.join(workbench.folder, '.copydesk/decisions.json'), 'utf8');
  expect(written).toContain('{ "name": "Peter Tolland", "type": "person", "is": "Mary Holloway" }');
  await (await workbench.notificationCenter()).getByRole('button', { name: 'Undo' }).click();
  await wrong.waitFor();
});

test('the name at the cursor is said to be none, from the menu of the editor', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder(FILES) });
  await openEntities(workbench);
  await expandRow(entityRows(workbench, 'group', 'People').first());
  await workbench.goTo('one.article', 'Mary');
  await workbench.page.keyboard.press('Shift+F10');
  await chooseFromMenu(workbench, 'Correct This Name…');
  await choose(workbench, 'It is no name');
  await entityRows(workbench, 'entity', 'Mary Holloway').waitFor({ state: 'detached' });
  await entityRows(workbench, 'entity', 'Peter Tolland').waitFor();
});

test('where a command has nothing to go to or to show, a notification says so', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder(FILES) });
  await openEntities(workbench);
  await workbench.openFile('one.article');
  await workbench.placeCursor(2, 1);
  await workbench.runCommand('Copydesk: Go to Next Mention');
  await expect.poll(() => workbench.notifications()).toContainEqual(expect.stringMatching(/^Put the cursor on a name/));
  await workbench.runCommand('Copydesk: Show Skipped Files');
  await expect.poll(() => workbench.notifications()).toContain('No file was skipped.');
});

function offered({ page }: Workbench, label: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
}

async function choose(workbench: Workbench, label: string): Promise<void> {
  await offered(workbench, label).click();
}
