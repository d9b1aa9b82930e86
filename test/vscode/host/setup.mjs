// Run once after `npm ci --ignore-scripts` in this folder. Plain Node 20, no network, no compiler.
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const vs = path.join(here, 'node_modules/code-server/lib/vscode');
// 1. VS Code's server resolves its own modules, and serves some to the browser, from lib/vscode/node_modules.
//    They are hoisted into our node_modules (one lock file for everything), so point it there.
const link = path.join(vs, 'node_modules');
fs.rmSync(link, { recursive: true, force: true });
fs.symlinkSync(path.relative(vs, path.join(here, 'node_modules')), link, 'dir');
// 2. Built-in extensions the tests never use: chat and its helpers (they cost start-up time and ~95 MB).
for (const e of [
  'git',
  'git-base',
  'copilot',
  'mermaid-markdown-features',
  'microsoft-authentication',
  'github',
  'github-authentication',
  'ms-vscode.js-debug',
  'ms-vscode.js-debug-companion',
  'ms-vscode.vscode-js-profile-table',
  'terminal-suggest',
  'tunnel-forwarding',
])
  fs.rmSync(path.join(vs, 'extensions', e), { recursive: true, force: true });
// 3. Binaries for other platforms.
const keep = `${process.platform}-${process.arch}`;
for (const d of ['@vscode/ripgrep-universal/bin', 'node-pty/prebuilds'])
  for (const p of fs.readdirSync(path.join(here, 'node_modules', d)))
    if (p !== keep) fs.rmSync(path.join(here, 'node_modules', d, p), { recursive: true, force: true });
fs.chmodSync(path.join(here, 'node_modules/@vscode/ripgrep-universal/bin', keep, 'rg'), 0o755);
// 4. code-server's web bundle always connects to its server and keeps user data there. Let a page opt out (by removing
//    remoteAuthority from the configuration), so that the pure web workbench (what vscode.dev is) can be tested too.
const bundle = path.join(vs, 'out/vs/code/browser/workbench/workbench.js');
let js = fs.readFileSync(bundle, 'utf8');
for (const [from, to, done] of [
  [
    /\{\.\.\.JSON\.parse\((\w+)\),remoteAuthority:location\.host\}/,
    '{...JSON.parse($1),remoteAuthority:JSON.parse($1).remoteAuthority?location.host:void 0}',
    '.remoteAuthority?location.host:void 0}',
  ],
  [
    /(P\.file\(this\.userDataPath\)\.with\(\{scheme:)(\w+)\.vscodeRemote\}/,
    '$1this.options.remoteAuthority?$2.vscodeRemote:$2.vscodeUserData}',
    'this.options.remoteAuthority?',
  ],
]) {
  if (!from.test(js) && !js.includes(done)) throw new Error(`code-server changed: adapt the web-only patch ${from}`);
  js = js.replace(from, to);
}
fs.writeFileSync(bundle, js);
console.log('vscode-host ready:', JSON.parse(fs.readFileSync(path.join(vs, 'package.json'), 'utf8')).version);
