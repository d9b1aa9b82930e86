import { expect, test } from 'vitest';
import { emphasizedWords, expandToMentions, openEntities } from './entities-tree';
import { openWorkbench } from './workbench';

test('a file opens, a command reaches the editor, and the selection can be read back', async () => {
  const workbench = await openWorkbench();
  await workbench.openFile('000_7b1e4c90d2a8f563.txt');
  await workbench.runCommand('Select All');
  await expect.poll(() => workbench.selection()).toContain('Skerrow Ferries');
});

test('in Restricted Mode the window says so and the extension runs all the same', async () => {
  const workbench = await openWorkbench({ trusted: false });
  await expect.poll(() => workbench.statusItems()).toContainEqual(expect.stringMatching(/^Restricted Mode/));
  await openEntities(workbench);
  const mentions = await expandToMentions(workbench, 'People', 'Rohan Deshmane');
  const words = await emphasizedWords(mentions.first());
  await mentions.first().click();
  await expect.poll(() => workbench.selection()).toBe(words);
  await expect.poll(() => workbench.problems()).not.toEqual([]);
});
