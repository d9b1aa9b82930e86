// Builds Copydesk and opens VS Code with it: npm start [FOLDER]; without a folder, on the sample corpus.
// `code` is used where it is on the PATH, and otherwise VS Code in the browser, with the package installed. PORT picks its port.
import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { root, sampleArticle, sampleCorpus, vsix } from './corpus.mjs';
import { ensureHost } from './host/install.mjs';
import { startServer } from './host/server.mjs';
import { quietSettings, workbenchUrl } from './host/workbench.mjs';

const folder = path.resolve(process.argv[2] ?? sampleCorpus);
/** An article to begin with. */
const file = folder === sampleCorpus ? sampleArticle : undefined;
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail(`There is no folder ${folder}.`);

try {
  packageExtension();
  if (!openDesktop()) await openInBrowser();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function packageExtension() {
  console.log('Building Copydesk …');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'package'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Copydesk could not be built:\n${stdout}${stderr}`);
}

/** Opens a window of the installed VS Code; false where there is none, or where it refuses. */
function openDesktop() {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, ...(file ? [file] : [])];
  const { status, error } = spawnSync('code', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) return false;
  if (status !== 0) console.log(`\`code\` ended with ${status}; VS Code in the browser it is, then.`);
  else console.log(`VS Code is opening ${folder} with Copydesk.`);
  return status === 0;
}

async function openInBrowser() {
  await ensureHost();
  console.log('Starting VS Code …');
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
  const port = Number(process.env['PORT'] ?? 0);
  const server = await startServer({ vsix, folder, port, trusted: true, driven: false, settings: quietSettings });
  const address = workbenchUrl(server.port, folder, { file });
  console.log(`\nVS Code with Copydesk, on ${folder}:\n\n  ${address}\n\nCtrl+C stops it.`);
  if (process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) openBrowser(address, ['xdg-open', 'sensible-browser']);
  const died = await Promise.race([stopped.then(() => false), server.ended.then(() => true)]);
  await server.stop();
  if (died) throw new Error(`VS Code's server ended by itself:\n${server.log()}`);
  process.exit(0);
}

/**
 * @param {string} address
 * @param {string[]} openers programs to try, in this order
 */
function openBrowser(address, [opener, ...others]) {
  if (!opener) return;
  const child = spawn(opener, [address], { stdio: 'ignore', detached: true });
  child.on('error', () => openBrowser(address, others));
  child.unref();
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  console.error(message);
  process.exit(1);
}
