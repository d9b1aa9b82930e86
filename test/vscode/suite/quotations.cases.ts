import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/extension';
import type { QuotationRow } from '../../../src/protocol';
import { uriOf, waitUntilReady, withFile } from './articles';
import { waitFor } from './wait';

const SPRING =
  'Anna Whitcombe Elected\n\n“I shall mend every broken bridge and road of this old town by spring,” said Anna Whitcombe.\n';
const SUMMER =
  'Bridges Promised\n\n“I will mend every broken bridge and road of this old town by summer,” said Anna Whitcombe.\n';

suite('quotations', () => {
  let copydesk: CopydeskApi;
  suiteSetup(async () => {
    copydesk = await waitUntilReady();
  });

  const listQuotations = (speaker: string): Promise<readonly QuotationRow[]> =>
    copydesk.request('copydesk/quotations', { speaker, offset: 0, limit: 100 });

  const withBoth = (use: (quotation: QuotationRow) => Promise<void>) =>
    withFile('spring.article', SPRING, () =>
      withFile('summer.article', SUMMER, async () => {
        await waitFor(async () => (await listQuotations('Anna Whitcombe')).some(({ wordings }) => wordings === 2));
        const [quotation] = await listQuotations('Anna Whitcombe');
        assert.ok(quotation);
        await use(quotation);
      }),
    );

  test('opening a quotation selects it', () =>
    withBoth(async ({ places, text }) => {
      await vscode.commands.executeCommand('copydesk.openQuotation', places[0]);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.getText(editor.selection), text);
    }));

  test('hovering over a quotation leads to the other article', () =>
    withBoth(async ({ places }) => {
      const file = vscode.Uri.parse(places[0]?.uri ?? '');
      await vscode.workspace.openTextDocument(file);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        file,
        new vscode.Position(2, 12),
      );
      const said = hovers
        .flatMap(({ contents }) => contents)
        .map((each) => (typeof each === 'string' ? each : each.value));
      assert.match(said.join('\n'), /\[Bridges Promised\]\(\w+:\/.*summer\.article#L3,1\): “will”, not “shall”/);
    }));

  test('two wordings stand side by side, and follow what is typed', () =>
    withBoth(async (row) => {
      const speaker = { name: 'Anna Whitcombe', quotations: 2, articles: 2 };
      await vscode.commands.executeCommand('copydesk.compareWordings', { kind: 'quotation', speaker, row });
      const wordings = () =>
        vscode.window.visibleTextEditors
          .filter(({ document }) => document.uri.scheme === 'copydesk-wording')
          .map(({ document }) => document.getText().trim());
      await waitFor(() => wordings().length === 2);
      assert.deepEqual(wordings().sort(), [
        '"I shall mend every broken bridge and road of this old town by spring,"',
        '"I will mend every broken bridge and road of this old town by summer,"',
      ]);
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
      assert.equal(tab.label, 'Anna Whitcombe Elected ↔ Bridges Promised');
      const first = row.places[0];
      assert.ok(first);
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(first.uri));
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, new vscode.Range(2, 3, 2, 8), 'must ');
      await vscode.workspace.applyEdit(edit);
      await waitFor(() => wordings().some((words) => words.startsWith('"I must')));
    }));

  test('the problem that a quotation is altered leads to the two wordings', () =>
    withBoth(async ({ places }) => {
      const file = vscode.Uri.parse(places[0]?.uri ?? '');
      await vscode.window.showTextDocument(file);
      const findCompare = async () => {
        const range = new vscode.Range(2, 4, 2, 4);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          file,
          range,
        );
        return actions.find(({ title }) => title === 'Compare the wordings')?.command;
      };
      await waitFor(async () => (await findCompare()) !== undefined);
      const compare = await findCompare();
      await vscode.commands.executeCommand(compare?.command ?? '', ...(compare?.arguments ?? []));
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
      assert.match(tab.label, / ↔ /);
    }));

  test('the quotations of the view are saved as a table where one says', () =>
    withBoth(async () => {
      await waitFor(async () => {
        const { text } = await copydesk.request('copydesk/quotationTable', { sort: 'name' });
        return ['spring.article,3', 'summer.article,3'].every((place) => text.includes(place));
      });
      const file = uriOf('quotations.csv');
      try {
        await vscode.commands.executeCommand('copydesk.saveQuotations', file);
        const saved = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
        const [columns, ...rows] = saved.split('\r\n');
        assert.equal(columns, '\uFEFFspeaker,speaker as written,quotation,article,line');
        const own = rows.filter((row) => /^Anna Whitcombe,.*,(?:spring|summer)\.article,/.test(row));
        assert.deepEqual(
          own.map((row) => row.split(',').slice(-2)),
          [
            ['spring.article', '3'],
            ['summer.article', '3'],
          ],
        );
      } finally {
        await vscode.workspace.fs.delete(file);
      }
    }));
});
