// Runs dist/test in the extension host of a real VS Code in the browser: node test/vscode/host-suite.mjs [REPORT.json]
// TEST_GREP picks tests by their title; VERBOSE=1 shows all that the window logs.
import path from 'node:path';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { copyCorpus, removeCorpus, root } from './corpus.mjs';
import { startBrowser } from './host/browser.mjs';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { stillSettings, workbenchUrl } from './host/workbench.mjs';

const limit = 10 * 60_000;
const report = process.argv[2];

await ensureHost();
const folder = await copyCorpus();
const server = await startServer({
  settings: stillSettings,
  env: report ? { COPYDESK_TEST_REPORT: path.resolve(report) } : {},
});
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const code = await runTests(page);
  process.exitCode = code;
} catch (error) {
  console.error(error, server.log());
  process.exitCode = 1;
} finally {
  await browserServer.close();
  await server.stop();
  await removeCorpus(folder);
}

/**
 * Opens the workbench with the test module, and waits until VS Code says that it has ended.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<number>} 0 when every test passed
 */
async function runTests(page) {
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The tests did not end within ${limit / 60_000} minutes.`)), limit).unref();
    page.on('crash', () => reject(new Error('The page crashed.')));
    void page.exposeFunction('codeAutomationExit', resolve);
  });
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
    const text = format(...args);
    if (text.includes('[test]')) console.log(text.replace(/^.*?\[test\] ?/gm, '  '));
    else if (process.env['VERBOSE']) console.log(text);
  });
  page.on('pageerror', (error) => console.error('The page reports:', error.message));
  await page.goto(workbenchUrl(server.port, folder, { extension: root, tests: path.join(root, 'dist/test/index.js') }));
  return ended;
}
