import {
  type CancellationToken,
  type Connection,
  SymbolKind,
  type WorkspaceSymbol,
  type WorkspaceSymbolOptions,
} from 'vscode-languageserver';
import { ENTITY_TYPES, type EntityType, type Entry, LineIndex } from '../../core';
import { titleOf } from '../articles/article-title';
import { findFirstInFull } from '../articles/first-in-full';
import type { CorpusSession } from '../corpus-session';
import { toRange } from '../editor/convert';
import { answerUnlessCancelled } from '../editor/requests';
import { Cancelled, runInSlices } from '../timing/slices';

export const WORKSPACE_SYMBOLS: WorkspaceSymbolOptions = { resolveProvider: true };

/** Editors narrow the list further: VS Code asks for the first word alone, and looks for the others itself. */
const MOST_SYMBOLS = 1_000;
/** The same for an editor that cannot ask later where each is mentioned: so many articles are read at once. */
const MOST_LOCATED = 100;

/**
 * The symbols of the workspace: entities of the corpus by name or alias, those first that the most articles mention.
 * Each leads into the article that mentions it most often, to where that gives the name in full.
 * @param askedLater the properties of a symbol that the editor asks for once it needs them
 */
export function serveWorkspaceSymbols(
  connection: Connection,
  session: CorpusSession,
  askedLater: readonly string[],
): void {
  const locatesLater = askedLater.includes('location.range');
  connection.onWorkspaceSymbol(({ query }, token) =>
    answerUnlessCancelled(async (): Promise<WorkspaceSymbol[]> => {
      const steps = listSymbols(session, query.trim(), locatesLater ? MOST_SYMBOLS : MOST_LOCATED);
      const context = { pause: session.platform.pause, isCancelled: () => token.isCancellationRequested };
      const symbols = await runInSlices(steps, context);
      return locatesLater ? symbols : locateAll(session, symbols, token);
    }, token),
  );
  connection.onWorkspaceSymbolResolve((symbol, token) => answerUnlessCancelled(() => locate(session, symbol), token));
}

/** With the id of the entity as their data. Yields between them. */
function* listSymbols(session: CorpusSession, filter: string, limit: number): Generator<void, WorkspaceSymbol[]> {
  const { lists } = session.corpus;
  const found: { readonly entry: Entry; readonly kind: SymbolKind }[] = [];
  for (const type of ENTITY_TYPES) {
    const { rows } = lists.entities({ type, sort: 'articles', filter, offset: 0, limit });
    found.push(...rows.map((entry) => ({ entry, kind: KINDS[type] })));
    yield;
  }
  const symbols: WorkspaceSymbol[] = [];
  for (const { entry, kind } of found.sort((a, b) => b.entry.articles - a.entry.articles).slice(0, limit)) {
    const uri = lists.articleMentioningMost(entry.id);
    if (uri === undefined) continue;
    const containerName = titleOf(session, uri);
    symbols.push({ name: nameFor(entry, filter), kind, containerName, location: { uri }, data: entry.id });
    yield;
  }
  return symbols;
}

/** With the alias that holds what is typed, where the name does not: editors look for it in what they show. */
function nameFor({ name, aliases }: Entry, filter: string): string {
  const holds = (each: string) => each.toLowerCase().includes(filter.toLowerCase());
  const alias = holds(name) ? undefined : aliases.find(holds);
  return alias === undefined ? name : `${name} (${alias})`;
}

/** No editor has names for what news are about; these have icons of their own. */
const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  person: SymbolKind.Variable,
  organization: SymbolKind.Class,
  place: SymbolKind.Namespace,
  product: SymbolKind.Object,
  event: SymbolKind.Event,
  work: SymbolKind.File,
};

async function locateAll(
  session: CorpusSession,
  symbols: readonly WorkspaceSymbol[],
  token: CancellationToken,
): Promise<WorkspaceSymbol[]> {
  const located: WorkspaceSymbol[] = [];
  for (const symbol of symbols) {
    if (token.isCancellationRequested) throw new Cancelled();
    located.push(await locate(session, symbol));
  }
  return located;
}

/** Says where in its article a symbol is mentioned: at the start, where the article is not what it was any more. */
async function locate(session: CorpusSession, symbol: WorkspaceSymbol): Promise<WorkspaceSymbol> {
  const { uri } = symbol.location;
  const entity = session.corpus.lists.entity(String(symbol.data));
  const text = await session.readText(uri);
  const mention = entity && findFirstInFull(text ?? '', entity.name, session.corpus.mentions.of(entity.id, uri));
  const range = toRange(new LineIndex(text ?? ''), mention ?? { start: 0, end: 0 });
  return { ...symbol, location: { uri, range } };
}
