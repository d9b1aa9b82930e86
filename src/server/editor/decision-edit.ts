import { LineIndex } from '../../core';
import type { DecisionEdit } from '../../protocol';
import type { FileEdit, WorkspaceFolder } from '../../workspace';
import { toRange } from './convert';

/** The edit of a folder's file of decisions, as the editor side is told of it. */
export function toDecisionEdit(folder: WorkspaceFolder, edit: FileEdit): DecisionEdit {
  const text = folder.decisionsText;
  const range = toRange(new LineIndex(text ?? ''), edit);
  return { uri: folder.decisionsUri, create: text === undefined, range, newText: edit.text };
}
