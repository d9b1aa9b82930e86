import type { CancellationToken } from 'vscode-languageserver';
import { hashText } from '../workspace';
import type { CorpusSession } from './corpus-session';
import { Cancelled } from './slices';

/** Waits until the text that the editor shows is the one that was read; a request that comes too late is cancelled. */
export async function untilRead(session: CorpusSession, uri: string, token: CancellationToken): Promise<void> {
  const isRead = () => {
    const text = session.openDocuments.get(uri)?.getText();
    return text === undefined || !session.membership(uri).member || session.articles.get(uri)?.hash === hashText(text);
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
