// Opens real VS Code for a test, with the extension as it is built and a folder that the test may write into.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, inject } from 'vitest';
import { copyCorpus, removeCorpus, root } from '../corpus.mjs';
import { Driver } from '../host/driver.mjs';
import { openDriver } from '../host/open-driver.mjs';
import { type ServerOptions, startServer, writeUserSettings } from '../host/server.mjs';
import { stillSettings } from '../host/workbench.mjs';

export interface WorkbenchOptions {
  /** Copied into a temporary folder; the sample corpus when left out. */
  folder?: string;
  /** The user's settings. */
  settings?: Record<string, unknown>;
  theme?: 'light' | 'dark';
  /** Of the extension's texts; VS Code's own stay English. */
  language?: string;
  /** False opens the folder in Restricted Mode. */
  trusted?: boolean;
  /** A package to install, in the place of the extension's source folder. */
  vsix?: string;
}

/** One window. Opened by a test or a beforeEach it is closed after that test, opened by a beforeAll after its file. */
export class Workbench extends Driver {
  readonly folder: string;
  readonly #server: ServerAddress;
  readonly #release: () => Promise<void>;

  constructor(page: Page, folder: string, server: ServerAddress, release: () => Promise<void>) {
    super(page);
    this.folder = folder;
    this.#server = server;
    this.#release = release;
  }

  /** Opens a file by its path in the folder, with the cursor before the last character of the words. */
  async goTo(file: string, words: string): Promise<void> {
    const text = await readFile(path.join(this.folder, file), 'utf8');
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${file} does not hold "${words}".`);
    const before = text.slice(0, start + words.length - 1).split('\n');
    await this.openFile(path.basename(file));
    await this.placeCursor(before.length, (before.at(-1) ?? '').length + 1);
  }

  /** Replaces the user's settings in the running window. */
  async changeSettings(settings: Record<string, unknown>): Promise<void> {
    await writeUserSettings(this.#server, { ...stillSettings, ...settings });
  }

  override async close(): Promise<void> {
    if (!open.delete(this)) return;
    await super.close();
    await removeCorpus(this.folder);
    await this.#release();
  }
}

type ServerAddress = { port: number; dataFolder: string };

const open = new Set<Workbench>();
let openBefore: Workbench[] = [];
let browser: Browser | undefined;

export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const { trusted = true, vsix, theme = 'dark', settings = {}, language = 'en' } = options;
  const own = !trusted || vsix !== undefined;
  const server = own ? await startOwnServer(trusted, vsix) : { ...inject('server'), stop: async () => {} };
  const folder = await copyCorpus(options.folder);
  browser ??= await chromium.connect(inject('browser'));
  const driver = await openDriver(browser, {
    server,
    folder,
    theme,
    settings,
    language,
    ...(vsix === undefined && { extension: root }),
  });
  const workbench = new Workbench(driver.page, folder, server, server.stop);
  open.add(workbench);
  return workbench;
}

function startOwnServer(trusted: boolean, vsix: string | undefined) {
  const options: ServerOptions = { trusted };
  if (vsix !== undefined) options.vsix = vsix;
  return startServer(options);
}

beforeEach(() => {
  openBefore = [...open];
});

afterEach(async ({ task }) => {
  const failed = task.result?.state === 'fail';
  for (const [index, workbench] of [...open].entries()) {
    if (failed) await tellState(workbench, `failed ${task.name.replace(/\W+/g, '-')} ${index + 1}`);
    if (!openBefore.includes(workbench)) await workbench.close();
  }
});

afterAll(async () => {
  for (const workbench of open) await workbench.close();
  await browser?.close();
  browser = undefined;
});

/** What a window shows goes into a picture, and into the log for where the picture is not at hand. */
async function tellState(workbench: Workbench, name: string): Promise<void> {
  await workbench.screenshot(name);
  const shown = await workbench.page.locator('.sidebar, .statusbar, .notifications-center').allInnerTexts();
  console.error(`${name}:\n${shown.join('\n---\n')}`);
}
