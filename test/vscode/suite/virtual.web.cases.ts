import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { findArticles, problemsOf, ruleOf, uriOf, waitUntilReady } from './articles';
import { waitFor } from './wait';

suite('in a browser', () => {
  suiteSetup(waitUntilReady);
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('there is neither a disk nor a server', () => {
    assert.equal(uriOf('').scheme, 'memfs');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
  });

  test('the link of a problem opens the page of its rule in the editor', async () => {
    const [file] = await findArticles();
    assert.ok(file);
    await vscode.window.showTextDocument(file);
    const [problem] = await waitFor(() => problemsOf(file).length > 0 && problemsOf(file));
    assert.ok(problem && typeof problem.code === 'object');
    await vscode.commands.executeCommand('vscode.open', problem.code.target);
    const page = await waitFor(() => {
      const document = vscode.window.activeTextEditor?.document;
      return document?.uri.scheme === 'copydesk-rule' && document;
    });
    assert.ok(page.getText().startsWith(`# ${ruleOf(problem)}\n`), page.getText());
  });
});
