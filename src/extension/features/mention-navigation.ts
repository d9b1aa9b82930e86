import * as vscode from 'vscode';
import type { MentionRow } from '../../protocol';
import type { Server } from '../client';
import { remark } from '../remark';
import { toRange } from '../to-range';

/** Opens mentions, and goes through all mentions of the entity last opened, or of the one under the cursor. */
export function registerMentionNavigation(server: Server): vscode.Disposable {
  const navigation = new MentionNavigation(server);
  return vscode.Disposable.from(
    vscode.commands.registerCommand('copydesk.openMention', (entity: string, mention: MentionRow) =>
      navigation.open(entity, mention),
    ),
    vscode.commands.registerCommand('copydesk.nextMention', () => navigation.step(false)),
    vscode.commands.registerCommand('copydesk.previousMention', () => navigation.step(true)),
  );
}

interface Place {
  readonly uri: string;
  readonly position: MentionRow['range']['start'];
}

class MentionNavigation {
  #entity: string | undefined;
  #last: MentionRow | undefined;

  constructor(private readonly server: Server) {}

  async open(entity: string, mention: MentionRow): Promise<void> {
    this.#entity = entity;
    this.#last = mention;
    // Unlike showTextDocument this lets go of the document, and so of its problems, as soon as its editor is closed.
    const options: vscode.TextDocumentShowOptions = { selection: toRange(mention.range) };
    await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(mention.uri), options);
  }

  async step(backwards: boolean): Promise<void> {
    const place = this.#place(backwards);
    const entity = await this.#entityAt(place);
    if (!place || !entity) {
      remark(vscode.l10n.t('Put the cursor on a name first, or choose one in the Entities view.'));
      return;
    }
    const mention = await this.server.request('copydesk/nextMention', { entity, ...place, backwards });
    if (mention) await this.open(entity, mention);
    else remark(vscode.l10n.t('This entity is not mentioned any more.'));
  }

  /** Where the search starts: at the cursor, or, with no editor open, at the mention last opened. */
  #place(backwards: boolean): Place | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor) {
      const { selection } = editor;
      return { uri: editor.document.uri.toString(), position: backwards ? selection.start : selection.end };
    }
    return this.#last && { uri: this.#last.uri, position: this.#last.range.start };
  }

  /** The entity under the cursor, unless that is where the last mention left it: then the same entity goes on. */
  async #entityAt(place: Place | undefined): Promise<string | undefined> {
    const editor = vscode.window.activeTextEditor;
    if (!place || (editor && this.#last && isAt(editor, this.#last))) return this.#entity;
    const start = editor?.selection.start ?? place.position;
    const row = await this.server.request('copydesk/entityAt', { uri: place.uri, position: start });
    return row?.id ?? this.#entity;
  }
}

function isAt(editor: vscode.TextEditor, mention: MentionRow): boolean {
  return editor.document.uri.toString() === mention.uri && editor.selection.isEqual(toRange(mention.range));
}
