// Runs every test, or the stages named: node test/run.mjs [check] [unit] [host] [web] [workbench] [vsix]
// What failed is told once more at the end, where a log that was cut still has it. The last line says
// `N passed, N failed`. A stage that crashes or runs no test counts as a failure.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ passed: number, failed: number, skipped: number, failures?: string[] }} Counts */
/** @typedef {{ fullName: string, status: string, failureMessages: string[] | null }} Assertion */

const root = path.resolve(import.meta.dirname, '..');
const reports = path.join(root, 'test-results');
const stageLimit = 15 * 60_000;

/** @type {Record<string, () => Promise<Counts>>} */
const stages = {
  check: runChecks,
  unit: () => runVitest('unit', ['--config', 'test/vitest.config.mts']),
  host: () => runHostSuite('host'),
  web: () => runHostSuite('web', ['--web']),
  workbench: () => runVitest('workbench', ['--config', 'test/vscode/vitest.config.mts', 'test/vscode/workbench']),
  vsix: () => runVitest('vsix', ['--config', 'test/vscode/vitest.config.mts', 'test/vscode/vsix']),
};

const named = process.argv.slice(2);
const unknown = named.find((name) => !(name in stages));
if (unknown !== undefined) {
  console.error(`There is no stage "${unknown}"; the stages are: ${Object.keys(stages).join(', ')}.`);
  process.exit(2);
}
const total = await runStages(named.length > 0 ? named : Object.keys(stages));
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${summarize(total)}`);

/**
 * @param {string[]} names
 * @returns {Promise<Counts>}
 */
async function runStages(names) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  mkdirSync(reports, { recursive: true });
  const summary = [];
  /** @type {string[]} */
  const failures = [];
  for (const name of ['build', ...names]) {
    console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
    /** @type {Counts} */
    const counts = name === 'build' ? await build() : await runStage(name);
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts[key];
    if (name !== 'build') summary.push(`${name.padEnd(10)} ${summarize(counts)}`);
    if (name === 'build' && counts.failed > 0) return counts;
    failures.push(...(counts.failures ?? []));
  }
  for (const failure of failures) console.log(`\n✗ ${failure}`);
  console.log(`\n${summary.join('\n')}`);
  return sum;
}

/** Production code throughout: what is tested is what is shipped. */
async function build() {
  const ok = await succeeds(process.execPath, ['esbuild.mjs', '--production', '--tests']);
  return { passed: 0, failed: ok ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} name
 * @returns {Promise<Counts>}
 */
async function runStage(name) {
  const failure = { passed: 0, failed: 1, skipped: 0 };
  try {
    const counts = (await stages[name]?.()) ?? failure;
    if (counts.passed + counts.failed > 0) return counts;
    console.error(`The stage "${name}" ran no test.`);
  } catch (error) {
    console.error(`The stage "${name}" gave no result:`, error instanceof Error ? error.message : error);
  }
  return failure;
}

/** @returns {Promise<Counts>} */
async function runChecks() {
  const results = [await succeeds(tool('biome'), ['check']), await succeeds(tool('tsc'), ['--noEmit'])];
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length, skipped: 0 };
}

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function runHostSuite(name, args = []) {
  const report = freshReport(name);
  const ok = await succeeds(process.execPath, ['test/vscode/host-suite.mjs', ...args, report]);
  return countCrash(readJson(report), ok);
}

/**
 * @param {string} name
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
async function runVitest(name, args) {
  const report = freshReport(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = await succeeds(tool('vitest'), ['run', ...args, ...reporters]);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = readJson(report);
  const counts = { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  return countCrash({ ...counts, failures: testResults.flatMap(failuresOf) }, ok);
}

/**
 * A file that does not load has no tests, but a message.
 * @param {{ name: string, status: string, message: string, assertionResults: Assertion[] }} file
 * @returns {string[]}
 */
function failuresOf({ name, status, message, assertionResults }) {
  const file = path.relative(root, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${file}\n${message}`];
  const failed = assertionResults.filter((test) => test.status === 'failed');
  return failed.map((test) => [`${file}: ${test.fullName}`, ...(test.failureMessages ?? [])].join('\n'));
}

/**
 * A run that failed although none of its tests did (a file that does not load, a server that died) is a failure too.
 * @param {Counts} counts
 * @param {boolean} ok
 */
function countCrash(counts, ok) {
  return !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** @param {string} name */
function freshReport(name) {
  const file = path.join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} name */
function tool(name) {
  return path.join(root, 'node_modules/.bin', name);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<boolean>}
 */
function succeeds(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: stageLimit });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** @param {Counts} counts */
function summarize({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
