import { expect, test } from 'vitest';
import { openWorkbench } from './workbench';

test('a file opens, a command reaches the editor, and the selection can be read back', async () => {
  const workbench = await openWorkbench();
  const row = workbench.row(/\.article$/, 'Files Explorer');
  await row.waitFor();
  await workbench.openFile((await row.getAttribute('aria-label')) ?? '');
  await workbench.runCommand('Expand Selection');
  const word = await workbench.selection();
  expect(word).toMatch(/^\S+$/);
  await workbench.runCommand('Select All');
  expect(await workbench.selection()).toContain(word);
});

test('in Restricted Mode the window says so and the extension runs all the same', async () => {
  const workbench = await openWorkbench({ trusted: false });
  await expect.poll(() => workbench.statusItems()).toContainEqual(expect.stringMatching(/^Restricted Mode/));
  await workbench.runCommand('Developer: Show Running Extensions');
  await workbench.page.locator('.runtime-extensions-editor .extension', { hasText: 'Copydesk' }).waitFor();
});
