import * as vscode from 'vscode';

/** Folds and unfolds page furniture: the only regions of an article are its blocks. */
export function registerFoldFurniture(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.foldFurniture', () =>
      vscode.commands.executeCommand('editor.foldAllMarkerRegions'),
    ),
    vscode.commands.registerCommand('copydesk.unfoldFurniture', () =>
      vscode.commands.executeCommand('editor.unfoldAllMarkerRegions'),
    ),
  );
}
