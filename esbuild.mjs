// Bundles Copydesk into dist/: node esbuild.mjs [--production] [--watch] [--bench] [--training]
import { context } from 'esbuild';

const flag = (name) => process.argv.includes(`--${name}`);
const production = flag('production');

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  loader: { '.bin': 'binary' },
  minify: production,
  sourcemap: true,
  logLevel: 'warning',
  outdir: 'dist',
};

const product = { extension: 'src/extension/main.node.ts', server: 'src/server/main.node.ts', cli: 'src/cli/main.ts' };
const tools = {
  ...(flag('bench') && { bench: 'test/bench/main.ts' }),
  ...(flag('training') && { training: 'src/training/main.ts' }),
};

const builds = await Promise.all([
  context({ ...node, entryPoints: product }),
  context({ ...node, entryPoints: tools }),
]);
for (const build of builds) await (flag('watch') ? build.watch() : build.rebuild());
if (!flag('watch')) for (const build of builds) await build.dispose();
