import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { findArticles, listEntities, waitUntilReady } from './articles';
import { waitFor } from './wait';

suite('the command line', () => {
  test('prints what the view shows, outside of furniture', async () => {
    const copydesk = await waitUntilReady();
    const printed = await analyzeWithCommandLine(await findArticles());
    for (const type of ['person', 'organization', 'place'] as const) {
      assert.ok(printed.get(type));
      // Files of the tests before, deleted by now, may take a moment to leave the view.
      const wanted = JSON.stringify([...(printed.get(type) ?? [])].sort());
      const list = async () => (await listEntities(copydesk, type)).map(({ name, mentions }) => [name, mentions]);
      await waitFor(async () => JSON.stringify((await list()).sort()) === wanted);
    }
  });
});

/** Type → canonical name → mentions, as `copydesk analyze` prints them for the same files. */
async function analyzeWithCommandLine(files: readonly vscode.Uri[]): Promise<Map<string, Map<string, number>>> {
  const lines = await Promise.all(
    files.map(async (file) => {
      const { dir } = path.parse(vscode.workspace.asRelativePath(file, false));
      const text = (await vscode.workspace.openTextDocument(file)).getText();
      return JSON.stringify({ id: file.path, text, group: dir });
    }),
  );
  const cli = path.join(vscode.extensions.getExtension('copydesk.copydesk')?.extensionPath ?? '', 'dist/cli.js');
  const output = execFileSync('node', [cli, 'analyze', '--jsonl'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  const counts = new Map<string, Map<string, number>>();
  for (const line of output.trim().split('\n')) {
    const { mentions } = JSON.parse(line) as { mentions: { type: string; entity: string; furniture?: true }[] };
    for (const { type, entity } of mentions.filter((mention) => !mention.furniture)) {
      const names = counts.get(type) ?? new Map<string, number>();
      counts.set(type, names.set(entity, (names.get(entity) ?? 0) + 1));
    }
  }
  return counts;
}
