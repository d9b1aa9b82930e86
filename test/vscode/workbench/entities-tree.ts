// The Entities view as a person uses it: rows by their level, opened one below the other.
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Workbench } from './workbench';

const LEVELS = { group: 1, entity: 2, article: 3, mention: 4 } as const;
type Level = keyof typeof LEVELS;

/** Shows the view and waits for its rows. */
export async function openEntities(workbench: Workbench): Promise<void> {
  await workbench.openView('Copydesk');
  await entityRows(workbench, 'group').first().waitFor();
}

/** The rows of a level in sight; with a label, those that a screen reader calls so. */
export function entityRows(workbench: Workbench, level: Level, label?: string | RegExp): Locator {
  const rows = workbench.tree('Entities').getByRole('treeitem', label === undefined ? {} : { name: label });
  return rows.and(workbench.page.locator(`[aria-level="${LEVELS[level]}"]`));
}

/** Clicks a row open, unless it is. */
export async function expandRow(row: Locator): Promise<void> {
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
  await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true');
}

/** Opens the groups and rows on the way to the mentions of an entity's first article, and returns these. */
export async function expandToMentions(workbench: Workbench, group: string, entity: string): Promise<Locator> {
  await expandRow(entityRows(workbench, 'group', group).first());
  await expandRow(entityRows(workbench, 'entity', entity).first());
  await expandRow(entityRows(workbench, 'article').first());
  const mentions = entityRows(workbench, 'mention');
  await mentions.first().waitFor();
  return mentions;
}

/** Clicks an action in the title of a view, which shows its actions to a pointer that is over it. */
export async function pressAction(workbench: Workbench, view: string, name: string): Promise<void> {
  const { page } = workbench;
  const title = page.locator('.sidebar .pane-header').filter({ hasText: view });
  await title.hover();
  await title.getByRole('button', { name }).first().click();
}

/** Chooses from the menu that is open. */
export async function chooseFromMenu({ page }: Workbench, title: string): Promise<void> {
  const item = page.getByRole('menuitem', { name: title });
  // A menu that has just opened takes no clicks yet, but keys.
  await item.hover();
  await expect.poll(() => item.evaluate((element) => element.matches(':focus, :focus-within, .focused *'))).toBe(true);
  await page.keyboard.press('Enter');
  await item.waitFor({ state: 'hidden' });
}

export async function collapseAll(workbench: Workbench): Promise<void> {
  await pressAction(workbench, 'Entities', 'Collapse All');
  await expect.poll(async () => (await workbench.rows('Entities')).every(({ level }) => level === 1)).toBe(true);
}

/** The words that a mention's row emphasizes. */
export async function emphasizedWords(mention: Locator): Promise<string> {
  return (await mention.locator('.highlight').allTextContents()).join('');
}

/** The count of a row as it is heard: “…, 10 mentions in 5 articles”. */
export async function countsOf(row: Locator): Promise<{ mentions: number; articles: number }> {
  const [mentions = 0, articles = 0] =
    /(\d+) mentions? in (\d+) articles?$/
      .exec((await row.getAttribute('aria-label')) ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  return { mentions, articles };
}
