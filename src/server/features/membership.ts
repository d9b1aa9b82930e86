import type { Connection } from 'vscode-languageserver';
import { normalizeUri } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { notify, onRequest } from '../editor/requests';

/** Says which files are articles, and why. */
export function serveMembership(connection: Connection, session: CorpusSession): void {
  session.onMembershipChanged(() => notify(connection, 'copydesk/membershipChanged', {}));
  onRequest(connection, 'copydesk/membership', async ({ uri }) => {
    const normalized = normalizeUri(uri);
    await session.workspace.prepare(normalized);
    return session.membership(normalized);
  });
}
