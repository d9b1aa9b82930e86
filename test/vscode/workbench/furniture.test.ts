import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openEntities } from './entities-tree';
import { openFixes } from './quick-fixes';
import { openWorkbench, type Workbench } from './workbench';

const ARTICLE = 'daily-gannet/000_7b1e4c90d2a8f563.txt';

const read = (workbench: Workbench) => readFile(path.join(workbench.folder, ARTICLE), 'utf8');

test('all furniture of the corpus goes at once, after a preview, from the disk too', async () => {
  const workbench = await openWorkbench();
  await openEntities(workbench);
  const before = await read(workbench);
  await workbench.runCommand('Copydesk: Remove All Furniture in the Corpus');
  const apply = workbench.page.getByRole('button', { name: 'Apply' });
  await apply.waitFor();
  expect(await read(workbench)).toBe(before);
  await apply.click();
  await expect.poll(async () => (await read(workbench)).length).toBeLessThan(before.length);
  const story = await read(workbench);
  expect(before.split('\n')).toEqual(expect.arrayContaining(story.split('\n')));
  expect(story).not.toContain('Sign in to join the conversation');
});

test('a decision is made from the keyboard, told, and undone', async () => {
  const workbench = await openWorkbench();
  await workbench.goTo(ARTICLE, 'ADVERTISEMENT');
  await workbench.page.locator('.squiggly-info').first().waitFor();
  await openFixes(workbench, 'This is part of the story');
  for (let step = 0; step < 2; step++) await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('Enter');
  const decisions = path.join(workbench.folder, '.copydesk/decisions.json');
  const readDecisions = () => readFile(decisions, 'utf8').catch(() => undefined);
  await expect.poll(readDecisions).toContain('"text": "ADVERTISEMENT"');
  await expect.poll(() => workbench.notifications()).toContain('Remembered in .copydesk/decisions.json.');
  await (await workbench.notificationCenter()).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => existsSync(path.dirname(decisions))).toBe(false);
});
