import * as vscode from 'vscode';
import type { Server } from '../client';

/** “Count Names in Page Furniture Too” and its opposite: until the window closes, what lies in page furniture counts like all else. */
export function registerCountFurniture(server: Server): vscode.Disposable {
  let counts = false;
  const set = async (count: boolean) => {
    counts = count;
    await server.request('copydesk/countFurniture', { count });
    await vscode.commands.executeCommand('setContext', 'copydesk.countsFurniture', count);
  };
  return vscode.Disposable.from(
    server.onRunning(() => counts && set(counts)),
    vscode.commands.registerCommand('copydesk.countFurniture', () => set(true)),
    vscode.commands.registerCommand('copydesk.leaveFurnitureOut', () => set(false)),
  );
}
