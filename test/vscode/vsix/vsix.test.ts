// The package that people install: what is in it, and that it works without the source folder.
import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root, vsix } from '../corpus.mjs';
import { makeFolder } from '../workbench/folders';
import { openWorkbench } from '../workbench/workbench';

const wanted = [
  /^package(\.nls(\.[\w-]+)?)?\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^(LICENSE|NOTICE)$/,
  /^dist\/(extension|node-client|server|cli|[\w-]*worker)\.js$/,
  /^dist\/[\w-]+-license\.txt$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^media\/.+/,
  /^dist\/entity-model\.bin$/,
  /^dist\/web\/(extension|server)\.js$/,
];

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'package'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
});

test('the package is smaller than 5 MB', () => {
  expect(statSync(vsix).size).toBeLessThan(5_000_000);
});

test('the package holds the product, and nothing but the product', () => {
  const vsce = path.join(root, 'node_modules/.bin/vsce');
  const files = execFileSync(vsce, ['ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' }).trim().split('\n');
  expect(files.filter((file) => !wanted.some((pattern) => pattern.test(file)))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'LICENSE',
      'dist/extension.js',
      'dist/server.js',
      'dist/cli.js',
      'dist/workerpool-license.txt',
    ]),
  );
  expect(files.some((file) => file.startsWith('media/sample-corpus/'))).toBe(true);
});

test('installed from the package, the extension reads the sample corpus', async () => {
  const workbench = await openWorkbench({ vsix });
  await workbench.openFile('000_7b1e4c90d2a8f563.txt');
  await expect.poll(() => workbench.language()).toBe('News Article');
  await expect.poll(() => workbench.problems()).not.toEqual([]);
  await workbench.openView('Copydesk');
  await expect.poll(() => workbench.rows('Entities')).not.toEqual([]);
});

test('the sample corpus opens in a window of its own, with an article to begin with', async () => {
  const workbench = await openWorkbench({ vsix, folder: await makeFolder({ 'notes.txt': 'Nothing here.\n' }) });
  const opened = workbench.page.context().waitForEvent('page');
  await workbench.runCommand('Copydesk: Open the Sample Corpus');
  const sample = await opened;
  await sample.getByRole('tab', { name: '000_7b1e4c90d2a8f563.txt' }).first().waitFor({ timeout: 60_000 });
  await sample.locator('.sidebar').getByRole('treeitem', { name: 'People' }).first().waitFor();
});
