import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { articleAbout, makeFolder } from './folders';
import { openWorkbench } from './workbench';

test('the entities of the view are saved as a table, and opened from the message', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder({ 'one.article': articleAbout('Mary Holloway') }) });
  await workbench.openFile('one.article');
  await workbench.openView('Copydesk');
  await workbench.runCommand('Copydesk: Save Entities as CSV…');
  const { page } = workbench;
  const input = page.locator('.quick-input-widget input').first();
  await expect.poll(() => input.inputValue()).toMatch(/entities\.csv$/);
  await page.keyboard.press('Enter');
  const center = await workbench.notificationCenter();
  await center.getByText(/^Saved \d+ rows in entities\.csv\.$/).waitFor();
  const saved = await readFile(path.join(workbench.folder, 'entities.csv'), 'utf8');
  expect(saved).toContain('person,Mary Holloway,1,');
  await center.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('tab', { name: 'entities.csv' }).waitFor();
});
