// Starts a VS Code server with a data folder of its own, and stops it again.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serverMain, serverNode } from './install.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} [vsix] a package to install into the server before it starts
 * @property {string} [folder] what opens at the plain address
 * @property {boolean} [trusted] true: every folder is trusted, nobody is asked; false: Workspace Trust as people know it
 * @property {boolean} [driven] true: the page may be driven by tests, and the extension tests may report to it
 * @property {Record<string, unknown>} [settings] the user's
 * @property {number} [port] default: a free one
 * @property {Record<string, string>} [env] more of the environment, for the extension host too
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} dataFolder
 * @property {() => string} log all that the server printed
 * @property {Promise<unknown>} ended settles when the server has ended, for whatever reason
 * @property {() => Promise<void>} stop stops the server and what it started, and removes its data
 */

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { vsix, settings = {}, env = {} } = options;
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'copydesk-vscode-'));
  await writeUserSettings({ dataFolder }, settings);
  if (vsix) await installPackage(vsix, dataFolder);

  // No marketplace; a process group of its own, so that stopping takes the extension hosts and file watchers along.
  const child = spawn(serverNode, [serverMain, '--server-data-dir', dataFolder, ...listArguments(options)], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const abandon = () => {
    killGroup(child.pid);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once('exit', abandon);
  exitOnSignals();

  const { listening, log } = listen(child);
  const stop = async () => {
    const running = child.exitCode === null && child.signalCode === null;
    const ended = running && once(child, 'exit');
    killGroup(child.pid);
    await ended;
    process.off('exit', abandon);
    abandon();
  };
  try {
    return { port: await listening, dataFolder, log, stop, ended: once(child, 'exit') };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Follows what the server prints, until it says where it listens and after.
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} child
 */
function listen(child) {
  let text = '';
  const log = () => text;
  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      text = (text + chunk).slice(-100_000);
      const ready = /Extension host agent listening on (\d+)/.exec(text);
      if (ready) resolve(Number(ready[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${text}`)));
  });
  return { listening, log };
}

/** @param {ServerOptions} options */
function listArguments({ folder, trusted = true, driven = true, port = 0 }) {
  return [
    ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
    ...['--disable-telemetry', '--disable-update-check'],
    ...(folder === undefined ? [] : ['--default-folder', folder]),
    ...(trusted ? ['--disable-workspace-trust'] : []),
    ...(driven ? ['--enable-smoke-test-driver', '--reconnection-grace-time', '1'] : []),
  ];
}

/**
 * Writes settings.json of the person at the keyboard; open windows see the change.
 * @param {{ dataFolder: string }} server
 * @param {Record<string, unknown>} settings
 */
export function writeUserSettings({ dataFolder }, settings) {
  return writeJson(path.join(dataFolder, 'data/User/settings.json'), settings);
}

/**
 * Sets the display language of the windows that are opened from now on. VS Code's own texts stay English, as its pack of
 * translations is left empty; extensions bring theirs.
 * @param {{ dataFolder: string }} server
 * @param {string} language
 */
export async function writeLanguage({ dataFolder }, language) {
  const data = path.join(dataFolder, 'data');
  const pack = path.join(data, `${language}.i18n.json`);
  const extensions = [{ extensionIdentifier: { id: `copydesk.language-${language}` }, version: '0.0.0' }];
  await writeJson(pack, { contents: {} });
  await writeJson(path.join(data, 'languagepacks.json'), {
    [language]: { hash: language, label: language, extensions, translations: { vscode: pack } },
  });
  await writeJson(path.join(data, 'User/argv.json'), { locale: language });
}

/**
 * @param {string} vsix
 * @param {string} dataFolder
 */
async function installPackage(vsix, dataFolder) {
  await promisify(execFile)(serverNode, [serverMain, '--install-extension', vsix, '--server-data-dir', dataFolder]);
}

/**
 * @param {string} file
 * @param {unknown} value
 */
async function writeJson(file, value) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(value, null, 2));
}

/** @param {number | undefined} pid */
function killGroup(pid) {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has already ended.
  }
}

/** Without this an interrupted program would leave its servers running: signals do not count as an exit. */
function exitOnSignals() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(130));
  }
}
