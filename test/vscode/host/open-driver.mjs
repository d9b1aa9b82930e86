// Opens a workbench in a page of its own, for a driver to drive.
import { Driver } from './driver.mjs';
import { writeLanguage, writeUserSettings } from './server.mjs';
import { stillSettings, workbenchUrl } from './workbench.mjs';

export const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern' };

/**
 * @typedef {object} OpenOptions
 * @property {{ port: number, dataFolder: string }} server
 * @property {string} folder the folder to open
 * @property {string} [extension] an extension to load from its source folder; without it, what the server has installed
 * @property {'light' | 'dark'} [theme]
 * @property {Record<string, unknown>} [settings] the user's
 * @property {string} [language] of the extension's texts, default `en`; VS Code's own stay English
 */

/**
 * Opens a folder in a fresh page, with nothing remembered, and waits until the workbench stands.
 * @param {import('playwright-core').Browser} browser
 * @param {OpenOptions} options
 */
export async function openDriver(
  browser,
  { server, folder, extension, theme = 'dark', settings = {}, language = 'en' },
) {
  await writeUserSettings(server, { ...stillSettings, 'workbench.colorTheme': themes[theme], ...settings });
  await writeLanguage(server, language);
  const address = workbenchUrl(server.port, folder, extension ? { extension } : {});
  const driver = await openAddress(browser, address, theme);
  // The user's settings come after the first paint.
  if (!('workbench.colorTheme' in settings))
    await driver.page.locator(`.monaco-workbench[class*="${theme}_modern"]`).waitFor();
  return driver;
}

/**
 * The same for a workbench whose address is known.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {'light' | 'dark'} theme
 */
export async function openAddress(browser, address, theme) {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    reducedMotion: 'reduce',
    colorScheme: theme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(address);
  await page.locator('.monaco-workbench .part.statusbar .statusbar-item').first().waitFor({ timeout: 60_000 });
  return new Driver(page);
}

/**
 * Picks the theme with high contrast, light or dark, from VS Code's list of themes: in a page it does not take that one
 * from the settings.
 * @param {Driver} driver
 * @param {'light' | 'dark'} theme
 */
export async function pickHighContrast({ page }, theme) {
  const widget = page.locator('.quick-input-widget');
  /** @param {string} words */
  const pick = async (words) => {
    await page.keyboard.type(words);
    await widget.locator('.monaco-list-row').filter({ hasText: words }).first().click();
  };
  await page.keyboard.press('F1');
  await widget.waitFor();
  await pick('Preferences: Color Theme');
  await page.getByPlaceholder(/^Select Color Theme/).waitFor();
  await pick(theme === 'light' ? 'Light High Contrast' : 'Dark High Contrast');
  await page.locator(`.monaco-workbench[class*="${theme === 'light' ? 'hc_light' : 'hc_black'}"]`).waitFor();
}
