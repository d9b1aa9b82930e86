// Bundles Copydesk into dist/: node esbuild.mjs [--production] [--watch] [--tests] [--bench] [--training]
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';

const flag = (name) => process.argv.includes(`--${name}`);
const production = flag('production');

/** The programs by their sources. */
const product = {
  extension: 'src/extension/main.node.ts',
  'node-client': 'src/extension/node-client.ts',
  server: 'src/server/main.node.ts',
  worker: 'src/server/node/worker.ts',
  cli: 'src/cli/main.ts',
};

/** Modules of their own: the model, which is large and which several programs read, and programs loaded only later. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /\.bin$|^\./ }, ({ path: file, kind, resolveDir }) => {
      if (file.endsWith('.bin')) return { path: `./${path.basename(file)}.js`, external: true };
      const source =
        kind === 'dynamic-import' && path.relative(import.meta.dirname, path.join(resolveDir, `${file}.ts`));
      const program = Object.keys(product).find((name) => product[name] === source);
      return program ? { path: `./${program}.js`, external: true } : null;
    });
  },
};

const node = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // Every engine we run in knows \p{L}: otherwise each such pattern would be compiled again wherever it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  // jsonc-parser's main is UMD, whose requires no bundler can follow.
  mainFields: ['module', 'main'],
  external: ['vscode'],
  loader: { '.bin': 'binary' },
  plugins: [apart],
  minify: production,
  // The package leaves the maps out, so production code does not point at them.
  sourcemap: production ? 'external' : true,
  logLevel: 'warning',
  outdir: 'dist',
};

const model = { contents: "export { default } from './src/core/data/entity-model.bin'", resolveDir: '.' };
const tools = {
  ...(flag('bench') && { bench: 'test/bench/main.ts' }),
  ...(flag('training') && { training: 'src/training/main.ts', annotations: 'src/training/annotations.ts' }),
};
// Mocha finds the files by their names, so none may be left over from an earlier build.
if (flag('tests')) rmSync('dist/test', { recursive: true, force: true });
const suite = flag('tests') ? ['test/vscode/suite/index.ts', 'test/vscode/suite/*.cases.ts'] : [];

// Its license asks that a copy goes along.
mkdirSync('dist', { recursive: true });
copyFileSync('node_modules/workerpool/LICENSE', 'dist/workerpool-license.txt');

const builds = await Promise.all([
  context({ ...node, entryPoints: product }),
  context({
    ...node,
    plugins: [],
    stdin: model,
    outdir: undefined,
    outfile: 'dist/entity-model.bin.js',
    sourcemap: false,
  }),
  context({ ...node, entryPoints: tools }),
  context({ ...node, entryPoints: suite, outdir: 'dist/test', external: ['vscode', 'mocha'], minify: false }),
]);
for (const build of builds) await (flag('watch') ? build.watch() : build.rebuild());
if (!flag('watch')) for (const build of builds) await build.dispose();
