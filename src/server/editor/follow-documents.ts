import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { normalizeUri } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { ignoreCancelled } from '../timing/slices';
import { Debounced } from '../timing/throttle';

/** How long typing must pause before the article is read, in milliseconds. */
const PAUSE = 100;

/**
 * Hands the documents of the editor to the session: at once when they open, after a pause when they change.
 * @param onClosed is told the normalized URI of each that was closed
 */
export function followDocuments(
  documents: TextDocuments<TextDocument>,
  session: CorpusSession,
  onClosed: (uri: string) => void,
): void {
  const waiting = new Map<string, Debounced>();
  const refresh = (document: TextDocument) =>
    void session
      .refreshDocument(document)
      .catch(ignoreCancelled)
      .catch((error: unknown) => session.fail(error));

  documents.onDidOpen(({ document }) => refresh(document));
  documents.onDidChangeContent(({ document }) => {
    const { uri } = document;
    const debounced = waiting.get(uri);
    if (debounced) debounced.trigger();
    else waiting.set(uri, new Debounced(() => refresh(documents.get(uri) ?? document), PAUSE));
  });
  documents.onDidClose(({ document }) => {
    waiting.get(document.uri)?.dispose();
    waiting.delete(document.uri);
    void session.closeDocument(document).catch((error: unknown) => session.fail(error));
    onClosed(normalizeUri(document.uri));
  });
}
