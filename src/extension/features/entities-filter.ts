import * as vscode from 'vscode';
import { formatNumber } from '../counts';
import type { EntitiesTree } from './entities-tree';

/** “Filter Entities”: a quick input that filters the whole tree as it is typed in, what is not expanded too. */
export function registerEntitiesFilter(tree: EntitiesTree): vscode.Disposable {
  const apply = (filter: string) => {
    tree.filter = filter;
    void vscode.commands.executeCommand('setContext', 'copydesk.filtered', filter !== '');
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
function askFilter(before: string, apply: (filter: string) => void): void {
  const input = vscode.window.createInputBox();
  input.title = vscode.l10n.t('Filter Entities');
  input.placeholder = vscode.l10n.t('Part of a name or an alias');
  input.value = before;
  let accepted = false;
  let pause: ReturnType<typeof setTimeout> | undefined;
  input.onDidChangeValue((value) => {
    clearTimeout(pause);
    pause = setTimeout(() => apply(value.trim()), 120);
  });
  input.onDidAccept(() => {
    accepted = true;
    input.hide();
  });
  input.onDidHide(() => {
    clearTimeout(pause);
    apply(accepted ? input.value.trim() : before);
    input.dispose();
  });
  input.show();
}

/** One sentence on what the filter finds. */
export async function describeFilter(tree: EntitiesTree): Promise<string> {
  const { l10n } = vscode;
  const { filter } = tree;
  const found = (await tree.groups()).reduce((sum, group) => sum + group.entities, 0);
  if (found === 0) return l10n.t('No entity matches “{0}”.', filter);
  if (found === 1) return l10n.t('1 entity matches “{0}”.', filter);
  return l10n.t('{0} entities match “{1}”.', formatNumber(found), filter);
}
