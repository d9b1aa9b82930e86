import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { findArticles, waitUntilReady } from './articles';

interface SyntaxToken {
  readonly c: string;
  readonly t: string;
}

suite('language', () => {
  suiteSetup(waitUntilReady);
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('a file named like a scraped article is an article at once', async () => {
    const [file] = await findArticles();
    assert.ok(file);
    assert.equal((await vscode.workspace.openTextDocument(file)).languageId, 'article');
  });

  test('sums of money carry a currency scope', async () => {
    const scopes: string[] = [];
    for (const file of await findArticles()) {
      const tokens = await vscode.commands.executeCommand<SyntaxToken[]>('_workbench.captureSyntaxTokens', file);
      scopes.push(...tokens.filter(({ c }) => /[$£€]\d/.test(c)).map(({ t }) => t));
    }
    assert.ok(scopes.length >= 5, `${scopes.length} sums`);
    assert.deepEqual(
      scopes.filter((scope) => !scope.includes('currency')),
      [],
    );
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
