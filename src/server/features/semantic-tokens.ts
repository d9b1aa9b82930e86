import {
  type CancellationToken,
  type Connection,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensOptions,
} from 'vscode-languageserver';
import {
  type ArticleFacts,
  type EntityType,
  type Furniture,
  isAnalyzed,
  LineIndex,
  placeInStory,
  removeFurniture,
  runSteps,
  type Span,
} from '../../core';
import { SEMANTIC_TOKEN_TYPES } from '../../protocol';
import { normalizeUri } from '../../workspace';
import { furnitureOf } from '../articles/furniture-of';
import { untilRead } from '../articles/until-read';
import type { CorpusSession } from '../corpus-session';
import { answerUnlessCancelled } from '../editor/requests';
import { runInSlices } from '../timing/slices';
import { Throttled } from '../timing/throttle';
import { findPlainCapitalsInSteps } from './plain-capitals';

/** How often the editor is asked to color anew what the corpus sees otherwise, in milliseconds. */
const INTERVAL = 1_000;

const MONEY = SEMANTIC_TOKEN_TYPES.indexOf('money');
const PLAIN = SEMANTIC_TOKEN_TYPES.indexOf('plain');
const QUOTED = SEMANTIC_TOKEN_TYPES.indexOf('quoted');
const FURNITURE = SEMANTIC_TOKEN_TYPES.indexOf('furniture');

export const SEMANTIC_TOKENS: SemanticTokensOptions = {
  legend: { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [] },
  full: true,
};

/**
 * Colors names, sums and page furniture as the analysis sees them, and as the text around them what only looks like a
 * name: that corrects the grammar's guess by shape.
 */
export function serveSemanticTokens(connection: Connection, session: CorpusSession, canRefresh: boolean): void {
  connection.languages.semanticTokens.on((params, token) =>
    answerUnlessCancelled(() => color(session, normalizeUri(params.textDocument.uri), token), token),
  );
  const changed = new Throttled(() => connection.languages.semanticTokens.refresh(), INTERVAL);
  if (canRefresh) session.onFurnitureChanged(() => changed.trigger());
}

async function color(session: CorpusSession, uri: string, token: CancellationToken): Promise<SemanticTokens> {
  await untilRead(session, uri, token);
  const text = session.openDocuments.get(uri)?.getText();
  const facts = session.corpus.facts(uri);
  if (text === undefined || !facts) return { data: [] };
  const steps = encodeInSteps(text, listTokensInSteps(text, facts, furnitureOf(session, uri) ?? []));
  return runInSlices(steps, { pause: session.platform.pause, isCancelled: () => token.isCancellationRequested });
}

/** The same for the article without its page furniture: five numbers a token, as the protocol has them. */
export function colorStory(text: string, facts: ArticleFacts, furniture: readonly Furniture[]): number[] {
  const tokens = placeInStory(text, furniture, runSteps(listTokensInSteps(text, facts, furniture)));
  return encodeTokens(removeFurniture(text, furniture), tokens).data;
}

interface Token extends Span {
  readonly type: number;
}

function* encodeInSteps(text: string, listing: Generator<void, Token[]>): Generator<void, SemanticTokens> {
  const tokens = yield* listing;
  yield;
  return encodeTokens(text, tokens);
}

/** Where two tokens meet, the first stands; each lies in one line. */
function encodeTokens(text: string, tokens: readonly Token[]): SemanticTokens {
  const lines = new LineIndex(text);
  const builder = new SemanticTokensBuilder();
  let end = 0;
  for (const token of tokens) {
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

/**
 * Furniture, and sums, names and plain words outside of it, in order; where two meet, the sum first. What is not
 * analyzed is plain below its headline: the grammar's guesses by shape are for English. Yields now and then.
 */
function* listTokensInSteps(
  text: string,
  facts: ArticleFacts,
  furniture: readonly Furniture[],
): Generator<void, Token[]> {
  const { language, headline, mentions, amounts } = facts;
  if (!isAnalyzed(language)) return [{ start: headline?.end ?? 0, end: text.length, type: PLAIN }];
  yield;
  const plain = yield* findPlainCapitalsInSteps(text, facts);
  yield;
  const typeOf = (type: EntityType) => SEMANTIC_TOKEN_TYPES.indexOf(type === 'event' ? 'newsEvent' : type);
  return [
    ...furniture.map(({ start, end }) => ({ start, end, type: FURNITURE })),
    ...amounts.filter(({ furniture }) => !furniture).map(({ start, end }) => ({ start, end, type: MONEY })),
    ...mentions
      .filter(({ furniture }) => !furniture)
      .map(({ start, end, type }) => ({ start, end, type: typeOf(type) })),
    ...plain.map(({ start, end, quoted }) => ({ start, end, type: quoted ? QUOTED : PLAIN })),
  ].sort((a, b) => a.start - b.start || b.type - a.type);
}
