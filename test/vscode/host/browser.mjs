// The browser of the tests: CHROMIUM_PATH, else Debian's Chromium or Chrome, else the one among the host's npm packages.
import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const packed = path.join(import.meta.dirname, 'node_modules/@sparticuz/chromium/bin');
const unpacked = path.join(import.meta.dirname, 'node_modules/.chromium');

/**
 * Starts a headless Chromium that several processes can connect to. CHROMIUM_PATH names one; `npm` stands for the packaged one.
 * @returns {Promise<import('playwright-core').BrowserServer>}
 */
export async function startBrowser() {
  const chosen = process.env['CHROMIUM_PATH'] || findInstalled() || 'npm';
  const { executablePath, env } = chosen === 'npm' ? await unpackChromium() : { executablePath: chosen, env: {} };
  return chromium.launchServer({
    executablePath,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    // Containers offer no sandbox; the rest keeps the browser from calling home.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function findInstalled() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) => existsSync(file));
}

/** Unpacks the packaged Chromium with the libraries and fonts that a bare machine lacks, once an installation. */
async function unpackChromium() {
  const executablePath = path.join(unpacked, 'chromium');
  const done = path.join(unpacked, 'done');
  if (!existsSync(done)) {
    mkdirSync(unpacked, { recursive: true });
    await decompress('chromium.br', executablePath);
    chmodSync(executablePath, 0o755);
    for (const archive of ['al2023.tar', 'fonts.tar']) {
      await decompress(`${archive}.br`, path.join(unpacked, archive));
      execFileSync('tar', ['-xf', archive], { cwd: unpacked });
    }
    writeFileSync(done, '');
  }
  return {
    executablePath,
    env: { LD_LIBRARY_PATH: path.join(unpacked, 'lib'), FONTCONFIG_PATH: path.join(unpacked, 'fonts') },
  };
}

/**
 * @param {string} name
 * @param {string} target
 */
function decompress(name, target) {
  return pipeline(createReadStream(path.join(packed, name)), zlib.createBrotliDecompress(), createWriteStream(target));
}
