import type { CancellationToken, Connection } from 'vscode-languageserver';
import { findRemovals, furnitureMessage, LineIndex, removeFurniture } from '../../core';
import type { FurnitureOfArticle, FurniturePage } from '../../protocol';
import { normalizeUri, readArticleFile } from '../../workspace';
import { furnitureOf } from '../articles/furniture-of';
import { untilRead } from '../articles/until-read';
import type { CorpusSession } from '../corpus-session';
import { toRange } from '../editor/convert';
import { notify, onRequest } from '../editor/requests';
import type { Translate } from '../editor/translate';
import { Cancelled } from '../timing/slices';
import { Throttled } from '../timing/throttle';
import { colorStory } from './semantic-tokens';

/** How often the editor hears that furniture changed, in milliseconds. */
const INTERVAL = 250;

/** Answers what concerns page furniture: the story without it, what to remove for that, and whether it counts. */
export function serveFurniture(connection: Connection, session: CorpusSession, translate: Translate): void {
  const changed = new Throttled(() => notify(connection, 'copydesk/furnitureChanged', {}), INTERVAL);
  session.onFurnitureChanged(() => changed.trigger());
  onRequest(connection, 'copydesk/story', async ({ uri }, token) => {
    const normalized = normalizeUri(uri);
    await untilRead(session, normalized, token);
    const text = await session.readText(normalized);
    if (text === undefined) return null;
    const facts = session.corpus.facts(normalized);
    const furniture = furnitureOf(session, normalized) ?? [];
    return { text: removeFurniture(text, furniture), tokens: facts ? colorStory(text, facts, furniture) : [] };
  });
  onRequest(connection, 'copydesk/furniture', ({ limit }, token) => listFurniture(session, limit, translate, token));
  onRequest(connection, 'copydesk/countFurniture', ({ count }) => {
    session.countFurniture(count);
    return null;
  });
}

/** All furniture of the corpus, in the order of the articles. */
async function listFurniture(
  session: CorpusSession,
  limit: number,
  translate: Translate,
  token: CancellationToken,
): Promise<FurniturePage> {
  const rows: FurnitureOfArticle[] = [];
  let total = 0;
  for (const uri of [...session.articles.uris()].sort()) {
    await session.platform.pause();
    if (token.isCancellationRequested) throw new Cancelled();
    if (!furnitureOf(session, uri)?.length) continue;
    total++;
    if (rows.length < limit) rows.push(...(await describeFurniture(session, uri, translate, token)));
  }
  return { total, rows };
}

async function describeFurniture(
  session: CorpusSession,
  uri: string,
  translate: Translate,
  token: CancellationToken,
): Promise<FurnitureOfArticle[]> {
  await untilRead(session, uri, token);
  const file = await readArticleFile(session.platform.files, uri, session.workspace.settings.maxFileSize);
  const onDisk = 'text' in file ? file : undefined;
  const text = session.openDocuments.get(uri)?.getText() ?? onDisk?.text;
  if (text === undefined || !session.articles.isReadFrom(uri, text)) return [];
  const lines = new LineIndex(text);
  const removals = findRemovals(text, furnitureOf(session, uri) ?? []).map(({ start, end, line }) => ({
    range: toRange(lines, { start, end }),
    label: translate(furnitureMessage(line.kind)),
    certain: line.kind !== 'other',
    text: text.slice(line.start, Math.min(line.end, line.start + LONGEST_LINE)),
  }));
  return [{ uri: session.openDocuments.get(uri)?.uri ?? uri, ...(onDisk?.legacy && { legacy: true }), removals }];
}

/** How much is told of a line of furniture. */
const LONGEST_LINE = 200;
