import { afterEach, beforeAll, expect, test } from 'vitest';
import {
  chooseFromMenu,
  collapseAll,
  emphasizedWords,
  entityRows,
  expandRow,
  expandToMentions,
  openEntities,
  pressAction,
} from './entities-tree';
import { openWorkbench, type Workbench } from './workbench';

const PERSON = 'Rohan Deshmane';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench();
  await openEntities(workbench);
});

afterEach(async () => {
  await workbench.runCommand('View: Close All Editors');
  await collapseAll(workbench);
});

const names = async () =>
  (await workbench.rows('Entities')).filter(({ level }) => level === 2).map(({ label }) => label);

test('the groups are people, organizations, places and money, with how much they hold', async () => {
  const groups = (await workbench.rows('Entities')).filter(({ level }) => level === 1);
  expect(groups.map(({ text }) => text.replace(/\d+$/, '').trim())).toEqual([
    'People',
    'Organizations',
    'Places',
    'Money',
  ]);
  for (const { text } of groups) expect(text).toMatch(/\d+$/);
});

test.each([
  ['People', PERSON],
  ['Organizations', 'Port Carrow Harbour Trust'],
  ['Places', 'Tasmania'],
  ['Money', '£6.3'],
])('%s: a click on a mention selects exactly its words, in sight', async (group, entity) => {
  await expandToMentions(workbench, group, entity);
  const mention = entityRows(workbench, 'mention').last();
  const words = await emphasizedWords(mention);
  await mention.click();
  await expect.poll(() => workbench.selection()).toBe(words);
  expect(words).not.toBe('');
  await expect.poll(isSelectionInSight).toBe(true);
});

test('from the view to a mention by keys alone, and on to the next and the previous one', async () => {
  const { page } = workbench;
  await workbench.runCommand('Copydesk: Focus on Entities View');
  const focused = workbench.tree('Entities').locator('[role="treeitem"].focused');
  await page.keyboard.press('Home');
  await expect.poll(() => focused.getAttribute('aria-level')).toBe('1');
  // The key opens a row, and on an open one goes down to the first child, once that is there.
  const goDown = async () => {
    await page.keyboard.press('ArrowRight');
    return focused.getAttribute('aria-level');
  };
  await expect.poll(goDown).toBe('4');
  const words = await emphasizedWords(focused);
  await page.keyboard.press('Enter');
  await expect.poll(() => workbench.selection()).toBe(words);
  const first = await workbench.cursor();
  await page.keyboard.press('Alt+F7');
  await expect.poll(() => workbench.cursor()).not.toBe(first);
  await page.keyboard.press('Shift+Alt+F7');
  await expect.poll(() => workbench.cursor()).toBe(first);
});

test('the menu sorts by name, and by articles again', async () => {
  await expandRow(entityRows(workbench, 'group', 'Places').first());
  await expect.poll(names).not.toEqual([]);
  const byArticles = await names();
  await chooseSort('Sort Entities by Name');
  await expect.poll(names).not.toEqual(byArticles);
  const byName = await names();
  const plain = byName.map((label) => label.replace(/,.*/, '').toLowerCase());
  expect(plain).toEqual([...plain].sort((a, b) => a.localeCompare(b, 'en')));
  await chooseSort('Sort Entities by Articles');
  await expect.poll(names).toEqual(byArticles);
});

test('a row says first what the rows go by', async () => {
  const row = entityRows(workbench, 'entity', PERSON);
  await expandRow(entityRows(workbench, 'group', 'People').first());
  await row.getByText(/^\d+ articles, \d+×$/).waitFor();
  await chooseSort('Sort Entities by Mentions');
  await row.getByText(/^\d+× in \d+ articles$/).waitFor();
  await chooseSort('Sort Entities by Articles');
  await row.getByText(/^\d+ articles, \d+×$/).waitFor();
});

test('the filter finds what is not expanded, as it is typed; Escape restores, Enter keeps, an action clears', async () => {
  const { page } = workbench;
  const labels = async () => (await workbench.rows('Entities')).map(({ label }) => label);
  await expandToMentions(workbench, 'Places', 'Tasmania');
  const before = await labels();
  await pressAction(workbench, 'Entities', 'Filter Entities');
  const input = page.locator('.quick-input-widget input');
  await input.fill('deshm');
  await expect.poll(names).toEqual([expect.stringContaining(PERSON)]);
  await expect.poll(() => page.locator('.sidebar .message').textContent()).toContain('1 entity matches “deshm”');
  await page.keyboard.press('Escape');
  await expect.poll(labels).toEqual(before);

  await pressAction(workbench, 'Entities', 'Filter Entities');
  await input.fill('DESHM');
  await page.keyboard.press('Enter');
  await expect.poll(names).toEqual([expect.stringContaining(PERSON)]);
  await pressAction(workbench, 'Entities', 'Clear the Filter of Entities');
  await expect.poll(labels).toEqual(before);
});

async function chooseSort(title: string): Promise<void> {
  const { page } = workbench;
  await pressAction(workbench, 'Entities', 'More Actions...');
  await page.getByRole('menuitem', { name: 'Sort By' }).hover();
  await chooseFromMenu(workbench, title);
}

async function isSelectionInSight(): Promise<boolean> {
  const editor = await workbench.page.locator('.editor-instance').first().boundingBox();
  const selected = await workbench.page.locator('.editor-instance .selected-text').first().boundingBox();
  return !!editor && !!selected && selected.y >= editor.y && selected.y + selected.height <= editor.y + editor.height;
}
