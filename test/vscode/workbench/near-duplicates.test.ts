import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { expandRow } from './entities-tree';
import { makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

const VIEW = 'Near-Duplicates';
const STORY =
  `The old mill above the weir will be turned into forty flats, the council decided on Monday. Nobody had worked
there since the last loom was sold to a museum eleven years ago. The builders want to begin in spring and to be done
before the second winter. A footbridge is planned too, so that children need not walk along the road.`.replace(
    /\n/g,
    ' ',
  );

let workbench: Workbench;

beforeAll(async () => {
  const folder = await makeFolder({
    'argus/mill.article': `Flats for the mill\n\n${STORY}\n`,
    'wire/mill.article': `Flats for the mill\n\n${STORY.replace('eleven', 'twelve')}\n\nSign up for our newsletter\n`,
    'fair.article': 'A fair for the town\n\nThe fair comes to the meadow by the river on Saturday.\n',
  });
  workbench = await openWorkbench({ folder });
  await workbench.openView('Copydesk');
  await workbench.page
    .locator('.sidebar')
    .getByRole('button', { name: `${VIEW} Section` })
    .click();
});

test('the view says what it is for, and lists the articles once they were sought', async () => {
  const { page } = workbench;
  await page
    .locator('.sidebar')
    .getByText(/^Articles that are nearly the same/)
    .waitFor();
  await page.locator('.sidebar').getByRole('button', { name: 'Find Near-Duplicates' }).last().click();
  await expandRow(workbench.row('Flats for the mill: 2 articles', VIEW));
  const row = workbench.row(
    /^wire\/mill\.article, Flats for the mill, \d+% of \d+ words in argus\/mill\.article$/,
    VIEW,
  );
  expect(await row.innerText()).toMatch(/^\d+% wire\/mill\.article/);
  await row.click();
  await page.getByRole('tab', { name: 'mill.article' }).waitFor();
});

test('an article stands beside its closest, without page furniture, with the words marked that differ', async () => {
  const { page } = workbench;
  const row = workbench.row(/^wire\/mill\.article/, VIEW);
  await row.hover();
  await row.getByRole('button', { name: 'Compare with the Closest' }).click();
  await page.getByRole('tab', { name: 'argus/mill.article ↔ wire/mill.article' }).waitFor();
  const editor = page.locator('.monaco-diff-editor');
  await editor.locator('.char-insert').first().waitFor();
  await expect.poll(() => editor.innerText()).not.toContain('newsletter');
});

test('once the corpus has changed the view says that what it lists may be out of date', async () => {
  const fair = 'A fair for the town\n\nMary Holloway opens the fair on Saturday.\n';
  await writeFile(path.join(workbench.folder, 'fair.article'), fair);
  await workbench.page.getByText('The corpus has changed since; “Find Near-Duplicates” lists them anew.').waitFor();
});
