import type { Position } from 'vscode-languageserver';
import { type Entry, LineIndex, type Span } from '../../core';
import { normalizeUri } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { toOffset } from '../editor/convert';

/** The entity or sum at a place of an article, with all its mentions there. */
export interface NameUnder {
  readonly uri: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly entry: Entry;
  readonly mentions: readonly Span[];
}

/** What is mentioned at a position; undefined where nothing is. */
export async function findNameUnder(
  session: CorpusSession,
  place: { readonly textDocument: { readonly uri: string }; readonly position: Position },
): Promise<NameUnder | undefined> {
  const uri = normalizeUri(place.textDocument.uri);
  const text = await session.readText(uri);
  if (text === undefined) return undefined;
  const lines = new LineIndex(text);
  const entry = session.corpus.mentions.entityAt(uri, toOffset(lines, place.position));
  return entry && { uri, text, lines, entry, mentions: session.corpus.mentions.of(entry.id, uri) };
}
