import {
  type CancellationToken,
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensOptions,
} from 'vscode-languageserver';
import { type ArticleFacts, ENTITY_TYPES, type EntityType, type Furniture, LineIndex, type Span } from '../../core';
import { normalizeUri } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { furnitureOf } from '../furniture-of';
import { answerUnlessCancelled } from '../requests';
import { Throttled } from '../throttle';
import { untilRead } from '../until-read';
import { findPlainCapitals } from './plain-capitals';

/** How often the editor is asked to colour anew what the corpus sees otherwise, in milliseconds. */
const INTERVAL = 1_000;

/** As declared in the manifest. “event” is a type of VS Code's own, for events of programs. */
const TOKEN_TYPES: readonly string[] = [
  ...ENTITY_TYPES.map((type) => (type === 'event' ? 'newsEvent' : type)),
  'money',
  'plain',
  'quoted',
  'furniture',
];
const MONEY = TOKEN_TYPES.indexOf('money');
const PLAIN = TOKEN_TYPES.indexOf('plain');
const QUOTED = TOKEN_TYPES.indexOf('quoted');
const FURNITURE = TOKEN_TYPES.indexOf('furniture');

export const SEMANTIC_TOKENS: SemanticTokensOptions = {
  legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
  full: true,
};

/**
 * Colours names, sums and page furniture as the analysis sees them, and as the text around them what only looks like a
 * name: that corrects the grammar's guess by shape.
 */
export function serveSemanticTokens(connection: Connection, session: CorpusSession, canRefresh: boolean): void {
  connection.languages.semanticTokens.on((params, token) =>
    answerUnlessCancelled(() => colour(session, normalizeUri(params.textDocument.uri), token), token),
  );
  const changed = new Throttled(() => connection.languages.semanticTokens.refresh(), INTERVAL);
  if (canRefresh) session.onEntitiesChanged(() => changed.trigger());
}

async function colour(session: CorpusSession, uri: string, token: CancellationToken): Promise<SemanticTokens> {
  await untilRead(session, uri, token);
  const text = session.openDocuments.get(uri)?.getText();
  const facts = session.corpus.facts(uri);
  return text === undefined || !facts ? { data: [] } : buildTokens(text, facts, furnitureOf(session, uri) ?? []);
}

interface Token extends Span {
  readonly type: number;
}

/** Furniture, and sums, names and plain words outside of it, in order; where two meet, the sum stands. A token lies in one line. */
function buildTokens(text: string, facts: ArticleFacts, furniture: readonly Furniture[]): SemanticTokens {
  const lines = new LineIndex(text);
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const token of listTokens(text, facts, furniture)) {
    if (token.start < end) continue;
    end = token.end;
    const last = lines.positionAt(token.end).line;
    for (let line = lines.positionAt(token.start).line; line <= last; line++) {
      const span = lines.lineSpan(line);
      const start = Math.max(span.start, token.start);
      const length = Math.min(span.end, token.end) - start;
      if (length > 0) builder.push(line, start - span.start, length, token.type, 0);
    }
  }
  return builder.build();
}

function listTokens(text: string, facts: ArticleFacts, furniture: readonly Furniture[]): Token[] {
  const { mentions, amounts } = facts;
  const typeOf = (type: EntityType) => ENTITY_TYPES.indexOf(type);
  return [
    ...furniture.map(({ start, end }) => ({ start, end, type: FURNITURE })),
    ...amounts.filter(({ furniture }) => !furniture).map(({ start, end }) => ({ start, end, type: MONEY })),
    ...mentions
      .filter(({ furniture }) => !furniture)
      .map(({ start, end, type }) => ({ start, end, type: typeOf(type) })),
    ...findPlainCapitals(text, facts).map(({ start, end, quoted }) => ({ start, end, type: quoted ? QUOTED : PLAIN })),
  ].sort((a, b) => a.start - b.start || b.type - a.type);
}
