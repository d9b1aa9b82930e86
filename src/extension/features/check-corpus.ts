import * as vscode from 'vscode';
import type { CheckSummary } from '../../protocol';
import type { Server } from '../client';

/** “Check the Corpus”: the problems of every article, with progress and a cancel. */
export function registerCheckCorpus(server: Server): vscode.Disposable {
  let runs = 0;
  return vscode.commands.registerCommand('copydesk.checkCorpus', async () => {
    const workDoneToken = `copydesk-check-${++runs}`;
    const summary = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Checking the corpus'),
        cancellable: true,
      },
      (progress, token) => {
        const listener = server.onProgress(workDoneToken, (report) => progress.report(report));
        return server.request('copydesk/checkCorpus', { workDoneToken }, token).finally(() => listener.dispose());
      },
    );
    await tellSummary(summary);
    return summary;
  });
}

async function tellSummary({ articles, findings, cut, cancelled }: CheckSummary): Promise<void> {
  const { l10n } = vscode;
  const parts = [
    cancelled
      ? l10n.t('Stopped after {0} articles: {1} problems.', articles, findings)
      : l10n.t('Checked {0} articles: {1} problems.', articles, findings),
  ];
  if (cut.length > 0) parts.push(l10n.t('In {0} files only the first 1,000 are listed.', cut.length));
  const show = l10n.t('Show Problems');
  const answer = vscode.window.showInformationMessage(parts.join(' '), ...(findings > 0 ? [show] : []));
  void answer.then((choice) => choice === show && vscode.commands.executeCommand('workbench.actions.view.problems'));
}
