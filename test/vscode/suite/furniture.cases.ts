import assert from 'node:assert/strict';
import { suite, suiteSetup, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import type { CopydeskApi } from '../../../src/extension/extension';
import { problemsOf, ruleOf, uriOf, waitUntilReady, withFile } from './articles';
import { waitFor } from './wait';

const STORY = `Lighthouse Lamp Lit Again

The lamp was lit on Tuesday for the first time since the winter, the keeper of the Merrin light said.

Experts believe that no storm of the past century was worse for the tower and for the rocks below it.

The keeper had climbed the stairs with a lantern every evening, and fishermen had found their way home by that.
`;
const PAGE = STORY.replace('\n\nExperts', '\n\nAdvertisement\n\nSign up for our newsletter, now £17\n\nExperts');
const DECISIONS = '.copydesk/decisions.json';

suite('page furniture', () => {
  let copydesk: CopydeskApi;
  suiteSetup(async () => {
    copydesk = await waitUntilReady();
  });
  teardown(async () => {
    const file = uriOf(DECISIONS);
    await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
  });

  const hasFurniture = (file: vscode.Uri) => problemsOf(file).some((problem) => ruleOf(problem) === 'boilerplate');

  async function decide(file: vscode.Uri, rule: string, title: RegExp): Promise<void> {
    const problem = await waitFor(() => problemsOf(file).find((found) => ruleOf(found) === rule));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      file,
      problem.range,
    );
    const command = actions.find((action) => title.test(action.title))?.command;
    assert.ok(command, actions.map((action) => action.title).join());
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  }

  test('what was decided is written beside the corpus and holds at once; the article stays as it is', () =>
    withFile('lamp.article', PAGE, async (file) => {
      const document = await vscode.workspace.openTextDocument(file);
      await waitFor(() => problemsOf(file).length >= 3);
      await decide(file, 'boilerplate', /^This is part of the story$/);
      await waitFor(() => problemsOf(file).filter((problem) => ruleOf(problem) === 'boilerplate').length === 1);
      await decide(file, 'boilerplate', /^This is part of the story$/);
      await decide(file, 'vague-group', /^Ignore this finding \(vague-group\)$/);
      await waitFor(() => problemsOf(file).length === 0);
      const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(DECISIONS)));
      const { decisions } = JSON.parse(written);
      assert.deepEqual(
        decisions.map(({ rule, article, text }: Record<string, string>) => [rule, article, text?.slice(0, 13)]),
        [
          ['boilerplate', 'lamp.article', 'Advertisement'],
          ['boilerplate', 'lamp.article', 'Sign up for o'],
          ['vague-group', 'lamp.article', 'Experts belie'],
        ],
      );
      assert.equal(document.getText(), PAGE);
      assert.equal(document.isDirty, false);
      const removal = new vscode.WorkspaceEdit();
      removal.deleteFile(uriOf(DECISIONS));
      await vscode.workspace.applyEdit(removal);
      await waitFor(() => problemsOf(file).length >= 3);
    }));

  test('is folded away and shown again', () =>
    withFile('lamp.article', PAGE, async (file) => {
      const editor = await vscode.window.showTextDocument(file);
      await waitFor(() => hasFurniture(file));
      const hidden = (line: number) =>
        !editor.visibleRanges.some(({ start, end }) => start.line <= line && line <= end.line);
      await vscode.commands.executeCommand('copydesk.foldFurniture');
      await waitFor(() => hidden(4) && hidden(6) && !hidden(2) && !hidden(8));
      await vscode.commands.executeCommand('copydesk.unfoldFurniture');
      await waitFor(() => !hidden(4) && !hidden(6));
    }));

  test('is left out of the reading view, which follows what is typed', () =>
    withFile('lamp.article', PAGE, async (file) => {
      const editor = await vscode.window.showTextDocument(file);
      await waitFor(() => hasFurniture(file));
      await vscode.commands.executeCommand('copydesk.readWithoutFurniture');
      const story = vscode.window.activeTextEditor?.document;
      assert.equal(story?.uri.scheme, 'copydesk-reading');
      assert.equal(story?.languageId, 'article');
      assert.equal(story?.getText(), STORY);
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), 'The horn, too, is back. '));
      await waitFor(() => story?.getText() === STORY.replace('The lamp', 'The horn, too, is back. The lamp'));
    }));

  test('is left out of the reading view of the article in sight, while the log has the focus', () =>
    withFile('lantern.article', PAGE, async (file) => {
      await vscode.window.showTextDocument(file);
      await waitFor(() => hasFurniture(file));
      await vscode.commands.executeCommand('copydesk.showLog');
      await waitFor(() => vscode.window.activeTextEditor?.document.uri.scheme === 'output');
      await vscode.commands.executeCommand('copydesk.readWithoutFurniture');
      assert.equal(vscode.window.activeTextEditor?.document.getText(), STORY);
      await vscode.commands.executeCommand('workbench.action.closePanel');
    }));

  test('counts when that is asked for', () =>
    withFile('lamp.article', PAGE, async () => {
      const query = { type: 'money', sort: 'name', offset: 0, limit: 1000, filter: '£17' } as const;
      const isListed = async () =>
        (await copydesk.request('copydesk/entities', query)).rows.some(({ name }) => name === '£17');
      await vscode.commands.executeCommand('copydesk.countFurniture');
      await waitFor(isListed);
      await vscode.commands.executeCommand('copydesk.leaveFurnitureOut');
      await waitFor(async () => !(await isListed()));
    }));
});
