import { nameOf } from '../../workspace';
import type { CorpusSession } from '../corpus-session';

/** What an article is called wherever it is listed: its headline, or the file's name where it has none. */
export function titleOf(session: CorpusSession, uri: string): string {
  return session.articles.get(uri)?.title ?? nameOf(uri);
}
