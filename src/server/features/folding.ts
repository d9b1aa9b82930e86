import { type Connection, type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { findLinesToRemove, type Span } from '../../core';
import { normalizeUri } from '../../workspace';
import { furnitureOf } from '../articles/furniture-of';
import { untilRead } from '../articles/until-read';
import type { CorpusSession } from '../corpus-session';
import { answerUnlessCancelled } from '../editor/requests';
import { Throttled } from '../timing/throttle';

/** How often the editor is asked to fold anew what the corpus sees otherwise, in milliseconds. */
const INTERVAL = 1_000;

/** Folds the blocks of page furniture, as regions. Documents that are no articles are left to others. */
export function serveFolding(connection: Connection, session: CorpusSession, canRefresh: boolean): void {
  connection.onFoldingRanges((params, token) =>
    answerUnlessCancelled(async () => {
      const uri = normalizeUri(params.textDocument.uri);
      await untilRead(session, uri, token);
      const text = session.openDocuments.get(uri)?.getText();
      const furniture = furnitureOf(session, uri);
      return text === undefined || !furniture ? null : foldFurniture(text, furniture);
    }, token),
  );
  const changed = new Throttled(() => void connection.languages.foldingRange.refresh(), INTERVAL);
  if (canRefresh) session.onFurnitureChanged(() => changed.trigger());
}

/** A block is folded into the line before it, so that nothing of it is left in sight; at the top, into its first line. */
function foldFurniture(text: string, furniture: readonly Span[]): FoldingRange[] {
  return findLinesToRemove(text, furniture)
    .map(({ from, to }) => ({ startLine: Math.max(0, from - 1), endLine: to - 1, kind: FoldingRangeKind.Region }))
    .filter(({ startLine, endLine }) => startLine < endLine);
}
