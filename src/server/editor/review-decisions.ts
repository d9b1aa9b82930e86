import { isAboutFurniture, joinUri, type KeptDecision, normalizeUri, type WorkspaceFolder } from '../../workspace';
import type { CorpusSession } from '../corpus-session';

/**
 * Where one of some files or folders that changed has to do with decisions, reads these again and heeds what is new.
 * What an editor holds is heeded at once, before it is saved, but not once the file is gone.
 */
export async function reviewDecisions(session: CorpusSession, uris: readonly string[], gone = false): Promise<void> {
  const changed = uris.map(normalizeUri);
  for (const folder of session.workspace.folders) {
    const { decisionsUri } = folder;
    if (!changed.some((uri) => decisionsUri === uri || decisionsUri.startsWith(`${uri}/`))) continue;
    const before = folder.decisions;
    await folder.loadDecisions(gone ? undefined : session.openDocuments.get(decisionsUri)?.getText());
    session.announce(findConcerned(session, folder, folder.decisions.difference(before)));
    session.heedNames();
  }
}

/** The articles of which decisions that came or went speak. */
function findConcerned(session: CorpusSession, folder: WorkspaceFolder, changed: readonly KeptDecision[]): Set<string> {
  const lines = changed.filter(isAboutFurniture).map(({ hash }) => hash);
  const holding = session.corpus.touchLines(new Set(lines));
  const concerned = changed.flatMap((decision) => {
    if (decision.article !== undefined) return [joinUri(folder.uri, decision.article)];
    return isAboutFurniture(decision) ? holding : [...session.articles.uris()];
  });
  return new Set(concerned.filter((uri) => session.articles.has(uri)));
}
