import type { Connection, Location } from 'vscode-languageserver';
import { findFirstInFull } from '../articles/first-in-full';
import { findNameUnder } from '../articles/name-under';
import type { CorpusSession } from '../corpus-session';
import { toRange } from '../editor/convert';
import { answerUnlessCancelled } from '../editor/requests';

/** “Go to Definition” on a name: where the article first gives it in full, or at all. */
export function serveDefinition(connection: Connection, session: CorpusSession): void {
  connection.onDefinition((params, token) =>
    answerUnlessCancelled(async (): Promise<Location | null> => {
      const name = await findNameUnder(session, params);
      if (!name || name.entry.type === 'money') return null;
      const { uri, text, lines, entry, mentions } = name;
      const first = findFirstInFull(text, entry.name, mentions);
      return first ? { uri, range: toRange(lines, first) } : null;
    }, token),
  );
}
