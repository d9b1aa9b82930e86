// Measures the last build in real VS Code: node test/vscode/measure-editor.mjs FOLDER, prints one line of JSON.
// FOLDER holds long.article and long.json; neither is saved.
import { chromium } from 'playwright-core';
import { startBrowser } from './host/browser.mjs';
import { ensureHost } from './host/install.mjs';
import { openDriver } from './host/open-driver.mjs';
import { startServer } from './host/server.mjs';

const ROUNDS = 5;
const UNDERLINED = '.editor-instance .cdr:is(.squiggly-error, .squiggly-warning)';
const root = new URL('../..', import.meta.url).pathname.replace(/\/$/, '');
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Usage: node test/vscode/measure-editor.mjs FOLDER');

await ensureHost();
const server = await startServer();
const browserServer = await startBrowser();
try {
  const browser = await chromium.connect(browserServer.wsEndpoint());
  const open = () => openDriver(browser, { server, folder, extension: root });
  const activations = [];
  for (let round = 0; round < ROUNDS; round++) {
    const window = await open();
    activations.push(await measureActivation(window));
    await window.close();
  }
  const driver = await open();
  await driver.openFile('long.article');
  await driver.openFile('long.json');
  const ours = await measureTyping(driver, 'long.article', 'Experts believe it.');
  const json = await measureTyping(driver, 'long.json', 'x');
  const reveal = await measureReveal(driver);
  console.log(JSON.stringify({ activations, typing: { ours, json }, reveal }));
} finally {
  await browserServer.close();
  await server.stop();
}

/**
 * Milliseconds that activate() took, by extension, as VS Code itself lists them.
 * @param {import('./host/driver.mjs').Driver} driver
 * @returns {Promise<Record<string, number>>}
 */
async function measureActivation(driver) {
  await driver.openFile('long.article');
  await driver.openFile('long.json');
  await driver.runCommand('Developer: Show Running Extensions');
  const rows = driver.page.locator('.runtime-extensions-editor .extension');
  await rows
    .filter({ hasText: /copydesk/i })
    .filter({ hasText: /\dms/ })
    .waitFor();
  const times = await rows.evaluateAll((all) =>
    all.map((row) => [
      (row.querySelector('.name')?.textContent ?? '').replace(/^copydesk\.copydesk$/, 'Copydesk'),
      Number(/(\d+)ms/.exec(row.querySelector('.activation-time')?.textContent ?? '')?.[1]),
    ]),
  );
  // The list may open in a modal editor.
  await driver.page.keyboard.press('Escape');
  return Object.fromEntries(times);
}

/**
 * Milliseconds from the last key of a fault that is typed at a file's end to its underline, the median.
 * @param {import('./host/driver.mjs').Driver} driver
 * @param {string} file
 * @param {string} fault
 */
async function measureTyping(driver, file, fault) {
  const { page } = driver;
  await page.getByRole('tab', { name: file }).click();
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n');
    await page.locator(UNDERLINED).first().waitFor({ state: 'detached' });
    const underlined = page.evaluate(watchFor(UNDERLINED));
    await page.keyboard.type(fault, { delay: 30 });
    times.push(Number(await underlined));
    for (let key = 0; key < fault.length + 2; key++) await page.keyboard.press('Backspace');
  }
  return median(times);
}

/**
 * Milliseconds from a click on a mention to its selection in an editor that is opened for it, the median.
 * @param {import('./host/driver.mjs').Driver} driver
 */
async function measureReveal(driver) {
  const { page } = driver;
  await driver.openView('Copydesk');
  const level = (/** @type {number} */ depth) => driver.tree('Entities').locator(`[aria-level="${depth}"]`).first();
  for (const depth of [1, 2, 3]) {
    await level(depth).waitFor();
    if ((await level(depth).getAttribute('aria-expanded')) === 'false') await level(depth).click();
  }
  await level(4).waitFor();
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await driver.runCommand('View: Close All Editors');
    const selected = page.evaluate(watchFor('.editor-instance .selected-text'));
    await level(4).click();
    times.push(Number(await selected));
  }
  return median(times);
}

/**
 * For the page to run: milliseconds from the last key or click to the frame in which something is there.
 * @param {string} selector
 */
function watchFor(selector) {
  return `new Promise((resolve) => {
    let last = performance.now();
    const note = () => { last = performance.now(); };
    for (const event of ['keydown', 'mousedown']) addEventListener(event, note, true);
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)})) resolve(performance.now() - last);
      else requestAnimationFrame(look);
    };
    look();
  })`;
}

/** @param {number[]} values */
function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
