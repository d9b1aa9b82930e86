// Bundles Copydesk into dist/: node esbuild.mjs [--production] [--watch] [--tests] [--bench] [--training]
import { rmSync } from 'node:fs';
import { context } from 'esbuild';

const flag = (name) => process.argv.includes(`--${name}`);
const production = flag('production');

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's main is UMD, whose requires no bundler can follow.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  loader: { '.bin': 'binary' },
  minify: production,
  // The package leaves the maps out, so production code does not point at them.
  sourcemap: production ? 'external' : true,
  logLevel: 'warning',
  outdir: 'dist',
};

const product = { extension: 'src/extension/main.node.ts', server: 'src/server/main.node.ts', worker: 'src/server/node-worker.ts', cli: 'src/cli/main.ts' };
const tools = {
  ...(flag('bench') && { bench: 'test/bench/main.ts' }),
  ...(flag('training') && { training: 'src/training/main.ts', annotations: 'src/training/annotations.ts' }),
};
// Mocha finds the files by their names, so none may be left over from an earlier build.
if (flag('tests')) rmSync('dist/test', { recursive: true, force: true });
const suite = flag('tests') ? ['test/vscode/suite/index.ts', 'test/vscode/suite/*.cases.ts'] : [];

const builds = await Promise.all([
  context({ ...node, entryPoints: product }),
  context({ ...node, entryPoints: tools }),
  context({ ...node, entryPoints: suite, outdir: 'dist/test', external: ['vscode', 'mocha'], minify: false }),
]);
for (const build of builds) await (flag('watch') ? build.watch() : build.rebuild());
if (!flag('watch')) for (const build of builds) await build.dispose();
