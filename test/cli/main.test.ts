import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../package.json';
import { RULES } from '../../src/core';
import { root, runCli } from './run-cli';

test.each(['--version', '-v'])('%s prints the version of the package', async (option) => {
  expect(await runCli([option])).toEqual({ status: 0, stdout: `copydesk ${version}\n`, stderr: '' });
});

test.each(['--help', '-h', 'help'])('%s lists the commands and the exit statuses', async (option) => {
  const { status, stdout, stderr } = await runCli([option]);
  for (const command of ['lint', 'entities', 'quotations', 'duplicates', 'clean', 'analyze', 'lsp'])
    expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  expect(stdout).toContain('Exit status: 0');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('help takes a command, and says no more than that command with --help', async () => {
  expect(await runCli(['help', 'clean'])).toEqual(await runCli(['clean', '--help']));
  expect(await runCli(['help', 'fix'])).toMatchObject({ status: 2, stdout: '' });
});

test('the help of lint names every rule with its default severity', async () => {
  const { status, stdout } = await runCli(['lint', '--nonsense', '--help']);
  for (const { name, severity } of RULES) expect(stdout).toMatch(new RegExp(`^  ${name} +${severity} `, 'm'));
  expect(status).toBe(0);
});

test.each([
  [
    [],
    /^copydesk: Say which command to run\. The commands are lint, entities, quotations, duplicates, clean, analyze, lsp; .*\n$/,
  ],
  [
    ['fix'],
    /^copydesk: There is no command “fix”\. The commands are lint, entities, quotations, duplicates, clean, analyze, lsp; .*\n$/,
  ],
  [['toString'], /^copydesk: There is no command “toString”\. .*\n$/],
])('%j ends with status 2 and one line', async (args, message) => {
  const { status, stdout, stderr } = await runCli(args);
  expect(stderr).toMatch(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('a reader of standard error that is gone does not change the exit status', async () => {
  const child = spawn(process.execPath, [join(root, 'dist/cli.js'), 'lint', 'no-such-folder']);
  child.stderr.destroy();
  child.stdout.resume();
  expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(2);
});
