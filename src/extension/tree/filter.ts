import * as vscode from 'vscode';
import { onTypingPause } from '../typing-pause';
import type { ServerTree } from './server-tree';

/** The commands of a view's filter, and what they ask. */
export interface FilterParts {
  readonly view: string;
  readonly filterCommand: string;
  readonly clearCommand: string;
  /** The context key that says whether a filter is set. */
  readonly contextKey: string;
  readonly title: string;
  readonly placeholder: string;
}

/** A quick input that filters a whole tree as it is typed in, what is not expanded too. */
export function registerFilter<N, S>(tree: ServerTree<N, S>, parts: FilterParts): vscode.Disposable {
  const apply = (filter: string) => {
    tree.filter = filter;
    void vscode.commands.executeCommand('setContext', parts.contextKey, filter !== '');
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(parts.filterCommand, async () => {
      await vscode.commands.executeCommand(`${parts.view}.focus`);
      askFilter(tree.filter, parts, apply);
    }),
    vscode.commands.registerCommand(parts.clearCommand, () => apply('')),
  );
}

/** Escape restores the filter that was there before; Enter keeps the new one. */
function askFilter(before: string, { title, placeholder }: FilterParts, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = title;
  input.placeholder = placeholder;
  input.value = before;
  let accepted = false;
  const dropWaiting = onTypingPause(input.onDidChangeValue, (value) => apply(value.trim()));
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    dropWaiting();
    apply(accepted ? input.value.trim() : before);
    input.dispose();
  });
  input.show();
}
