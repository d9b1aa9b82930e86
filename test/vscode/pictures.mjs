// Takes the README's pictures of the last build in real VS Code, on the sample corpus: node test/vscode/pictures.mjs
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { copyCorpus, removeCorpus, root } from './corpus.mjs';
import { startBrowser } from './host/browser.mjs';
import { ensureHost } from './host/install.mjs';
import { openDriver } from './host/open-driver.mjs';
import { startServer } from './host/server.mjs';

/** @typedef {import('./host/driver.mjs').Driver} Driver */

const pictures = {
  'problems-dark': { theme: 'dark', arrange: showProblems },
  'entities-light': { theme: 'light', arrange: showEntities },
  'quick-fix': { theme: 'dark', arrange: showQuickFix },
};
/** Without the title bar, which speaks of development. */
const clip = { x: 0, y: 31, width: 1280, height: 769 };

await ensureHost();
await mkdir(path.join(root, 'media/images'), { recursive: true });
const folder = await copyCorpus();
const server = await startServer();
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  for (const [name, { theme, arrange }] of Object.entries(pictures)) {
    const driver = await openDriver(browser, {
      server,
      folder,
      extension: root,
      theme: theme === 'light' ? 'light' : 'dark',
      settings: { 'explorer.autoReveal': false },
    });
    await driver.page.setViewportSize({ width: 1280, height: 800 });
    await arrange(driver);
    await driver.page.screenshot({ path: path.join(root, `media/images/${name}.png`), clip });
    await driver.close();
  }
} finally {
  await browserServer.close();
  await server.stop();
  await removeCorpus(folder);
}

/** @param {Driver} driver */
async function showProblems(driver) {
  await driver.openView('Copydesk');
  await driver.expand('Money', 'Entities');
  await driver.openFile('000_7b1e4c90d2a8f563.txt');
  await driver.problems();
  await driver.page.locator('.editor-instance .squiggly-warning').first().waitFor();
  await driver.page.locator('.markers-panel [role="treeitem"]').nth(5).waitFor();
  // What the pointer happened to rest on tells its path.
  await driver.page.mouse.move(640, 4);
  await driver.page.locator('.workbench-hover').waitFor({ state: 'hidden' });
}

/** @param {Driver} driver */
async function showEntities(driver) {
  await driver.openView('Copydesk');
  await driver.expand('Organizations', 'Entities');
  await driver.expand('Port Carrow Harbour Trust', 'Entities');
  const article = driver.tree('Entities').locator('[aria-level="3"]').first();
  await article.click();
  const mention = driver.tree('Entities').locator('[aria-level="4"]').first();
  await mention.click();
  await driver.page.locator('.editor-instance .selected-text').first().waitFor();
  await driver.page.locator('.editor-instance [class*="squiggly"]').first().waitFor();
}

/** @param {Driver} driver */
async function showQuickFix(driver) {
  await driver.openView('Copydesk');
  await driver.openFile('003_91c6e7a40bd5f238.txt');
  await driver.page.locator('.editor-instance [class*="squiggly"]').nth(3).waitFor();
  await driver.placeCursor(15, 4);
  await driver.runCommand('Quick Fix...');
  await driver.page.locator('.action-widget').getByText('Remove this line').waitFor();
}
