import * as vscode from 'vscode';
import type { CorpusStatus } from '../../protocol';
import type { CorpusState } from '../corpus-state';
import { countFiles, formatNumber } from '../counts';
import { remark } from '../remark';

const TOLD = 'copydesk.toldSkipped';

/** Says once of each file that could not be read what to do about it, and lists them all on “Show Skipped Files”. */
export function registerSkippedFiles(state: CorpusState, memory: vscode.Memento): vscode.Disposable {
  const tellNew = ({ phase, skipped, skippedCount }: CorpusStatus) => {
    if (phase !== 'ready') return;
    const told = memory.get<string[]>(TOLD, []);
    const [fresh] = skipped.filter(({ uri }) => !told.includes(uri));
    if (skipped.length > 0 || told.length > 0)
      void memory.update(
        TOLD,
        skipped.map(({ uri }) => uri),
      );
    if (fresh) void tellSkipped(fresh, skippedCount);
  };
  return vscode.Disposable.from(
    state.onDidChange(tellNew),
    vscode.commands.registerCommand('copydesk.showSkipped', () => showSkipped(state.status)),
  );
}

type Skipped = CorpusStatus['skipped'][number];

async function tellSkipped(file: Skipped, count: number): Promise<void> {
  const { l10n } = vscode;
  const show = l10n.t('Show Skipped Files');
  const message = `${pathOf(file)}: ${file.reason}`;
  const all = count > 1 ? ` ${l10n.t('Skipped in all: {0}.', countFiles(count))}` : '';
  const answer = await vscode.window.showWarningMessage(message + all, show);
  if (answer === show) await vscode.commands.executeCommand('copydesk.showSkipped');
}

/** Choosing a file reveals it in the Explorer. */
async function showSkipped({ skipped, skippedCount }: CorpusStatus): Promise<void> {
  const { l10n } = vscode;
  if (skipped.length === 0) {
    remark(l10n.t('No file was skipped.'));
    return;
  }
  const items = skipped.map((file) => ({ label: pathOf(file), detail: file.reason, uri: vscode.Uri.parse(file.uri) }));
  const choice = await vscode.window.showQuickPick(items, {
    title: l10n.t('Skipped Files ({0})', formatNumber(skippedCount)),
    placeHolder: l10n.t('Reveal a file in the Explorer'),
    matchOnDetail: true,
  });
  if (choice) await vscode.commands.executeCommand('revealInExplorer', choice.uri);
}

function pathOf({ uri }: Skipped): string {
  return vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
}
