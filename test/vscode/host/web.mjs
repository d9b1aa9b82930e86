// VS Code as a page without a server: its own static files, extensions from another origin, and a virtual workspace.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { stillSettings } from './workbench.mjs';

const vscode = path.join(import.meta.dirname, 'node_modules/code-server/lib/vscode');
const bundle = '/vscode/out/vs/code/browser/workbench/workbench.js';
const workspaceExtension = path.resolve(import.meta.dirname, '../web-workspace');
/** The workspace, as the page names it. */
const workspace = { scheme: 'memfs', path: '/corpus' };

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/**
 * @typedef {object} WebHost
 * @property {string} address of the workbench
 * @property {readonly string[]} origins all that a page may talk to
 * @property {() => Promise<void>} stop
 */

/**
 * Serves a workbench that has opened a folder's files as a virtual workspace.
 * @param {{ folder: string, extension: string, tests?: string, settings?: Record<string, unknown> }} options the extension
 * to load from its source folder, and a test module below it
 * @returns {Promise<WebHost>}
 */
export async function startWebHost({ folder, extension, tests, settings = {} }) {
  const files = JSON.stringify(await readFolder(folder));
  const extensions = await listen({
    '/extension/': readBelow(extension),
    '/workspace/': async (file) => (file === 'files.json' ? files : readBelow(workspaceExtension)(file)),
  });
  /** @param {string} file */
  const at = (file) => ({ scheme: 'http', authority: `localhost:${extensions.port}`, path: file });
  const configuration = {
    configurationDefaults: { ...stillSettings, ...settings },
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: [at('/extension'), at('/workspace')],
      ...(tests && { extensionTestsPath: at(`/extension/${tests}`) }),
    },
    enableWorkspaceTrust: false,
    // This build asks for these.
    isEnabledCoderGettingStarted: false,
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    folderUri: workspace,
    productConfiguration: {},
    userDataPath: '/user',
  };
  const page = await writePage(configuration);
  const workbench = await listen({
    '/vscode/': async (file) => (`/vscode/${file}` === bundle ? adaptBundle() : readBelow(vscode)(file)),
    '/': async (file) => (file === '' ? page : undefined),
  });
  const origins = [`http://127.0.0.1:${workbench.port}`, `http://localhost:${extensions.port}`];
  const stop = async () => {
    await Promise.all([workbench.stop(), extensions.stop()]);
  };
  return { address: `${origins[0]}/?payload=[["skipWelcome","true"]]`, origins, stop };
}

/** @param {object} configuration */
async function writePage(configuration) {
  const template = await readFile(path.join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/vscode/out/nls.messages.js',
  };
  return Object.entries(values)
    .reduce((html, [name, value]) => html.replaceAll(`{{${name}}}`, () => value), template)
    .replace(/^.*\{\{.*\}\}\/.*$/gm, '');
}

/** This build takes for granted that a server stands behind the page, and keeps the user's data there. */
async function adaptBundle() {
  let text = await readFile(path.join(vscode, bundle.slice('/vscode/'.length)), 'utf8');
  const adaptations = /** @type {const} */ ([
    [/(\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/, '$1}'],
    [/(\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.)vscodeRemote\}/, '$1vscodeUserData}'],
  ]);
  for (const [pattern, replacement] of adaptations) {
    if (!pattern.test(text)) throw new Error(`VS Code changed: nothing fits ${pattern} any more.`);
    text = text.replace(pattern, replacement);
  }
  return text;
}

/**
 * Serves what the readers of some prefixes have; the first prefix that fits counts.
 * @param {Record<string, (file: string) => Promise<string | Buffer | undefined>>} readers
 */
async function listen(readers) {
  const server = http.createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const prefix = Object.keys(readers).find((start) => pathname.startsWith(start)) ?? '';
    const body = await readers[prefix]?.(decodeURIComponent(pathname.slice(prefix.length))).catch(() => undefined);
    const type = types[path.extname(pathname)] ?? (pathname === '/' ? 'text/html' : 'application/octet-stream');
    response.writeHead(body === undefined ? 404 : 200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': type });
    response.end(body);
  });
  /** @type {number} */
  const port = await new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { port, stop };
}

/**
 * @param {string} folder
 * @returns {(file: string) => Promise<Buffer | undefined>}
 */
function readBelow(folder) {
  return async (file) => {
    const found = path.join(folder, file);
    return found.startsWith(`${folder}${path.sep}`) && existsSync(found) ? readFile(found) : undefined;
  };
}

/**
 * The files of a folder in base 64, by their paths in the workspace.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>}
 */
async function readFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const read = files.map(async (file) => [
    `${workspace.path}/${path.relative(folder, file).replaceAll(path.sep, '/')}`,
    await readFile(file, 'base64'),
  ]);
  return Object.fromEntries(await Promise.all(read));
}
