import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished, vi } from 'vitest';

export const root = join(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');

// A test starts several processes, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line. */
export function runCli(args: readonly string[], options: { cwd?: string; input?: string | Buffer } = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { cwd: options.cwd ?? root });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}

/** A folder with these files, gone when the test is over. */
export function makeFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A story with one sentence that any grade formula calls hard, and nothing else to report. */
export const HARD_STORY = `The harbour at Merrin

The harbour is small. It has two quays. The ferry calls twice a day.

The administrative reorganisation of the municipal transportation infrastructure, notwithstanding the considerable parliamentary opposition that accompanied its preliminary consideration, necessitated extraordinarily complicated intergovernmental negotiations concerning responsibilities, contributions, obligations and the institutional accountability of numerous independent organisations.
`;

export const PLAIN_STORY = `A quiet day at Merrin

The ferry came in at nine. It left at ten. Nobody was late.
`;
