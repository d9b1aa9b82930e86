import * as vscode from 'vscode';
import type { CheckSummary } from '../../protocol';
import { ignoreServerDown, type Server } from '../client';
import type { CorpusState } from '../corpus-state';
import { countArticles, countFiles, countProblems } from '../counts';

/**
 * “Check the Corpus”: the problems of every article, with progress and a cancel. A server that comes up after a crash
 * is asked for them again.
 */
export function registerCheckCorpus(server: Server, state: CorpusState): vscode.Disposable {
  let checked = false;
  let lost = false;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.checkCorpus', async () => {
      const summary = await checkCorpus(server, vscode.ProgressLocation.Notification);
      checked = true;
      tellSummary(summary);
      return summary;
    }),
    server.onRunning(() => {
      lost = checked;
    }),
    state.onDidChange(({ phase }) => {
      if (!lost || phase !== 'ready') return;
      lost = false;
      checkCorpus(server, vscode.ProgressLocation.Window).then(undefined, ignoreServerDown);
    }),
  );
}

function checkCorpus(server: Server, location: vscode.ProgressLocation): Thenable<CheckSummary> {
  const options = { location, title: vscode.l10n.t('Checking the corpus'), cancellable: true };
  return vscode.window.withProgress(options, (progress, token) =>
    server.follow('copydesk/checkCorpus', (workDoneToken) => ({ workDoneToken }), progress, token),
  );
}

function tellSummary({ articles, findings, cut, cancelled }: CheckSummary): void {
  const { l10n } = vscode;
  const parts = [
    cancelled
      ? l10n.t('Stopped after {0}: {1}.', countArticles(articles), countProblems(findings))
      : l10n.t('Checked {0}: {1}.', countArticles(articles), countProblems(findings)),
  ];
  if (cut.length > 0) parts.push(l10n.t('In {0} only the first 1,000 are listed.', countFiles(cut.length)));
  const show = l10n.t('Show Problems');
  const answer = vscode.window.showInformationMessage(parts.join(' '), ...(findings > 0 ? [show] : []));
  void answer.then((choice) => choice === show && vscode.commands.executeCommand('workbench.actions.view.problems'));
}
