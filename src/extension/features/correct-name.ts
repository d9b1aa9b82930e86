import * as vscode from 'vscode';
import type { EntityType } from '../../core';
import type { EntityRow, GroupType, Params } from '../../protocol';
import type { Server } from '../client';
import { remark } from '../remark';
import { type EntitiesNode, groupIcon } from './entities-nodes';
import { pickEntity } from './pick-entity';

type Correction = Params<'copydesk/decideName'>['is'];

/** “Correct This Name…” of a row, or of the name at the cursor: whose it is, of which type, or that it is none. */
export function registerCorrectName(server: Server): vscode.Disposable {
  return vscode.commands.registerCommand('copydesk.correctName', async (node?: EntitiesNode) => {
    const entity = node?.kind === 'entity' ? node.row : await findAtCursor(server);
    if (!entity || entity.type === 'money') {
      remark(vscode.l10n.t('Put the cursor on the name of a person, an organization or a place first.'));
      return;
    }
    const is = await askCorrection(server, entity);
    if (is !== undefined) await remember(server, entity, is);
  });
}

async function findAtCursor(server: Server): Promise<EntityRow | null> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'article') return null;
  const place = { uri: editor.document.uri.toString(), position: editor.selection.active };
  return server.request('copydesk/entityAt', place);
}

/** Undefined where the person thought better of it. */
async function askCorrection(server: Server, entity: EntityRow): Promise<Correction | undefined> {
  const { l10n } = vscode;
  const title = l10n.t('Correct “{0}”', entity.name);
  const another = {
    label: l10n.t('$(references) It is another name of…'),
    detail: l10n.t('Its mentions are listed there'),
  };
  const none = { label: l10n.t('$(circle-slash) It is no name'), detail: l10n.t('It is listed nowhere') };
  const shown = vscode.workspace.getConfiguration('copydesk').get<GroupType[]>('entities.types', []);
  const types = listTypes().map(([type, description]) => ({
    label: `$(${groupIcon(type)}) ${description}`,
    description: shown.includes(type) ? '' : l10n.t('not shown in the view, by your settings'),
    type,
  }));
  const choice = await vscode.window.showQuickPick<vscode.QuickPickItem & { type?: EntityType }>(
    [another, ...types.filter(({ type }) => type !== entity.type), none],
    { title, placeHolder: l10n.t('What is “{0}”? This holds for every article of the corpus.', entity.name) },
  );
  if (choice?.type) return { type: choice.type };
  if (choice === none) return null;
  const other = choice && (await pickEntity(server, entity, title));
  return other && { entity: other.id };
}

async function remember(server: Server, entity: EntityRow, is: Correction): Promise<void> {
  const edit = await server.request('copydesk/decideName', { entity: entity.id, is });
  if (edit) await vscode.commands.executeCommand('copydesk.decide', edit);
  else
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This cannot be remembered. Look for problems in .copydesk/decisions.json.'),
    );
}

/** Every type of entity, with what it says of a name. */
function listTypes(): [EntityType, string][] {
  const { l10n } = vscode;
  const descriptions: Readonly<Record<EntityType, string>> = {
    person: l10n.t('It is a person'),
    organization: l10n.t('It is an organization'),
    place: l10n.t('It is a place'),
    product: l10n.t('It is a product'),
    event: l10n.t('It is an event'),
    work: l10n.t('It is a work, such as a book or a film'),
  };
  return Object.entries(descriptions) as [EntityType, string][];
}
