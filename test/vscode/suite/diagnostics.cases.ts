import assert from 'node:assert/strict';
import { suite, suiteSetup, test } from 'mocha';
import * as vscode from 'vscode';
import { findArticles, problemsOf, ruleOf, waitUntilReady, withFile } from './articles';
import { waitFor } from './wait';

const TEXT = `Harbour Bridge Reopens After Storm

OBAN, Scotland — The bridge reopened on Monday, the council said.

Advertisement

Experts believe the repairs will last for at least ten years, and the town is relieved.
`;

suite('diagnostics', () => {
  suiteSetup(waitUntilReady);

  test('cover just the words at fault, each with its rule, a link, and furniture faded', () =>
    withFile('bridge.article', TEXT, async (file) => {
      const document = await vscode.workspace.openTextDocument(file);
      const problems = await waitFor(() => problemsOf(file).length >= 2 && problemsOf(file));
      const furniture = problems.find((problem) => ruleOf(problem) === 'boilerplate');
      const vague = problems.find((problem) => ruleOf(problem) === 'vague-group');
      assert.ok(furniture && vague);
      assert.equal(document.getText(furniture.range), 'Advertisement');
      assert.deepEqual(furniture.tags, [vscode.DiagnosticTag.Unnecessary]);
      assert.equal(furniture.severity, vscode.DiagnosticSeverity.Information);
      assert.match(document.getText(vague.range), /^Experts/);
      assert.equal(vague.severity, vscode.DiagnosticSeverity.Warning);
      assert.ok(typeof vague.code === 'object' && vague.code.target.path.endsWith('/vague-group.md'));
    }));

  test('follow the text as it is typed, and vanish with the file', () =>
    withFile('typing.article', 'Ferry Returns\n\nThe ferry returned on Monday.\n', async (file) => {
      const editor = await vscode.window.showTextDocument(file);
      await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '\nAdvertisement\n'));
      await waitFor(() => problemsOf(file).some((problem) => ruleOf(problem) === 'boilerplate'));
      await editor.edit((edit) => edit.delete(new vscode.Range(3, 0, 5, 0)));
      await waitFor(() => problemsOf(file).length === 0);
      await editor.edit((edit) => edit.insert(new vscode.Position(3, 0), '\nAdvertisement\n'));
      await editor.document.save();
      await waitFor(() => problemsOf(file).length > 0);
      await vscode.workspace.fs.delete(file);
      await waitFor(() => problemsOf(file).length === 0);
    }));

  test('a fix removes the line, and nothing else', () =>
    withFile('fix.article', TEXT, async (file) => {
      const document = await vscode.workspace.openTextDocument(file);
      const problem = await waitFor(() => problemsOf(file).find((found) => ruleOf(found) === 'boilerplate'));
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        file,
        problem.range,
      );
      const fix = actions.find((action) => action.title === 'Remove this line');
      assert.ok(fix?.edit, actions.map((action) => action.title).join());
      await vscode.workspace.applyEdit(fix.edit);
      assert.equal(document.getText(), TEXT.replace('Advertisement\n', ''));
    }));

  test('the last of the fixes opens the page that the link of the problem leads to', () =>
    withFile('explain.article', TEXT, async (file) => {
      await vscode.window.showTextDocument(file);
      const problem = await waitFor(() => problemsOf(file).find((found) => ruleOf(found) === 'vague-group'));
      const { start } = problem.range;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        file,
        new vscode.Range(start, start),
      );
      assert.deepEqual(
        actions.map(({ title }) => title),
        [
          'Ignore this finding (vague-group)',
          'Turn off the rule vague-group in this folder',
          'Explain the rule vague-group',
        ],
      );
      const { command = '', arguments: page = [] } = actions.at(-1)?.command ?? {};
      await vscode.commands.executeCommand(command, ...page);
      const link = typeof problem.code === 'object' && problem.code.target.toString();
      await waitFor(() => vscode.window.activeTextEditor?.document.uri.toString() === link);
    }));

  test('“Check the Corpus” lists the problems of articles that are not open', async () => {
    await vscode.commands.executeCommand('copydesk.checkCorpus');
    const checked = (await findArticles()).filter((file) => problemsOf(file).length > 0);
    assert.ok(checked.length >= 8, `${checked.length} articles with problems`);
  });
});
