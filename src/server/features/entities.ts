import type { Connection } from 'vscode-languageserver';
import { type Entry, LineIndex, type Span } from '../../core';
import type { ArticleRow, MentionRow, Page, Range, Requests } from '../../protocol';
import { nameOf, normalizeUri } from '../../workspace';
import { toOffset, toRange } from '../convert';
import type { CorpusSession } from '../corpus-session';
import { notify, onRequest } from '../requests';
import { Throttled } from '../throttle';

/** How often the editor hears that the lists changed, in milliseconds. */
const INTERVAL = 250;
/** How much is shown of the text before and after a mention. */
const CONTEXT = 60;

/** Answers what the entities view asks. */
export function serveEntities(connection: Connection, session: CorpusSession): void {
  const changed = new Throttled(() => notify(connection, 'copydesk/entitiesChanged', {}), INTERVAL);
  session.onEntitiesChanged(() => changed.trigger());
  onRequest(connection, 'copydesk/groups', ({ filter }) => session.corpus.groups(filter));
  onRequest(connection, 'copydesk/entities', (query) => session.corpus.entities(query));
  onRequest(connection, 'copydesk/entityArticles', (query) => listArticles(session, query));
  onRequest(connection, 'copydesk/mentions', (query) => listMentions(session, query));
  onRequest(connection, 'copydesk/nextMention', (query) => findNextMention(session, query));
  onRequest(connection, 'copydesk/entityAt', (query) => findEntityAt(session, query));
}

type Query<M extends keyof Requests> = Requests[M][0];

function listArticles(session: CorpusSession, query: Query<'copydesk/entityArticles'>): Page<ArticleRow> {
  const articles = session.corpus.articlesOf(query.entity);
  const rows = articles.slice(query.offset, query.offset + query.limit).map(({ id, mentions }) => ({
    uri: id,
    title: session.articles.get(id)?.title ?? nameOf(id),
    path: session.workspace.pathOf(id),
    mentions,
  }));
  return { total: articles.length, rows };
}

async function listMentions(session: CorpusSession, query: Query<'copydesk/mentions'>): Promise<Page<MentionRow>> {
  const uri = normalizeUri(query.uri);
  const text = await session.readText(uri);
  const spans = text === undefined ? [] : session.corpus.mentionsOf(query.entity, uri);
  const lines = new LineIndex(text ?? '');
  const window = spans.slice(query.offset, query.offset + query.limit);
  return { total: spans.length, rows: window.map((span) => describeMention(uri, text ?? '', lines, span)) };
}

/** Goes through the articles in their order, from the mention after the place on, and round to the first. */
async function findNextMention(
  session: CorpusSession,
  query: Query<'copydesk/nextMention'>,
): Promise<MentionRow | null> {
  const uri = normalizeUri(query.uri);
  const uris = session.corpus.articlesOf(query.entity).map(({ id }) => id);
  if (query.backwards) uris.reverse();
  const text = await session.readText(uri);
  if (text !== undefined && uris.includes(uri)) {
    const offset = toOffset(new LineIndex(text), query.position);
    const spans = session.corpus.mentionsOf(query.entity, uri);
    const span = query.backwards
      ? spans.findLast(({ end }) => end < offset)
      : spans.find(({ start }) => start > offset);
    if (span) return describeMention(uri, text, new LineIndex(text), span);
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
  const span = session.corpus.mentionsOf(entity, uri).at(backwards ? -1 : 0);
  return text === undefined || !span ? null : describeMention(uri, text, new LineIndex(text), span);
}

async function findEntityAt(session: CorpusSession, query: Query<'copydesk/entityAt'>): Promise<Entry | null> {
  const uri = normalizeUri(query.uri);
  const text = await session.readText(uri);
  if (text === undefined) return null;
  return session.corpus.entityAt(uri, toOffset(new LineIndex(text), query.position)) ?? null;
}

function describeMention(uri: string, text: string, lines: LineIndex, span: Span): MentionRow {
  return {
    uri,
    range: toRange(lines, span) satisfies Range,
    before: fold(cutBefore(text, span.start)),
    text: fold(text.slice(span.start, span.end)),
    after: fold(cutAfter(text, span.end)),
  };
}

/** What stands before a mention in its paragraph, from the start of a word on. */
function cutBefore(text: string, end: number): string {
  const part = text.slice(Math.max(0, end - CONTEXT), end);
  const line = part.slice(Math.max(part.lastIndexOf('\n'), part.lastIndexOf('\r')) + 1);
  if (line.length < part.length || end <= CONTEXT || /\s/.test(text.charAt(end - CONTEXT - 1))) return line;
  return line.replace(/^\S+/, '');
}

function cutAfter(text: string, start: number): string {
  const [line = ''] = text.slice(start, start + CONTEXT).split(/[\r\n]/, 1);
  if (line.length < CONTEXT || /^\s?$/.test(text.charAt(start + CONTEXT))) return line;
  return line.replace(/\S+$/, '');
}

/** White space folded; a space at either end stays, as it tells whether a word follows. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
