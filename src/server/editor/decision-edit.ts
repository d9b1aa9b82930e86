import type { WorkspaceEdit } from 'vscode-languageserver';
import { LineIndex } from '../../core';
import type { DecisionEdit } from '../../protocol';
import type { FileEdit } from '../../workspace';
import { toRange } from './convert';

/**
 * The edit of a file that keeps what was decided, as the editor side is told of it.
 * @param text of the file as it is; undefined where there is none yet
 */
export function toDecisionEdit(uri: string, text: string | undefined, edit: FileEdit): DecisionEdit {
  const { length } = text ?? '';
  const range = toRange(new LineIndex(text ?? ''), edit);
  return { uri, create: text === undefined, length, range, newText: edit.text };
}

/** The same for editors that make the edit themselves. */
export function toWorkspaceEdit({ uri, create, range, newText }: DecisionEdit): WorkspaceEdit {
  return {
    documentChanges: [
      ...(create ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }] : []),
      { textDocument: { uri, version: null }, edits: [{ range, newText }] },
    ],
  };
}
