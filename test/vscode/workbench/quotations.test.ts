import { beforeAll, expect, test } from 'vitest';
import { expandRow } from './entities-tree';
import { makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

const quote = (headline: string, words: string, [open, close]: string) =>
  `${headline}\n\n${open}I ${words} of this old town by spring,${close} said Anna Whitcombe.\n`;

let workbench: Workbench;

beforeAll(async () => {
  const folder = await makeFolder({
    'a.article': quote('Anna Whitcombe elected', 'shall mend every broken bridge and road', '“”'),
    'b.article': quote('Bridges promised again', 'will mend every broken bridge and road', '""'),
    'c.article': `A fair for the town\n\n“We came for the cakes and stayed for the band,” a visitor said.\n`,
  });
  workbench = await openWorkbench({ folder });
  await workbench.openView('Copydesk');
  await workbench.page.locator('.sidebar').getByRole('button', { name: 'Quotations Section' }).click();
});

test('a speaker opens to quotations, one row for two articles, and these to the articles', async () => {
  await expandRow(workbench.row('Anna Whitcombe', 'Quotations'));
  const quotation = workbench.row(/^“I shall mend every broken bridge .*2 articles, 2 wordings/, 'Quotations');
  await quotation.waitFor();
  await quotation.locator('.monaco-tl-twistie').click();
  await workbench.row(/^Bridges promised again, other wording/, 'Quotations').click();
  await expect
    .poll(() => workbench.selection())
    .toBe('"I will mend every broken bridge and road of this old town by spring,"');
  await quotation.click();
  await expect
    .poll(() => workbench.selection())
    .toBe('“I shall mend every broken bridge and road of this old town by spring,”');
});

test('the two wordings stand side by side, with the words marked that differ', async () => {
  await expandRow(workbench.row('Anna Whitcombe', 'Quotations'));
  const quotation = workbench.row(/^“I shall mend/, 'Quotations');
  await quotation.hover();
  await quotation.getByRole('button', { name: 'Compare Wordings' }).click();
  await workbench.page.getByRole('tab', { name: 'Anna Whitcombe elected ↔ Bridges promised again' }).waitFor();
  const marked = workbench.page.locator('.diff-editor .char-delete, .monaco-diff-editor .char-delete');
  await marked.first().waitFor();
  expect(await marked.count(), 'the quotation marks differ, but not the words in them').toBe(1);
  await expect.poll(() => workbench.language()).toBe('Quotation');
});

test('those of nobody with a name stand last, and the filter leaves only speakers', async () => {
  const labels = async () =>
    (await workbench.rows('Quotations')).filter(({ level }) => level === 1).map(({ label }) => label);
  expect((await labels()).at(-1)).toMatch(/^No speaker named: 1 quotation/);
  await workbench.runCommand('Copydesk: Filter Speakers');
  const input = workbench.page.locator('.quick-input-widget input');
  await input.fill('whitc');
  await expect.poll(labels).toEqual([expect.stringMatching(/^Anna Whitcombe/)]);
  await workbench.page.keyboard.press('Escape');
  await expect.poll(async () => (await labels()).length).toBe(2);
});
