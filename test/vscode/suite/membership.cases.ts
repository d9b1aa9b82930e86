import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/extension';
import { problemsOf, waitUntilReady, withFile } from './articles';
import { waitFor } from './wait';

const TEXT = 'Ferry Service Resumes In Oban\n\nAdvertisement\n\nThe ferry resumed on Monday, Mary Ashgrove said.\n';
const CONFIG = JSON.stringify({ include: ['notes/*.txt'] });

suite('membership', () => {
  let copydesk: CopydeskApi;
  suiteSetup(async () => {
    copydesk = await waitUntilReady();
  });

  test('other text files of the workspace are left alone', () =>
    withFile('notes/one.txt', TEXT, async (file) => {
      const document = await vscode.workspace.openTextDocument(file);
      const membership = await copydesk.request('copydesk/membership', { uri: file.toString() });
      assert.equal(membership.member, false);
      assert.equal(document.languageId, 'plaintext');
      assert.deepEqual(problemsOf(file), []);
    }));

  test('a configured file becomes an article while it is open, and is none when the configuration goes', () =>
    withFile('notes/two.txt', TEXT, async (file) => {
      const document = await vscode.workspace.openTextDocument(file);
      await withFile('.copydesk/config.json', CONFIG, async (config) => {
        await waitFor(() => document.languageId === 'article');
        await waitFor(() => problemsOf(file).length > 0);
        const { reason, pattern } = await copydesk.request('copydesk/membership', { uri: file.toString() });
        assert.deepEqual([reason, pattern], ['config', 'notes/*.txt']);
        await vscode.workspace.fs.delete(config);
        await waitFor(() => document.languageId === 'plaintext' && problemsOf(file).length === 0);
      });
    }));

  test('a document that the user set back stays plain text after a reopen', () =>
    withFile('.copydesk/config.json', CONFIG, () =>
      withFile('notes/three.txt', TEXT, (file) =>
        withFile('notes/four.txt', TEXT, async (other) => {
          const document = await vscode.workspace.openTextDocument(file);
          await vscode.window.showTextDocument(document);
          await waitFor(() => document.languageId === 'article');
          await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
          await vscode.commands.executeCommand('workbench.action.closeAllEditors');
          const again = await vscode.workspace.openTextDocument(file);
          const witness = await vscode.workspace.openTextDocument(other);
          await waitFor(() => witness.languageId === 'article');
          assert.equal(again.languageId, 'plaintext');
          assert.ok((await copydesk.request('copydesk/membership', { uri: file.toString() })).member);
        }),
      ),
    ));

  test('an ignored file is no article unless the configuration names it', () =>
    withFile('.gitignore', 'drafts/\n', () =>
      withFile('drafts/five.article', TEXT, async (file) => {
        const ask = async () => (await copydesk.request('copydesk/membership', { uri: file.toString() })).reason;
        await waitFor(async () => (await ask()) === 'ignored');
        await withFile('.copydesk/config.json', JSON.stringify({ include: ['drafts/five.article'] }), () =>
          waitFor(async () => (await ask()) === 'config'),
        );
      }),
    ));

  test('an article in another language is named and left in peace', () =>
    withFile('six.article', GERMAN, async (file) => {
      await vscode.workspace.openTextDocument(file);
      await waitFor(
        async () => (await copydesk.request('copydesk/membership', { uri: file.toString() })).language === 'de',
      );
      assert.deepEqual(problemsOf(file), []);
    }));
});

const GERMAN =
  'Fähre legt wieder ab\n\nDie Fähre zwischen den beiden Inseln hat am Montag wieder den Betrieb aufgenommen, wie ein ' +
  'Sprecher der Reederei mitteilte. Nach Angaben von Experten ist die Brücke noch nicht sicher, und es wird einige ' +
  'Wochen dauern, bis sie für den Verkehr freigegeben werden kann.\n';
