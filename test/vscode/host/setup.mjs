// Makes the installed packages a VS Code that runs. Needs no network and no compiler; running it twice is safe.
import { chmodSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');
const vscode = path.join(modules, 'code-server/lib/vscode');

/** VS Code looks for its modules, and serves some to the browser, below lib/vscode; our lock file holds them one tree up. */
function linkModules() {
  const link = path.join(vscode, 'node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync(path.relative(vscode, modules), link, 'dir');
}

/** Chat, accounts, debuggers and tunnels cost start-up time and 100 MB, and no test needs them. */
function removeUnusedExtensions() {
  const unused = [
    'copilot',
    'git',
    'git-base',
    'github',
    'github-authentication',
    'mermaid-markdown-features',
    'microsoft-authentication',
    'ms-vscode.js-debug',
    'ms-vscode.js-debug-companion',
    'ms-vscode.vscode-js-profile-table',
    'terminal-suggest',
    'tunnel-forwarding',
  ];
  for (const name of unused) rmSync(path.join(vscode, 'extensions', name), { recursive: true, force: true });
}

function removeOtherPlatforms() {
  const ours = `${process.platform}-${process.arch}`;
  for (const folder of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds']) {
    for (const platform of readdirSync(path.join(modules, folder))) {
      if (platform !== ours) rmSync(path.join(modules, folder, platform), { recursive: true, force: true });
    }
  }
  chmodSync(path.join(modules, '@vscode/ripgrep-universal/bin', ours, 'rg'), 0o755);
}

linkModules();
removeUnusedExtensions();
removeOtherPlatforms();
