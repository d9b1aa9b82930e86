import { expect, test } from 'vitest';
import { chooseFromMenu, countsOf, entityRows, expandRow, openEntities } from './entities-tree';
import { openWorkbench, type Workbench } from './workbench';

const FIRM = 'Halvard Marine';

test('an entity of the view has a concordance: a line for each mention, which leads to it, and can be sorted', async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await openEntities(workbench);
  await expandRow(entityRows(workbench, 'group', 'Organizations').first());
  const row = entityRows(workbench, 'entity', FIRM).first();
  const { mentions, articles } = await countsOf(row);
  await row.click({ button: 'right' });
  await chooseFromMenu(workbench, 'Show Concordance…');
  await expect
    .poll(async () => (await readLines(workbench))[0]?.trim())
    .toBe(`“${FIRM}”: ${mentions} hits in ${articles} articles.`);
  const hits = page.locator('.editor-instance .detected-link');
  await expect.poll(() => hits.count()).toBeGreaterThan(5);
  const first = (await readLines(workbench))[2];
  expect(await workbench.language()).toBe('Concordance');
  await page.getByText('Sort by the Words After').click();
  await expect.poll(async () => (await readLines(workbench))[2]).not.toBe(first);
  await choose(workbench, '>Copydesk: Sort Concordance');
  await choose(workbench, 'Sort by Article');
  await expect.poll(async () => (await readLines(workbench))[2]).toBe(first);
  await workbench.placeCursor(3, 1);
  const place = /\S+:\d+$/.exec((await readLines(workbench))[2] ?? '')?.[0] ?? 'none';
  await workbench.runCommand('Show or Focus Hover');
  await page.locator('.monaco-hover').getByText(place).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('F12');
  await expect.poll(() => workbench.language()).toBe('News Article');
});

test('a narrow window shows the hits, not what stands before them alone, with the cursor at the first one', async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await page.setViewportSize({ width: 900, height: 700 });
  await openEntities(workbench);
  await expandRow(entityRows(workbench, 'group', 'Organizations').first());
  await entityRows(workbench, 'entity', FIRM).first().click({ button: 'right' });
  await chooseFromMenu(workbench, 'Show Concordance…');
  const hit = page.locator('.editor-instance .detected-link').first();
  await hit.waitFor();
  await expect.poll(async () => (await hit.boundingBox())?.x).toBeLessThan(700);
  expect(await workbench.cursor()).toMatch(/^Ln 3, Col (?!1$)/);
});

test('words that stand nowhere are said to, and there is nothing to sort', async () => {
  const workbench = await openWorkbench();
  const { page } = workbench;
  await openEntities(workbench);
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill('>Copydesk: Show Concordance');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').getByText('Words to look for').waitFor();
  await input.fill('quokka');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await readLines(workbench))[0]).toBe('“quokka”: no hits.');
  await page.getByText('Search Again').waitFor();
  expect(await page.getByText('Sort by the Words After').count()).toBe(0);
});

/** Takes what is typed from the list that is open, or from that of the commands. */
async function choose({ page }: Workbench, words: string): Promise<void> {
  if (words.startsWith('>')) await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(words);
  await page.keyboard.press('Enter');
}

/** The lines of the editor in sight, from the top on. */
function readLines({ page }: Workbench): Promise<string[]> {
  return page.locator('.editor-instance .view-line').evaluateAll((lines) =>
    lines
      .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
      .sort((a, b) => a.top - b.top)
      .map(({ text }) => text.replaceAll('\u00a0', ' ')),
  );
}
