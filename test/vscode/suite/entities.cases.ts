import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/extension';
import type { MentionRow } from '../../../src/protocol';
import { listEntities, uriOf, waitUntilReady, withFile } from './articles';
import { waitFor } from './wait';

const TEXT = 'Anna Whitcombe Elected\n\nAnna Whitcombe was elected on Monday. “I am glad,” said Anna Whitcombe.\n';

suite('entities', () => {
  let copydesk: CopydeskApi;
  suiteSetup(async () => {
    copydesk = await waitUntilReady();
  });

  const findEntity = async (name: string) =>
    (await listEntities(copydesk, 'person', name)).find((row) => row.name === name);
  const listMentions = async (entity: string): Promise<MentionRow[]> => {
    const articles = await copydesk.request('copydesk/entityArticles', { entity, offset: 0, limit: 1000 });
    const pages = articles.rows.map(({ uri }) =>
      copydesk.request('copydesk/mentions', { entity, uri, offset: 0, limit: 1000 }),
    );
    return (await Promise.all(pages)).flatMap((page) => page.rows);
  };

  test('reading that was paused goes on where it is resumed', async () => {
    const read = vscode.commands.executeCommand('copydesk.rebuildIndex');
    await vscode.commands.executeCommand('copydesk.pauseReading');
    await read;
    await vscode.commands.executeCommand('copydesk.resumeReading');
    await waitUntilReady();
    assert.ok((await listEntities(copydesk, 'person')).length > 0);
  });

  test('a mention lies exactly on its words', async () => {
    for (const entity of (await listEntities(copydesk, 'organization')).slice(0, 5)) {
      for (const mention of await listMentions(entity.id)) {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(mention.uri));
        const { start, end } = mention.range;
        const words = document.getText(new vscode.Range(start.line, start.character, end.line, end.character));
        assert.equal(words.replace(/\s+/g, ' '), mention.text);
      }
    }
  });

  test('opening a mention selects it, and the next one follows through all of them', async () => {
    const entity = (await listEntities(copydesk, 'organization')).find(({ articles }) => articles > 1);
    assert.ok(entity);
    const mentions = await listMentions(entity.id);
    const places = new Set(mentions.map(({ uri, range }) => describePlace(uri, range)));
    const seen = new Set<string>();
    /** What is selected reaches the extension host some time after the editor has it. */
    const untilSelected = () =>
      waitFor(() => {
        const editor = vscode.window.activeTextEditor;
        const place = editor && describePlace(editor.document.uri.toString(), editor.selection);
        return place !== undefined && places.has(place) && !seen.has(place) && place;
      });
    await vscode.commands.executeCommand('copydesk.openMention', entity.id, mentions[0]);
    seen.add(await untilSelected());
    while (seen.size < places.size) {
      await vscode.commands.executeCommand('copydesk.nextMention');
      seen.add(await untilSelected());
    }
    assert.equal(seen.size, mentions.length);
  });

  test('“Go to Symbol in Workspace” finds an entity, and the place that its name stands at', async () => {
    const [entity] = await listEntities(copydesk, 'organization');
    assert.ok(entity);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      entity.name,
    );
    const symbol = symbols.find(({ name }) => name === entity.name);
    assert.ok(symbol);
    const articles = (await listMentions(entity.id)).map(({ uri }) => uri);
    assert.ok(articles.includes(symbol.location.uri.toString()));
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

  test('a file that is written while nobody has it open is read again', () =>
    withFile('election.article', TEXT, async (file) => {
      await waitFor(() => findEntity('Anna Whitcombe'));
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(TEXT.replaceAll('Anna', 'Jane')));
      await waitFor(() => findEntity('Jane Whitcombe'));
      assert.equal(await findEntity('Anna Whitcombe'), undefined);
    }));
});

function describePlace(uri: string, { start, end }: MentionRow['range']): string {
  return `${uri}#${start.line}:${start.character}-${end.line}:${end.character}`;
}
