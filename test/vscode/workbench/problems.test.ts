import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pressAction } from './entities-tree';
import { openFixes } from './quick-fixes';
import { openWorkbench, type Workbench } from './workbench';

test('Problems lists furniture, weak sources and hard sentences by their rules', async () => {
  const workbench = await openWorkbench();
  await workbench.openFile('004_5ad20f8e71c9b346.txt');
  await workbench.problems();
  const panel = workbench.page.locator('.markers-panel');
  const problem = (rule: string) => panel.getByRole('treeitem').filter({ hasText: rule }).first();
  for (const rule of ['boilerplate', 'vague-group', 'hard-sentence']) await problem(rule).waitFor();
});

test('“Check the Corpus” lists articles that are not open, and says how many', async () => {
  const workbench = await openWorkbench();
  await workbench.openView('Copydesk');
  await pressAction(workbench, 'Entities', 'Check the Corpus');
  const checked = expect.stringMatching(/^Checked 13 articles: \d+ problems\.$/);
  await expect.poll(() => workbench.notifications()).toContainEqual(checked);
  const center = await workbench.notificationCenter();
  await center.getByRole('button', { name: 'Show Problems' }).click();
  await workbench.page.locator('.part.panel').getByRole('button', { name: 'Collapse All' }).click();
  const files = workbench.page.locator('.markers-panel [role="treeitem"][aria-level="1"]');
  await expect.poll(() => files.count()).toBeGreaterThan(1);
});

const ARTICLE = 'daily-gannet/000_7b1e4c90d2a8f563.txt';

test.each([true, false])(
  'a rule is turned off in the folder by keys alone, told, and undone; trusted: %s',
  async (trusted) => {
    const workbench = await openWorkbench({ trusted });
    await workbench.goTo(ARTICLE, 'Experts');
    const flagged = workbench.page.locator('.squiggly-warning');
    await flagged.first().waitFor();
    const all = await flagged.count();
    const titles = await openFixes(workbench, 'Turn off the rule vague-group in this folder');
    await pressDown(workbench, titles.indexOf('Turn off the rule vague-group in this folder'));
    await workbench.page.keyboard.press('Enter');
    const config = path.join(workbench.folder, '.copydesk/config.json');
    const readConfig = () => readFile(config, 'utf8').catch(() => undefined);
    await expect.poll(readConfig).toContain('"vague-group": "off"');
    await expect.poll(() => flagged.count()).toBeLessThan(all);
    await expect.poll(() => workbench.notifications()).toContain('“vague-group”: remembered in .copydesk/config.json.');
    await (await workbench.notificationCenter()).getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => existsSync(path.dirname(config))).toBe(false);
    await expect.poll(() => flagged.count()).toBe(all);
  },
);

test('a sum that other articles dispute is looked up there from the keyboard', async () => {
  const workbench = await openWorkbench();
  await workbench.goTo(ARTICLE, 'Skerrow Ferries in a £460m');
  await openFixes(workbench, 'Peek at the other articles');
  await workbench.page.keyboard.press('Enter');
  const peek = workbench.page.locator('.peekview-widget');
  await peek.locator('.view-line').getByText('£410').first().waitFor();
  await expect.poll(() => peek.locator('.ref-tree [role="treeitem"][aria-level="1"]').count()).toBe(3);
});

async function pressDown({ page }: Workbench, times: number): Promise<void> {
  for (let step = 0; step < times; step++) await page.keyboard.press('ArrowDown');
}
