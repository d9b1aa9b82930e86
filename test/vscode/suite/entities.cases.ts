import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/extension';
import type { EntityRow, GroupType, MentionRow } from '../../../src/protocol';
import { findArticles, uriOf, waitUntilReady, withFile } from './articles';
import { waitFor } from './wait';

const TEXT = 'Anna Whitcombe Elected\n\nAnna Whitcombe was elected on Monday. “I am glad,” said Anna Whitcombe.\n';

suite('entities', () => {
  let copydesk: CopydeskApi;
  suiteSetup(async () => {
    copydesk = await waitUntilReady();
  });

  const listEntities = async (type: GroupType, filter?: string): Promise<readonly EntityRow[]> => {
    const params = { type, sort: 'articles' as const, offset: 0, limit: 1000, ...(filter && { filter }) };
    return (await copydesk.request('copydesk/entities', params)).rows;
  };
  const findEntity = async (name: string) => (await listEntities('person', name)).find((row) => row.name === name);
  const listMentions = async (entity: string): Promise<MentionRow[]> => {
    const articles = await copydesk.request('copydesk/entityArticles', { entity, offset: 0, limit: 1000 });
    const pages = articles.rows.map(({ uri }) =>
      copydesk.request('copydesk/mentions', { entity, uri, offset: 0, limit: 1000 }),
    );
    return (await Promise.all(pages)).flatMap((page) => page.rows);
  };

  test('the view shows what the command line prints, outside of furniture', async () => {
    const printed = await analyzeWithCommandLine(await findArticles());
    for (const type of ['person', 'organization', 'place'] as const) {
      // Files of the tests before, deleted by now, may take a moment to leave the view.
      const wanted = JSON.stringify([...(printed.get(type) ?? [])].sort());
      const list = async () => (await listEntities(type)).map(({ name, mentions }) => [name, mentions] as const);
      await waitFor(async () => JSON.stringify((await list()).sort()) === wanted);
    }
  });

  test('reading that was paused goes on where it is resumed', async () => {
    const read = vscode.commands.executeCommand('copydesk.rebuildIndex');
    await vscode.commands.executeCommand('copydesk.pauseReading');
    await read;
    await vscode.commands.executeCommand('copydesk.resumeReading');
    await waitUntilReady();
    assert.ok((await listEntities('person')).length > 0);
  });

  test('a mention lies exactly on its words', async () => {
    for (const entity of (await listEntities('organization')).slice(0, 5)) {
      for (const mention of await listMentions(entity.id)) {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(mention.uri));
        const { start, end } = mention.range;
        const words = document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
        assert.equal(words.replace(/\s+/g, ' '), mention.text);
      }
    }
  });

  test('opening a mention selects it, and the next one follows through all of them', async () => {
    const entity = (await listEntities('organization')).find(({ articles }) => articles > 1);
    assert.ok(entity);
    const mentions = await listMentions(entity.id);
    await vscode.commands.executeCommand('copydesk.openMention', entity.id, mentions[0]);
    const seen = new Set<string>();
    for (let step = 0; step < mentions.length; step++) {
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      seen.add(`${editor.document.uri}${JSON.stringify(editor.selection)}`);
      await vscode.commands.executeCommand('copydesk.nextMention');
    }
    assert.equal(seen.size, mentions.length);
  });

  test('edits, new, renamed and deleted files show, and only what changed is read again', () =>
    withFile('anna.article', TEXT, async (file) => {
      await waitFor(async () => (await findEntity('Anna Whitcombe'))?.mentions === 3);
      const before = (await copydesk.request('copydesk/status', {})).readings;
      const editor = await vscode.window.showTextDocument(file);
      await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), 'Voters like Anna Whitcombe.\n'));
      await waitFor(async () => (await findEntity('Anna Whitcombe'))?.mentions === 4);
      const after = (await copydesk.request('copydesk/status', {})).readings;
      assert.ok(after > before && after <= before + 3, `${after - before} readings for one edit`);
      await editor.document.save();
      await vscode.workspace.fs.rename(file, uriOf('whitcombe.article'));
      const isRenamed = (mention: MentionRow) => mention.uri.endsWith('/whitcombe.article');
      await waitFor(async () => {
        const entity = await findEntity('Anna Whitcombe');
        return entity !== undefined && (await listMentions(entity.id)).every(isRenamed);
      });
      await vscode.workspace.fs.delete(uriOf('whitcombe.article'));
      await waitFor(async () => (await findEntity('Anna Whitcombe')) === undefined);
    }));
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
