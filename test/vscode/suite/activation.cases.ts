import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { extensions, workspace } from 'vscode';

suite('activation', () => {
  test('the extension is there, and activates without an error', async () => {
    const extension = extensions.getExtension('copydesk.copydesk');
    assert.ok(extension);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  test('the sample corpus is the workspace', async () => {
    const files = await workspace.findFiles('**/*.txt');
    assert.ok(files.length >= 10, `${files.length} articles`);
  });
});
