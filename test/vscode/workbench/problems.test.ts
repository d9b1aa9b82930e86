import { expect, test } from 'vitest';
import { pressAction } from './entities-tree';
import { openWorkbench } from './workbench';

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
