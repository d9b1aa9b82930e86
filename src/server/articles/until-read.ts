import type { CancellationToken } from 'vscode-languageserver';
import { describeExcess } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { Cancelled } from '../timing/slices';

/** Waits until the text that the editor shows is the one that was read, if it is to be read; a request that comes too late is cancelled. */
export async function untilRead(session: CorpusSession, uri: string, token: CancellationToken): Promise<void> {
  const isRead = () => {
    const text = session.openDocuments.get(uri)?.getText();
    // First what costs least: what is known of a long article takes a while to unpack.
    if (text === undefined || session.articles.isReadFrom(uri, text)) return true;
    return !session.membership(uri).member || isSkipped(session, uri, text);
  };
  if (isRead()) return;
  await new Promise<void>((resolve, reject) => {
    const listeners = [
      session.onArticleRead((read) => read === uri && isRead() && settle(resolve)),
      session.onArticleGone((gone) => gone === uri && settle(resolve)),
      token.onCancellationRequested(() => settle(() => reject(new Cancelled()))),
    ];
    const settle = (end: () => void) => {
      for (const listener of listeners) listener.dispose();
      end();
    };
  });
}

/** Whether a text is too long to be read, and nothing is known of a shorter one before it. */
function isSkipped({ workspace, corpus }: CorpusSession, uri: string, text: string): boolean {
  return !corpus.has(uri) && describeExcess(text.length, workspace.settings.maxFileSize) !== undefined;
}
