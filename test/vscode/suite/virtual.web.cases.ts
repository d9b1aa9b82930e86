import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import * as vscode from 'vscode';
import { activateCopydesk, findArticles, listEntities, problemsOf, ruleOf, uriOf, waitUntilReady } from './articles';
import { waitFor } from './wait';

suite('in a browser', () => {
  suiteSetup(waitUntilReady);
  suiteTeardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  test('there is neither a disk nor a server', () => {
    assert.equal(uriOf('').scheme, 'memfs');
    assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
    assert.equal(vscode.env.remoteName, undefined);
  });

  test('a concordance is found and shown', async () => {
    const [row] = await listEntities(await activateCopydesk(), 'organization');
    assert.ok(row);
    await vscode.commands.executeCommand('copydesk.showConcordance', { kind: 'entity', row });
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.scheme, 'copydesk-concordance');
    const lines = document.getText().split('\n');
    assert.equal(lines.filter((line) => /\.txt:\d+$/.test(line)).length, row.mentions, lines.join('\n'));
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
