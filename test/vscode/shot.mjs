// Takes a picture of the last build in real VS Code, for eyes and for the README:
//   node test/vscode/shot.mjs FOLDER OUT.png [--theme light|dark] [--contrast] [--language de] [--open FILE] [--view NAME] [--run COMMAND] [--expand ROW] [--problems] [--web]
// --language is that of the extension's texts, VS Code's own stay English. With --web VS Code is a page alone, and the folder's files are a virtual workspace. --open, --run and --expand may be given several times; --wait SECONDS (default 2) is for what comes late.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { startBrowser } from './host/browser.mjs';
import { ensureHost } from './host/install.mjs';
import { openAddress, openDriver, pickHighContrast, themes } from './host/open-driver.mjs';
import { startServer } from './host/server.mjs';
import { startWebHost } from './host/web.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    theme: { type: 'string', default: 'dark' },
    contrast: { type: 'boolean', default: false },
    language: { type: 'string', default: 'en' },
    open: { type: 'string', multiple: true, default: [] },
    view: { type: 'string' },
    run: { type: 'string', multiple: true, default: [] },
    expand: { type: 'string', multiple: true, default: [] },
    problems: { type: 'boolean', default: false },
    web: { type: 'boolean', default: false },
    wait: { type: 'string', default: '2' },
  },
});
const [folder, out] = positionals;
const theme = values.theme === 'light' ? 'light' : 'dark';
if (!folder || !out || theme !== values.theme) {
  console.error('Usage: node test/vscode/shot.mjs FOLDER OUT.png [--theme light|dark] [--open FILE] [--view NAME]');
  process.exit(2);
}

await ensureHost();
const host = values.web ? await startPage(path.resolve(folder)) : await startInServer(path.resolve(folder));
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const driver = await host.open(browser);
  if (values.contrast) await pickHighContrast(driver, theme);
  for (const file of values.open) await driver.openFile(file);
  if (values.view) await driver.openView(values.view);
  for (const label of values.expand) await driver.expand(label);
  if (values.problems) await driver.problems();
  for (const title of values.run) await driver.runCommand(title);
  await sleep(Number(values.wait) * 1000);
  console.log(await driver.screenshot(path.resolve(out)));
} finally {
  await browserServer.close();
  await host.stop();
}

/** @param {string} folder */
async function startInServer(folder) {
  const server = await startServer();
  /** @param {import('playwright-core').Browser} browser */
  const open = (browser) => openDriver(browser, { server, folder, extension: root, theme, language: values.language });
  return { open, stop: server.stop };
}

/** @param {string} folder */
async function startPage(folder) {
  const page = await startWebHost({ folder, extension: root, settings: { 'workbench.colorTheme': themes[theme] } });
  /** @param {import('playwright-core').Browser} browser */
  const open = (browser) => openAddress(browser, page.address, theme);
  return { open, stop: page.stop };
}
