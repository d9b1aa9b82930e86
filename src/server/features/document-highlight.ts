import { type Connection, type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver';
import { findNameUnder } from '../articles/name-under';
import type { CorpusSession } from '../corpus-session';
import { toRange } from '../editor/convert';
import { answerUnlessCancelled } from '../editor/requests';

/** Marks every mention of the name at the cursor in its article, under whatever form. */
export function serveDocumentHighlight(connection: Connection, session: CorpusSession): void {
  connection.onDocumentHighlight((params, token) =>
    answerUnlessCancelled(async (): Promise<DocumentHighlight[] | null> => {
      const name = await findNameUnder(session, params);
      if (!name) return null;
      return name.mentions.map((span) => ({ range: toRange(name.lines, span), kind: DocumentHighlightKind.Text }));
    }, token),
  );
}
