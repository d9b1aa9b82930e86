import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { entityRows, expandRow, openEntities } from './entities-tree';
import { articleAbout, makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

const FILES = { 'news/one.txt': articleAbout('Mary Holloway'), 'news/two.txt': articleAbout('Peter Tolland') };

test('a folder that is no corpus becomes one by a file in it, at once', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder(FILES) });
  await workbench.openFile('one.txt');
  await expect.poll(() => workbench.language()).toBe('Plain Text');
  await setUp(workbench, 'Write .copydesk/config.json');
  await expectCorpus(workbench);
  const config = await readFile(path.join(workbench.folder, '.copydesk/config.json'), 'utf8');
  expect(JSON.parse(config)).toEqual({ include: ['**/*.txt'] });
  expect(await explain(workbench)).toBe('one.txt: an article, because .copydesk/config.json includes **/*.txt.');
});

test('or by the settings, and nothing is written into it', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder(FILES) });
  await workbench.openFile('one.txt');
  await setUp(workbench, 'Keep it in the settings');
  await expectCorpus(workbench);
  expect(await readdir(workbench.folder)).toEqual(['news']);
  expect(await explain(workbench)).toBe('one.txt: an article, because the setting copydesk.include has **/*.txt.');
});

test('a file that is no article says why, and offers to become one', async () => {
  const workbench = await openWorkbench({ folder: await makeFolder(FILES) });
  await workbench.openFile('one.txt');
  expect(await explain(workbench)).toBe('one.txt: not an article, because its folder is not set up as a corpus.');
  const center = await workbench.notificationCenter();
  await center.getByRole('button', { name: 'Use This Folder as a Corpus' }).click();
  await workbench.page.locator('.quick-input-widget').waitFor();
});

test('a mention stays in sight where its file is wrapped only once it is known for an article', async () => {
  const paragraph = `${'The harbour has seen better years and worse ones, and nobody there counts them. '.repeat(8)}\n\n`;
  const folder = await makeFolder({
    '.copydesk/config.json': '{ "include": ["*.txt"] }',
    'long.txt': `${articleAbout('Mary Holloway')}\n${paragraph.repeat(25)}In the end Mary Holloway went home.\n`,
  });
  const workbench = await openWorkbench({ folder });
  await openEntities(workbench);
  await expandRow(entityRows(workbench, 'group', 'People').first());
  await expandRow(entityRows(workbench, 'entity', 'Mary Holloway'));
  await entityRows(workbench, 'mention').last().click();
  await expect.poll(() => workbench.language()).toBe('News Article');
  await workbench.page.locator('.editor-instance .selected-text').first().waitFor();
  expect(await workbench.selection()).toBe('Mary Holloway');
});

test('the walkthrough knows that a corpus is open, though it was read before', async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await workbench.openView('Copydesk');
  await entityRows(workbench, 'group', 'People').first().waitFor();
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget');
  await input.locator('input').first().fill('>Welcome: Open Walkthrough');
  await input.getByText('Open Walkthrough').first().click();
  await input.getByText('Read a Corpus with Copydesk').click();
  const steps = page.locator('.getting-started-step').getByRole('checkbox');
  await expect.poll(() => steps.first().getAttribute('aria-checked')).toBe('true');
  expect(await steps.nth(1).getAttribute('aria-checked')).toBe('false');
});

async function setUp(workbench: Workbench, place: string): Promise<void> {
  await workbench.openView('Copydesk');
  const { page } = workbench;
  await page.locator('.sidebar').getByRole('button', { name: 'Use This Folder as a Corpus' }).click();
  const input = page.locator('.quick-input-widget');
  await expect.poll(() => input.locator('input').first().inputValue()).toBe('**/*.txt');
  await page.keyboard.press('Enter');
  await input.getByText(place).click();
}

async function expectCorpus(workbench: Workbench): Promise<void> {
  await expandRow(entityRows(workbench, 'group', 'People').first());
  await entityRows(workbench, 'entity', 'Mary Holloway').waitFor();
  await entityRows(workbench, 'entity', 'Peter Tolland').waitFor();
  await expect.poll(() => workbench.language()).toBe('News Article');
  await expect.poll(() => workbench.problems()).not.toEqual([]);
}

async function explain(workbench: Workbench): Promise<string> {
  await workbench.runCommand('Copydesk: Why Is This (Not) an Article?');
  const ours = async () => (await workbench.notifications()).find((message) => message.startsWith('one.txt'));
  await expect.poll(ours).toBeDefined();
  return (await ours()) ?? '';
}
