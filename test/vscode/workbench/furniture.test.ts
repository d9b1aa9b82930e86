import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { openEntities } from './entities-tree';
import { articleAbout, makeFolder } from './folders';
import { openFixes } from './quick-fixes';
import { openWorkbench, type Workbench } from './workbench';

const ARTICLE = 'daily-gannet/000_7b1e4c90d2a8f563.txt';

const read = (workbench: Workbench) => readFile(path.join(workbench.folder, ARTICLE), 'utf8');

test('all furniture of the corpus goes at once, after a preview, from the disk too', async () => {
  const workbench = await openWorkbench();
  await openEntities(workbench);
  const before = await read(workbench);
  await workbench.runCommand('Copydesk: Remove All Page Furniture in the Corpus');
  const apply = workbench.page.getByRole('button', { name: 'Apply' });
  await apply.waitFor();
  expect(await read(workbench)).toBe(before);
  await apply.click();
  await expect.poll(async () => (await read(workbench)).length).toBeLessThan(before.length);
  const story = await read(workbench);
  expect(before.split('\n')).toEqual(expect.arrayContaining(story.split('\n')));
  expect(story).not.toContain('Sign in to join the conversation');
  const first = path.join(workbench.folder, 'carrow-coast-argus/007_f6921d4ba30e78c5.txt');
  await expect.poll(() => readFile(first, 'utf8')).not.toContain('Skip to content');
});

test('an article in an old encoding is left out of that, as the editor would damage it', async () => {
  const old = Buffer.from(articleAbout('Zo\xeb Hale').replace(/[^\0-\xff]/g, '"'), 'latin1');
  const isNew = `${articleAbout('Ann Lee')}\nSign up for our newsletter\n`;
  const folder = await makeFolder({ 'a.article': isNew, 'old.article': old });
  const workbench = await openWorkbench({ folder });
  await openEntities(workbench);
  await workbench.runCommand('Copydesk: Remove All Page Furniture in the Corpus');
  const apply = workbench.page.getByRole('button', { name: 'Apply' });
  await apply.waitFor();
  await apply.click();
  const readFrom = (name: string) => readFile(path.join(workbench.folder, name));
  await expect.poll(() => readFrom('a.article').then(String)).not.toContain('newsletter');
  await expect.poll(() => workbench.notifications()).toContainEqual(expect.stringContaining('1 article is left out'));
  expect(await readFrom('old.article')).toEqual(old);
});

test('a decision that somebody else made since is neither lost nor broken', async () => {
  const workbench = await openWorkbench();
  await workbench.goTo(ARTICLE, 'ADVERTISEMENT');
  await workbench.page.locator('.squiggly-info').first().waitFor();
  await openFixes(workbench, 'This is part of the story');
  const decisions = path.join(workbench.folder, '.copydesk/decisions.json');
  const theirs = '{ "version": 1, "decisions": [{ "rule": "boilerplate", "hash": "ef06368b", "text": "Theirs" }] }\n';
  await mkdir(path.dirname(decisions), { recursive: true });
  await writeFile(decisions, theirs);
  const decide = async () => {
    for (let step = 0; step < 2; step++) await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
  };
  await decide();
  await expect
    .poll(() => workbench.notifications())
    .toContainEqual(expect.stringContaining('it has changed meanwhile; try again.'));
  expect(await readFile(decisions, 'utf8')).toBe(theirs);
  await vi.waitFor(
    async () => {
      await workbench.goTo(ARTICLE, 'ADVERTISEMENT');
      await openFixes(workbench, 'This is part of the story');
      await decide();
      await expect.poll(() => readFile(decisions, 'utf8')).toContain('"text": "ADVERTISEMENT"');
    },
    { timeout: 40_000 },
  );
  const both: { decisions: { text: string }[] } = JSON.parse(await readFile(decisions, 'utf8'));
  expect(both.decisions.map(({ text }) => text).sort()).toEqual(['ADVERTISEMENT', 'Theirs']);
});

test('decisions are made from the keyboard, told each by its words, and undone in any order', async () => {
  const workbench = await openWorkbench();
  await workbench.goTo(ARTICLE, 'ADVERTISEMENT');
  await workbench.page.locator('.squiggly-info').first().waitFor();
  const decisions = path.join(workbench.folder, '.copydesk/decisions.json');
  const readDecisions = () => readFile(decisions, 'utf8').catch(() => undefined);
  const decide = async (words: string) => {
    await workbench.goTo(ARTICLE, words);
    const titles = await openFixes(workbench, 'This is part of the story');
    for (let step = 0; step < titles.indexOf('This is part of the story'); step++)
      await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Enter');
    await expect.poll(readDecisions).toContain(`"text": "${words}"`);
  };
  const undo = async (words: string) => {
    const center = await workbench.notificationCenter();
    const message = center.locator('.monaco-list-row').filter({ hasText: `“${words}”: remembered in` });
    await message.hover();
    await message.getByRole('button', { name: 'Undo' }).click();
  };
  await decide('ADVERTISEMENT');
  const color = () => colorOf(workbench, 'Home');
  await workbench.goTo(ARTICLE, 'Home > News');
  const faded = await color();
  await decide('Home > News > Money');
  await expect.poll(color).not.toBe(faded);
  await undo('ADVERTISEMENT');
  await expect.poll(readDecisions).not.toContain('ADVERTISEMENT');
  const { decisions: left }: { decisions: { text: string }[] } = JSON.parse((await readDecisions()) ?? '');
  expect(left.map(({ text }) => text)).toEqual(['Home > News > Money']);
  await decide('ADVERTISEMENT');
  await undo('ADVERTISEMENT');
  await undo('Home > News > Money');
  await expect.poll(readDecisions).not.toContain('"text"');
  await workbench.goTo(ARTICLE, 'Home > News');
  await expect.poll(color).toBe(faded);
});

/** That of the first words in sight that begin so. */
function colorOf({ page }: Workbench, words: string): Promise<string> {
  const line = page.locator('.editor-instance .view-line span span').filter({ hasText: words }).first();
  return line.evaluate((span) => span.ownerDocument.defaultView?.getComputedStyle(span).color ?? '');
}

test('the only decision leaves nothing behind once it is undone', async () => {
  const workbench = await openWorkbench();
  await workbench.goTo(ARTICLE, 'ADVERTISEMENT');
  await workbench.page.locator('.squiggly-info').first().waitFor();
  await openFixes(workbench, 'This is part of the story');
  for (let step = 0; step < 2; step++) await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('Enter');
  const decisions = path.join(workbench.folder, '.copydesk/decisions.json');
  await expect.poll(() => existsSync(decisions)).toBe(true);
  await (await workbench.notificationCenter()).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => existsSync(path.dirname(decisions))).toBe(false);
});
