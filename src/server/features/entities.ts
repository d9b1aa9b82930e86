import type { Connection } from 'vscode-languageserver';
import { type ArticleCount, type Entry, LineIndex } from '../../core';
import type { ArticleRow, MentionRow, Page, Params } from '../../protocol';
import { normalizeUri } from '../../workspace';
import { titleOf } from '../articles/article-title';
import { findNameUnder } from '../articles/name-under';
import { describeAllInContext, describeInContext } from '../articles/words-in-context';
import type { CorpusSession } from '../corpus-session';
import { toOffset } from '../editor/convert';
import { notify, onRequest } from '../editor/requests';
import { Throttled } from '../timing/throttle';

/** How often the editor hears that the lists changed, in milliseconds. */
const INTERVAL = 250;

/** Answers what the entities view asks. */
export function serveEntities(connection: Connection, session: CorpusSession): void {
  const changed = new Throttled(() => notify(connection, 'copydesk/entitiesChanged', {}), INTERVAL);
  session.onEntitiesChanged(() => changed.trigger());
  onRequest(connection, 'copydesk/groups', ({ filter }) => session.corpus.lists.groups(filter));
  onRequest(connection, 'copydesk/entities', (query) => session.corpus.lists.entities(query));
  onRequest(connection, 'copydesk/entityArticles', (query) => listArticles(session, query));
  onRequest(connection, 'copydesk/mentions', (query) => listMentions(session, query));
  onRequest(connection, 'copydesk/nextMention', (query) => findNextMention(session, query));
  onRequest(connection, 'copydesk/entityAt', (query) => findEntityAt(session, query));
}

function listArticles(session: CorpusSession, query: Params<'copydesk/entityArticles'>): Page<ArticleRow> {
  const { total, rows } = session.corpus.lists.articlePage(query.entity, query);
  const describe = ({ id, mentions }: ArticleCount): ArticleRow => ({
    uri: id,
    title: titleOf(session, id),
    path: session.workspace.pathOf(id),
    mentions,
  });
  return { total, rows: rows.map(describe) };
}

async function listMentions(session: CorpusSession, query: Params<'copydesk/mentions'>): Promise<Page<MentionRow>> {
  const uri = normalizeUri(query.uri);
  const text = await session.readText(uri);
  const spans = text === undefined ? [] : session.corpus.mentions.of(query.entity, uri);
  const window = spans.slice(query.offset, query.offset + query.limit);
  return { total: spans.length, rows: describeAllInContext(uri, text ?? '', window) };
}

/** Goes through the articles in their order, from the mention after the place on, and round to the first. */
async function findNextMention(
  session: CorpusSession,
  query: Params<'copydesk/nextMention'>,
): Promise<MentionRow | null> {
  const uri = normalizeUri(query.uri);
  const uris = session.corpus.lists.articlesOf(query.entity).map(({ id }) => id);
  if (query.backwards) uris.reverse();
  const text = await session.readText(uri);
  if (text !== undefined && uris.includes(uri)) {
    const offset = toOffset(new LineIndex(text), query.position);
    const spans = session.corpus.mentions.of(query.entity, uri);
    const span = query.backwards
      ? spans.findLast(({ end }) => end < offset)
      : spans.find(({ start }) => start > offset);
    if (span) return describeInContext(uri, text, span);
  }
  const isLater = (other: string) => (query.backwards ? other < uri : other > uri);
  const next = uris.find(isLater) ?? uris[0];
  if (next === undefined) return null;
  return firstMention(session, query.entity, next, query.backwards);
}

async function firstMention(
  session: CorpusSession,
  entity: string,
  uri: string,
  backwards: boolean,
): Promise<MentionRow | null> {
  const text = await session.readText(uri);
  const span = session.corpus.mentions.of(entity, uri).at(backwards ? -1 : 0);
  return text === undefined || !span ? null : describeInContext(uri, text, span);
}

async function findEntityAt(
  session: CorpusSession,
  { uri, position }: Params<'copydesk/entityAt'>,
): Promise<Entry | null> {
  const name = await findNameUnder(session, { textDocument: { uri }, position });
  return name?.entry ?? null;
}
