// Bundles Copydesk into dist/: node esbuild.mjs [--production] [--watch] [--tests] [--bench] [--training]
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
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

/** The model is a file of its own, as it is large and several programs read it. */
const model = 'src/core/data/entity-model.bin';
const modelFile = path.basename(model);

/** @param {string} contents the module that stands for the model */
const bringModel = (contents) => ({
  name: 'model',
  setup(build) {
    build.onResolve({ filter: /\.bin$/ }, () => ({ path: modelFile, namespace: 'model' }));
    build.onLoad({ filter: /./, namespace: 'model' }, () => ({ contents, resolveDir: '.' }));
  },
});
const readModel = bringModel(
  `import { readFileSync } from 'node:fs';
  import { join } from 'node:path';
  const { buffer, byteOffset, byteLength } = readFileSync(join(__dirname, '${modelFile}'));
  export default new Uint8Array(buffer, byteOffset, byteLength);`,
);
/** In a browser who starts the server hands the model over. */
const takeModel = bringModel('export default globalThis.entityModel;');

/** Programs that others load only later. */
const apart = {
  name: 'apart',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path: file, kind, resolveDir }) => {
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
  plugins: [readModel, apart],
  minify: production,
  // The package leaves the maps out, so production code does not point at them.
  sourcemap: production ? 'external' : true,
  logLevel: 'warning',
  outdir: 'dist',
};

/** What a browser loads, each program in one file: its extension hosts have no `require`, and workers no folder. */
const web = {
  ...node,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  plugins: [takeModel],
  outdir: 'dist/web',
};

const tools = {
  ...(flag('bench') && { bench: 'test/bench/main.ts' }),
  ...(flag('training') && { training: 'src/training/main.ts', annotations: 'src/training/annotations.ts' }),
};
// Mocha finds the files by their names, so none may be left over from an earlier build.
if (flag('tests')) rmSync('dist/test', { recursive: true, force: true });
const suites = 'test/vscode/suite';
const cases = flag('tests') ? readdirSync(suites).filter((file) => file.endsWith('.cases.ts')) : [];
const casesBut = (other) => cases.filter((file) => !file.endsWith(`.${other}.cases.ts`));
const suite = flag('tests') ? ['index.ts', ...casesBut('web')].map((file) => `${suites}/${file}`) : [];
/** In a browser the tests are one file, and what they take from elsewhere has a stand-in. */
const webSuite = {
  stdin: {
    contents: [...casesBut('node').map((file) => `import './${file}';`), "export { run } from './web/run';"].join('\n'),
    resolveDir: suites,
  },
  alias: { 'node:assert/strict': `./${suites}/web/assert.ts` },
  outfile: 'dist/test/web.js',
};
const takeMochaForPages = {
  name: 'mocha-for-pages',
  setup(build) {
    build.onResolve({ filter: /^mocha$/ }, () => ({ path: path.resolve(suites, 'web/mocha.ts') }));
  },
};

mkdirSync('dist', { recursive: true });
copyFileSync(model, `dist/${modelFile}`);
// Its license asks that a copy goes along.
copyFileSync('node_modules/workerpool/LICENSE', 'dist/workerpool-license.txt');

const builds = await Promise.all([
  context({ ...node, entryPoints: product }),
  context({ ...web, entryPoints: { extension: 'src/extension/main.browser.ts' } }),
  context({ ...web, entryPoints: { server: 'src/server/main.browser.ts' }, format: 'iife', external: [] }),
  context({ ...node, entryPoints: tools }),
  ...(flag('tests')
    ? [context({ ...web, ...webSuite, plugins: [takeMochaForPages], outdir: undefined, minify: false })]
    : []),
  context({ ...node, entryPoints: suite, outdir: 'dist/test', external: ['vscode', 'mocha'], minify: false }),
]);
for (const build of builds) await (flag('watch') ? build.watch() : build.rebuild());
if (!flag('watch')) for (const build of builds) await build.dispose();
