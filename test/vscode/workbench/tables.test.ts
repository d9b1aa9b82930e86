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
  await center.getByText(/^Saved \d+ rows in entities\.csv\. Articles covered: 1 of 1\.$/).waitFor();
  const saved = await readFile(path.join(workbench.folder, 'entities.csv'), 'utf8');
  expect(saved).toContain('person,Mary Holloway,1,');
  await center.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('tab', { name: 'entities.csv' }).waitFor();
});

test('a filter, and the articles that are in another language, are named where a table was saved', async () => {
  const french =
    'Le pont rouvre\n\nLe pont de la ville rouvre lundi, a dit la mairie. Les gens sont contents de le voir.\n';
  const folder = await makeFolder({ 'one.article': articleAbout('Mary Holloway'), 'two.article': french });
  const workbench = await openWorkbench({ folder });
  await workbench.openFile('one.article');
  await workbench.openView('Copydesk');
  const { page } = workbench;
  await workbench.runCommand('Copydesk: Filter Entities');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill('hollow');
  await page.keyboard.press('Enter');
  await page.locator('.sidebar .message').getByText('1 entity matches “hollow”.').waitFor();
  await workbench.runCommand('Copydesk: Save Entities as CSV…');
  await expect.poll(() => input.inputValue()).toMatch(/entities\.csv$/);
  await page.keyboard.press('Enter');
  const told = 'Saved 1 row in entities.csv. Only what the filter “hollow” finds was saved. Articles covered: 1 of 2.';
  await expect.poll(() => workbench.notifications()).toContain(told);
});
