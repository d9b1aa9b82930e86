// Takes a picture of the last build in real VS Code, for eyes and for the README:
//   node test/vscode/shot.mjs FOLDER OUT.png [--theme light|dark] [--open FILE] [--view NAME] [--run COMMAND] [--expand ROW] [--problems]
// --open, --run and --expand may be given several times; --wait SECONDS (default 2) is for what comes late.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startBrowser } from './host/browser.mjs';
import { openDriver } from './host/driver.mjs';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'dark' },
    open: { type: 'string', multiple: true, default: [] },
    view: { type: 'string' },
    run: { type: 'string', multiple: true, default: [] },
    expand: { type: 'string', multiple: true, default: [] },
    problems: { type: 'boolean', default: false },
    wait: { type: 'string', default: '2' },
  },
});
const [folder, out] = positionals;
const { theme } = values;
if (!folder || !out || (theme !== 'light' && theme !== 'dark')) {
  console.error('Usage: node test/vscode/shot.mjs FOLDER OUT.png [--theme light|dark] [--open FILE] [--view NAME]');
  process.exit(2);
}

await ensureHost();
const server = await startServer();
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const driver = await openDriver(browser, { server, folder: path.resolve(folder), extension: root, theme });
  for (const file of values.open) await driver.openFile(file);
  if (values.view) await driver.openView(values.view);
  for (const label of values.expand) await expand(driver, label);
  if (values.problems) await driver.problems();
  for (const title of values.run) await driver.runCommand(title);
  await sleep(Number(values.wait) * 1000);
  console.log(await driver.screenshot(path.resolve(out)));
} finally {
  await browserServer.close();
  await server.stop();
}

/**
 * @param {import('./host/driver.mjs').Driver} driver
 * @param {string} label
 */
async function expand(driver, label) {
  const row = driver.row(label);
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
}
