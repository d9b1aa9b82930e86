import * as vscode from 'vscode';
import type { EntityRow, GroupType } from '../../protocol';
import type { Server } from '../client';
import { countMentions, inArticles } from '../counts';
import { reasonOf } from '../reason-of';
import { onTypingPause } from '../typing-pause';
import { groupIcon, groupTitle } from './entities-nodes';

/** How many entities of a type are offered. */
const MOST_OFFERED = 30;

interface Item extends vscode.QuickPickItem {
  readonly row?: EntityRow;
}

/** Asks for another entity than the given one; those of its type come first. Undefined where none is chosen. */
export function pickEntity(server: Server, entity: EntityRow, title: string): Promise<EntityRow | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = title;
  picker.placeholder = vscode.l10n.t('Part of a name or an alias');
  let asked = 0;
  const show = async () => {
    const question = ++asked;
    picker.busy = true;
    const items = await listItems(server, entity, picker.value.trim()).catch(describeFailure);
    if (question !== asked) return;
    picker.items = items;
    picker.busy = false;
  };
  const dropWaiting = onTypingPause(picker.onDidChangeValue, () => void show());
  void show();
  picker.show();
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const row = picker.selectedItems[0]?.row;
      // Nothing is chosen where the list changed under the cursor: then it can be chosen again.
      if (!row) return;
      resolve(row);
      picker.hide();
    });
    picker.onDidHide(() => {
      dropWaiting();
      picker.dispose();
      resolve(undefined);
    });
  });
}

/** No row to choose: the next letter asks again. */
function describeFailure(error: unknown): Item[] {
  return [{ label: reasonOf(error), iconPath: new vscode.ThemeIcon('error'), alwaysShow: true }];
}

async function listItems(server: Server, entity: EntityRow, filter: string): Promise<Item[]> {
  const groups = await server.request('copydesk/groups', filter ? { filter } : {});
  const others = groups.map(({ type }) => type).filter((type) => type !== entity.type && type !== 'money');
  const lists = await Promise.all([entity.type, ...others].map((type) => listType(server, entity, type, filter)));
  return lists.flat();
}

async function listType(server: Server, entity: EntityRow, type: GroupType, filter: string): Promise<Item[]> {
  const query = { type, sort: 'articles', offset: 0, limit: MOST_OFFERED, ...(filter && { filter }) } as const;
  const { rows } = await server.request('copydesk/entities', query);
  const iconPath = new vscode.ThemeIcon(groupIcon(type));
  const items = rows
    .filter(({ id }) => id !== entity.id)
    // The server finds aliases too, which the picker would not see in the label.
    .map((row) => {
      const description = inArticles(countMentions(row.mentions), row.articles);
      return { label: row.name, description, iconPath, alwaysShow: true, row };
    });
  return items.length > 0 ? [{ label: groupTitle(type), kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
}
