import { beforeAll, expect, test } from 'vitest';
import { openWorkbench, type Workbench } from './workbench';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ language: 'de' });
  await workbench.openView('Copydesk');
});

test('views, groups and commands have German names', async () => {
  await workbench.row(/^Personen: \d+, \d+ Erwähnungen$/, 'Entitäten').waitFor();
  await workbench.runCommand('Copydesk: Beinahe-Dubletten suchen');
  await workbench.row(/./, 'Beinahe-Dubletten').waitFor();
});

test('problems are told in German, with what stands in other articles', async () => {
  await workbench.openFile('003_91c6e7a40bd5f238.txt');
  await expect
    .poll(async () => (await workbench.problems()).map(({ message }) => message))
    .toContainEqual(expect.stringMatching(/^Ein anderer Artikel ist beinahe gleich: \d+ der \d+ Wörter/));
  const panel = workbench.page.locator('.markers-panel');
  await panel.getByText('Beinahe gleich', { exact: true }).first().waitFor();
  expect(await panel.innerText()).not.toMatch(/Nearly the same|The same words/);
});
