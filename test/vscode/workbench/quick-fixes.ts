import { vi } from 'vitest';
import type { Workbench } from './workbench';

/**
 * Opens the quick fixes at the cursor once a wanted one is among them, and gives their titles: they are offered for the
 * problems of this moment, and the server may still be telling them.
 */
export async function openFixes({ page }: Workbench, wanted: string): Promise<string[]> {
  const fix = page.locator('.action-widget').getByText(wanted, { exact: true });
  await vi.waitFor(
    async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+.');
      await fix.waitFor({ timeout: 3000 });
    },
    { timeout: 20_000 },
  );
  return page.locator('.action-widget .action .title').allTextContents();
}
