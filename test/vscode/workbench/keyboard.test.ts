import { expect, test } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

/** A window whose corpus is read, with no view of Copydesk in sight. */
async function openArticle(): Promise<Workbench> {
  const workbench = await openWorkbench();
  await workbench.openFile('003_91c6e7a40bd5f238.txt');
  await workbench.page.locator('.editor-instance [class*="squiggly"]').first().waitFor();
  return workbench;
}

/** Presses a key until a row of the view has the focus. */
async function untilFocused({ page }: Workbench, view: string, key: string): Promise<void> {
  const focused = page.locator('.sidebar').getByRole('tree', { name: view }).locator('.monaco-list-row.focused');
  await expect
    .poll(async () => {
      await page.keyboard.press(key);
      return focused.count();
    })
    .toBe(1);
}

test.each(['Entities', 'Quotations'])('%s takes the keys the first time that it is shown', async (view) => {
  const workbench = await openArticle();
  await workbench.runCommand(`Copydesk: Focus on ${view} View`);
  await untilFocused(workbench, view, 'Home');
});

test('near-duplicates are found from the button by keys, which go on to the rows', async () => {
  const workbench = await openArticle();
  const { page } = workbench;
  await workbench.runCommand('Copydesk: Focus on Near-Duplicates View');
  await page.locator('.sidebar').getByRole('button', { name: 'Find Near-Duplicates' }).first().waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await workbench.row(/./, 'Near-Duplicates').waitFor();
  await untilFocused(workbench, 'Near-Duplicates', 'Home');
});
