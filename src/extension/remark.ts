import * as vscode from 'vscode';

/** Says why a command has nothing to show: in a notification, as no screen reader says what the status bar does. */
export function remark(message: string): void {
  void vscode.window.showInformationMessage(message);
}
