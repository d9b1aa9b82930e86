import type { Connection, Location } from 'vscode-languageserver';
import { foldSpace } from '../../core';
import { toRange } from '../convert';
import type { CorpusSession } from '../corpus-session';
import { findNameUnder } from '../name-under';
import { answerUnlessCancelled } from '../requests';

/** “Go to Definition” on a name: where the article first gives it in full, or at all. */
export function serveDefinition(connection: Connection, session: CorpusSession): void {
  connection.onDefinition((params, token) =>
    answerUnlessCancelled(async (): Promise<Location | null> => {
      const name = await findNameUnder(session, params);
      if (!name || name.entry.type === 'money') return null;
      const { uri, text, lines, entry, mentions } = name;
      const inFull = mentions.find(({ start, end }) => foldSpace(text.slice(start, end)) === entry.name);
      const first = inFull ?? mentions[0];
      return first ? { uri, range: toRange(lines, first) } : null;
    }, token),
  );
}
