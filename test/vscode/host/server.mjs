// Starts a VS Code server with a data folder of its own, and stops it again.
import { execFile, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serverMain, serverNode } from './install.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} [vsix] a package to install into the server before it starts
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
 * @property {() => Promise<void>} stop stops the server and what it started, and removes its data
 */

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({ vsix, trusted = true, driven = true, settings = {}, port = 0, env = {} } = {}) {
  const dataFolder = await mkdtemp(path.join(os.tmpdir(), 'copydesk-vscode-'));
  await writeUserSettings({ dataFolder }, settings);
  if (vsix) await installPackage(vsix, dataFolder);

  const args = [serverMain, '--host', '127.0.0.1', '--port', String(port), '--server-data-dir', dataFolder];
  args.push(
    '--without-connection-token',
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-update-check',
  );
  if (trusted) args.push('--disable-workspace-trust');
  if (driven) args.push('--enable-smoke-test-driver', '--reconnection-grace-time', '1');
  // No marketplace; a process group of its own, so that stopping takes the extension hosts and file watchers along.
  const child = spawn(serverNode, args, {
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

  let log = '';
  /** @type {Promise<number>} */
  const listening = new Promise((resolve, reject) => {
    /** @param {Buffer} chunk */
    const read = (chunk) => {
      log += chunk;
      const ready = /Extension host agent listening on (\d+)/.exec(log);
      if (ready) resolve(Number(ready[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`The VS Code server ended with ${code}:\n${log}`)));
  });

  const stop = async () => {
    const ended = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined;
    killGroup(child.pid);
    await ended;
    process.off('exit', abandon);
    abandon();
  };
  try {
    return { port: await listening, dataFolder, log: () => log, stop };
  } catch (error) {
    await stop();
    throw error;
  }
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
