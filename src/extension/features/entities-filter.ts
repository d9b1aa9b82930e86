import * as vscode from 'vscode';
import type { EntitiesNode } from './entities-nodes';
import type { EntitiesTree } from './entities-tree';

/** “Filter Entities”: a quick input that filters the whole tree as it is typed in, what is not expanded too. */
export function registerEntitiesFilter(tree: EntitiesTree, view: vscode.TreeView<EntitiesNode>): vscode.Disposable {
  const apply = async (filter: string) => {
    tree.filter = filter;
    void vscode.commands.executeCommand('setContext', 'copydesk.filtered', filter !== '');
    view.message = filter ? await describeFilter(tree, filter) : '';
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.filterEntities', async () => {
      await vscode.commands.executeCommand('copydesk.entities.focus');
      askFilter(tree.filter, apply);
    }),
    vscode.commands.registerCommand('copydesk.clearFilter', () => apply('')),
  );
}

/** Escape restores the filter that was there before; Enter keeps the new one. */
function askFilter(before: string, apply: (filter: string) => Promise<void>): void {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Entities');
  input.placeholder = vscode.l10n.t('Part of a name or an alias');
  input.value = before;
  let accepted = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.onDidChangeValue((value) => {
    clearTimeout(pause);
    pause = setTimeout(() => void apply(value.trim()), 120);
  });
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(pause);
    void apply(accepted ? input.value.trim() : before);
    input.dispose();
  });
  input.show();
}

async function describeFilter(tree: EntitiesTree, filter: string): Promise<string> {
  const groups = await tree.groups();
  const found = groups.reduce((sum, group) => sum + group.entities, 0);
  return found === 0
    ? vscode.l10n.t('No entity matches “{0}”.', filter)
    : vscode.l10n.t('{0} entities match “{1}”.', found, filter);
}
