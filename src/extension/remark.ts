import * as vscode from 'vscode';

/** How long a remark stays in sight, in milliseconds. */
const SHOWN = 4000;

/** Says in passing, in the status bar, why a command did nothing. */
export function remark(message: string): void {
  vscode.window.setStatusBarMessage(message, SHOWN);
}
