// Runs dist/test in the extension host of a real VS Code: node test/vscode/host-suite.mjs [--web] [REPORT.json]
// Without --web a server runs it, in Node; with it VS Code is a page alone, and the workspace is virtual.
// TEST_GREP picks tests by their title; VERBOSE=1 shows all that the window logs.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { copyCorpus, removeCorpus, root } from './corpus.mjs';
import { startBrowser } from './host/browser.mjs';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { startWebHost } from './host/web.mjs';
import { stillSettings, workbenchUrl } from './host/workbench.mjs';

const limit = 10 * 60_000;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { web: { type: 'boolean', default: false } },
});
const report = positionals[0] && path.resolve(positionals[0]);

await ensureHost();
const folder = await copyCorpus();
const host = values.web ? await startPage() : await startInServer();
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  /** @type {Set<string>} */
  const foreign = new Set();
  if (values.web) page.context().on('request', (request) => noteForeign(request.url(), foreign));
  process.exitCode = await runTests(page);
  if (foreign.size > 0) throw new Error(`The page asked others than its own servers: ${[...foreign].join(', ')}`);
} catch (error) {
  console.error(error, host.log());
  process.exitCode = 1;
} finally {
  await browserServer.close();
  await host.stop();
  await removeCorpus(folder);
}

async function startInServer() {
  const env = report ? { COPYDESK_TEST_REPORT: report } : {};
  const server = await startServer({ settings: stillSettings, env });
  const tests = path.join(root, 'dist/test/index.js');
  return { ...server, address: workbenchUrl(server.port, folder, { extension: root, tests }), origins: [] };
}

async function startPage() {
  const settings = { 'copydeskTests.grep': process.env['TEST_GREP'] ?? '' };
  const host = await startWebHost({ folder, extension: root, tests: 'dist/test/web.js', settings });
  return { ...host, log: () => '' };
}

/**
 * @param {string} url
 * @param {Set<string>} foreign what else than its own servers the page talked to
 */
function noteForeign(url, foreign) {
  const { origin, protocol } = new URL(url);
  if (/^(?:http|ws)s?:$/.test(protocol) && !host.origins.includes(origin)) foreign.add(origin);
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
    else if (text.includes('[counts]')) keepCounts(text);
    else if (process.env['VERBOSE']) console.log(text);
  });
  page.on('pageerror', (error) => console.error('The page reports:', error.message));
  await page.goto(host.address);
  return ended;
}

/**
 * A page has no file to write them to.
 * @param {string} text
 */
function keepCounts(text) {
  if (report) writeFileSync(report, text.replace(/^.*?\[counts\] ?/s, ''));
}
