import type { WorkspaceEdit } from 'vscode-languageserver';
import { LineIndex } from '../../core';
import type { DecisionEdit } from '../../protocol';
import type { FileEdit } from '../../workspace';
import { toRange } from './convert';

/**
 * The edit of a file that keeps what was decided, as the editor side is told of it.
 * @param file its text as it is; undefined where there is none yet
 * @param subject what is decided on: words, a name or a rule
 */
export function toDecisionEdit(
  file: { readonly uri: string; readonly text: string | undefined },
  { text: newText, line, ...span }: FileEdit,
  subject: string,
): DecisionEdit {
  const { uri, text = '' } = file;
  const range = toRange(new LineIndex(text), span);
  const create = file.text === undefined;
  return { uri, create, length: text.length, range, newText, ...(line !== undefined && { line }), subject };
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
