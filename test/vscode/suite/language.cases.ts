import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { findArticles, waitUntilReady } from './articles';

suite('language', () => {
  suiteSetup(waitUntilReady);
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a file named like a scraped article is an article at once', async () => {
    const [file] = await findArticles();
    assert.ok(file);
    assert.equal((await vscode.workspace.openTextDocument(file)).languageId, 'article');
  });

  test('articles wrap, and their curly quotes get no boxes', async () => {
    const [file] = await findArticles();
    assert.ok(file);
    const editor = vscode.workspace.getConfiguration('editor', { uri: file, languageId: 'article' });
    assert.equal(editor.get('wordWrap'), 'on');
    assert.equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
  });

  test('a word is a whole name', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: 'Then AT&T met O’Neil.' });
    const word = (at: number) => document.getText(document.getWordRangeAtPosition(new vscode.Position(0, at)));
    assert.deepEqual([word(6), word(16)], ['AT&T', 'O’Neil']);
  });
});
