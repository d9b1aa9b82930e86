import * as vscode from 'vscode';

/** Says why a command did nothing: in a notification, as no screen reader says what comes and goes in the status bar. */
export function remark(message: string): void {
  void vscode.window.showInformationMessage(message);
}
