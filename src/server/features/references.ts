import type { CancellationToken, Connection, Location } from 'vscode-languageserver';
import { LineIndex } from '../../core';
import { findNameUnder } from '../articles/name-under';
import type { CorpusSession } from '../corpus-session';
import { toRange } from '../editor/convert';
import { answerUnlessCancelled } from '../editor/requests';
import { Cancelled } from '../timing/slices';

/** More places than this help nobody. */
const MOST_PLACES = 2_000;

/** “Find All References” on a name or sum: all its mentions in the corpus, this article's first. */
export function serveReferences(connection: Connection, session: CorpusSession): void {
  connection.onReferences((params, token) =>
    answerUnlessCancelled(async () => {
      const name = await findNameUnder(session, params);
      return name ? listMentions(session, name.entry.id, name.uri, token) : null;
    }, token),
  );
}

async function listMentions(
  session: CorpusSession,
  entity: string,
  uri: string,
  token: CancellationToken,
): Promise<Location[]> {
  const others = session.corpus.lists.articlesOf(entity).flatMap(({ id }) => (id === uri ? [] : [id]));
  const places: Location[] = [];
  for (const article of [uri, ...others]) {
    if (token.isCancellationRequested) throw new Cancelled();
    if (places.length >= MOST_PLACES) break;
    const text = await session.readText(article);
    if (text === undefined) continue;
    const lines = new LineIndex(text);
    for (const span of session.corpus.mentions.of(entity, article))
      places.push({ uri: article, range: toRange(lines, span) });
  }
  return places;
}
