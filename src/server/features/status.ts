import type { Connection } from 'vscode-languageserver';
import type { CorpusSession } from '../corpus-session';
import { notify, onRequest } from '../editor/requests';
import type { Translate } from '../editor/translate';
import { Throttled } from '../timing/throttle';

/** How often the editor hears of changes, in milliseconds. */
const INTERVAL = 200;

/** Says how far the corpus is read, and what went wrong. */
export function serveStatus(connection: Connection, session: CorpusSession, translate: Translate): void {
  const describe = () => session.describeStatus(translate);
  const changed = new Throttled(() => notify(connection, 'copydesk/statusChanged', describe()), INTERVAL);
  session.onStatusChanged(() => changed.trigger());
  onRequest(connection, 'copydesk/status', describe);
  onRequest(connection, 'copydesk/pauseReading', ({ pause }) => {
    session.pauseReading(pause);
    return null;
  });
  onRequest(connection, 'copydesk/rebuild', async () => {
    await session.rebuild();
    return null;
  });
}
