import * as vscode from 'vscode';
import type { Server } from '../client';
import { toAbsolutePattern } from '../patterns';

const DEFAULT_PATTERN = '**/*.txt';

/** “Use This Folder as a Corpus”: by a file in the folder, or by a setting for folders that must not be written to. */
export function registerUseFolder(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.useFolder', async () => {
    const folder = await pickFolder();
    if (!folder) return;
    const pattern = await askPattern();
    const place = pattern && (await pickPlace(folder));
    if (!pattern || !place) return;
    if (place === 'config') await writeConfig(server, folder, pattern);
    else await writeSetting(folder, pattern);
    await vscode.commands.executeCommand('copydesk.entities.focus');
  });
}

async function pickFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return vscode.window.showWorkspaceFolderPick();
  if (!folders[0]) await vscode.commands.executeCommand('vscode.openFolder');
  return folders[0];
}

function askPattern(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Use This Folder as a Corpus (1/2)'),
    prompt: vscode.l10n.t(
      'Which files are articles? **/*.txt means every text file, in subfolders too. Separate several patterns by spaces.',
    ),
    value: DEFAULT_PATTERN,
    validateInput: (value) =>
      value.trim() ? undefined : vscode.l10n.t('Name at least one pattern, such as **/*.txt.'),
  });
}

async function pickPlace(folder: vscode.WorkspaceFolder): Promise<'config' | 'settings' | undefined> {
  const choice = await vscode.window.showQuickPick(
    [
      {
        place: 'config' as const,
        label: vscode.l10n.t('$(file-code) Write .copydesk/config.json into the folder'),
        detail: vscode.l10n.t('Shared with everyone who has the folder, and with the command line'),
      },
      {
        place: 'settings' as const,
        label: vscode.l10n.t('$(settings-gear) Keep it in the settings'),
        detail: vscode.workspace.workspaceFile
          ? vscode.l10n.t('In the workspace file; the folder is not written to')
          : vscode.l10n.t('In your user settings; the folder is not written to'),
      },
    ],
    {
      title: vscode.l10n.t('Use This Folder as a Corpus (2/2)'),
      placeHolder: vscode.l10n.t('Where should Copydesk remember that {0} is a corpus?', folder.name),
    },
  );
  return choice?.place;
}

async function writeConfig(server: Server, folder: vscode.WorkspaceFolder, pattern: string): Promise<void> {
  const file = vscode.Uri.joinPath(folder.uri, '.copydesk', 'config.json');
  if (await exists(file)) {
    await vscode.window.showTextDocument(file);
    await vscode.window.showInformationMessage(
      vscode.l10n.t('This folder is set up as a corpus already; its patterns stand in .copydesk/config.json.'),
    );
    return;
  }
  const config = `${JSON.stringify({ include: splitPatterns(pattern) }, null, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(config));
  await server.tellWritten(file);
}

/** A folder's own settings lie inside the folder, so the patterns go where nothing of it is touched. */
async function writeSetting(folder: vscode.WorkspaceFolder, pattern: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('copydesk');
  const target = vscode.workspace.workspaceFile
    ? vscode.ConfigurationTarget.Workspace
    : vscode.ConfigurationTarget.Global;
  const known = settings.inspect<string[]>('include');
  const kept = (target === vscode.ConfigurationTarget.Workspace ? known?.workspaceValue : known?.globalValue) ?? [];
  const patterns = splitPatterns(pattern).map((part) => toAbsolutePattern(folder.uri.fsPath, part));
  await settings.update('include', [...new Set([...kept, ...patterns])], target);
}

function splitPatterns(patterns: string): string[] {
  return patterns.trim().split(/\s+/);
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
