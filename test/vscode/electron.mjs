// Runs dist/test in a desktop VS Code, downloaded or named by VSCODE_EXECUTABLE: node test/vscode/electron.mjs
// VSCODE_VERSION picks the version (default: stable); on Linux it needs a display, for instance `xvfb-run -a`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { copyCorpus, removeCorpus, root } from './corpus.mjs';

const version = process.env['VSCODE_VERSION'] ?? 'stable';
const vscodeExecutablePath = process.env['VSCODE_EXECUTABLE'] ?? (await download());
requireDisplay();

execFileSync(process.execPath, ['esbuild.mjs', '--production', '--tests'], { cwd: root, stdio: 'inherit' });
const folder = await copyCorpus();
const data = mkdtempSync(path.join(os.tmpdir(), 'copydesk-electron-'));
const report = path.join(data, 'report.json');
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/index.js'),
    extensionTestsEnv: { COPYDESK_TEST_REPORT: report },
    launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', `--user-data-dir=${data}`],
  });
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : error);
} finally {
  printCounts();
  await removeCorpus(folder);
  rmSync(data, { recursive: true, force: true });
}

async function download() {
  try {
    return await downloadAndUnzipVSCode(version);
  } catch (error) {
    console.error(
      `VS Code ${version} could not be downloaded (${error instanceof Error ? error.message : error}).\n` +
        'Name an installed one, VSCODE_EXECUTABLE=/usr/share/code/code npm run test:electron,\n' +
        'or run the same suite in the VS Code that comes from the npm registry: node test/run.mjs host',
    );
    process.exit(1);
  }
}

function requireDisplay() {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return;
  console.error('Desktop VS Code needs a display: xvfb-run -a npm run test:electron');
  process.exit(1);
}

function printCounts() {
  try {
    const { passed, failed, skipped } = JSON.parse(readFileSync(report, 'utf8'));
    console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  } catch {
    process.exitCode = 1;
    console.error('VS Code ended before the tests did.\n\n0 passed, 1 failed');
  }
}
