import { symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { entityRows, openEntities } from './entities-tree';
import { articleAbout, makeFolder } from './folders';
import { openWorkbench, type Workbench } from './workbench';

const MEGABYTE = 1024 * 1024;

let workbench: Workbench;

beforeAll(async () => {
  const folder = await makeFolder({
    'good.article': articleAbout('Mary Holloway'),
    'picture.article': Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256),
    'huge.article': 'Too much\n',
    '.copydesk/config.json': '{ "include": ["good.article" }',
  });
  await truncate(path.join(folder, 'huge.article'), 51 * MEGABYTE);
  // Whoever runs the tests, reading this fails: a process may not see the first page of its memory.
  await symlink('/proc/self/mem', path.join(folder, 'locked.article'));
  workbench = await openWorkbench({ folder });
  await openEntities(workbench);
});

test('what cannot be read is said once, with the file, the reason and what to do', async () => {
  const told = async () => (await workbench.notifications()).filter((message) => message.includes('.article'));
  const huge = /^huge\.article: .*51\.0 MB.*split.* Skipped in all: 3 files\.$/;
  await expect.poll(told).toEqual([expect.stringMatching(huge)]);
  const center = await workbench.notificationCenter();
  await center.getByRole('button', { name: 'Show Skipped Files' }).click();
  const list = workbench.page.locator('.quick-input-list .monaco-list-row');
  await expect.poll(() => list.count()).toBe(3);
  expect(await list.allTextContents()).toEqual([
    expect.stringMatching(/^huge\.article.*raise copydesk\.maxFileSize/),
    expect.stringMatching(/^locked\.article.*cannot be read.*check its permissions/),
    expect.stringMatching(/^picture\.article.*binary file.*exclude it/),
  ]);
  await workbench.page.keyboard.press('Escape');
});

test('a configuration that is no JSON is named above the rows, and in the file', async () => {
  const message = workbench.page.locator('.sidebar .message');
  await expect.poll(() => message.textContent()).toMatch(/^\.copydesk\/config\.json, line 1: .*not valid JSON/);
  await workbench.openFile('config.json');
  const ours = async () => (await workbench.problems()).filter(({ label }) => label.includes('copydesk'));
  await expect.poll(ours).toEqual([expect.objectContaining({ severity: 'Error', line: 1 })]);
  const config = path.join(workbench.folder, '.copydesk/config.json');
  await writeFile(config, '{ "include": ["good.article"], "rules": { "no-such-rule": "off", "vague-group": "loud" } }');
  await expect.poll(() => message.textContent()).toMatch(/There is no rule “no-such-rule”\. Problems in all: 2\.$/);
  await expect
    .poll(async () => (await workbench.problems()).map(({ severity }) => severity))
    .toEqual(['Error', 'Error']);
  await writeFile(config, '{ "include": ["good.article"] }');
  await expect.poll(ours).toEqual([]);
  await expect.poll(() => message.isVisible()).toBe(false);
});

test('everything else goes on working', async () => {
  expect(await entityRows(workbench, 'group').count()).toBeGreaterThan(1);
  await workbench.openFile('good.article');
  await expect.poll(() => workbench.problems()).not.toEqual([]);
});
