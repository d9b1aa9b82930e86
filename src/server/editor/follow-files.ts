import { type Connection, FileChangeType } from 'vscode-languageserver';
import { IGNORE_FILE, nameOf, normalizeUri } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { Debounced } from '../timing/throttle';
import { reviewDecisions } from './review-decisions';

/** How long the disk must be quiet before changes are looked at, in milliseconds: a checkout touches thousands. */
const QUIET = 75;

/** Hands the changes of files and settings to the session, many at once where they come at once. */
export function followFiles(connection: Connection, session: CorpusSession): void {
  const changes = new Map<string, FileChangeType>();
  const heed = new Debounced(() => {
    const batch = new Map(changes);
    changes.clear();
    void heedChanges(session, batch).catch((error: unknown) => session.fail(error));
  }, QUIET);
  connection.onDidChangeWatchedFiles((params) => {
    for (const { uri, type } of params.changes) changes.set(normalizeUri(uri), type);
    heed.trigger();
  });
  connection.onDidChangeConfiguration(() => {
    const reload = async () => {
      await session.workspace.loadSettings();
      await session.scan();
    };
    void reload().catch((error: unknown) => session.fail(error));
  });
}

async function heedChanges(session: CorpusSession, changes: ReadonlyMap<string, FileChangeType>): Promise<void> {
  const uris = [...changes.keys()];
  const deleted = uris.filter((uri) => changes.get(uri) === FileChangeType.Deleted);
  const present = uris.filter((uri) => changes.get(uri) !== FileChangeType.Deleted);
  session.forget(deleted);
  await reviewDecisions(session, deleted, true);
  await reviewDecisions(session, present);
  if (uris.some((uri) => decidesMembership(session, uri))) {
    await session.workspace.loadConfigs();
    await session.scan();
  } else await session.refresh(present);
}

function decidesMembership(session: CorpusSession, uri: string): boolean {
  return nameOf(uri) === IGNORE_FILE || session.workspace.holdsConfig(uri);
}
