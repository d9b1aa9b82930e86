import type { CancellationToken, Connection } from 'vscode-languageserver';
import { ENTRY_TYPES } from '../../core';
import type { Params, Table } from '../../protocol';
import { type PlacedQuotation, placeQuotations, tabulateEntities, tabulateQuotations } from '../../workspace';
import { readBatches } from '../articles/read-batches';
import type { CorpusSession } from '../corpus-session';
import { withProgress } from '../editor/progress';
import { onRequest } from '../editor/requests';
import type { Translate } from '../editor/translate';
import { Cancelled } from '../timing/slices';

/** More rows than this no spreadsheet takes with ease; the command line writes them all. */
const MOST_ROWS = 200_000;

/** Writes what the views list as tables, under their filters and in their orders. */
export function serveTables(connection: Connection, session: CorpusSession, translate: Translate): void {
  onRequest(connection, 'copydesk/entityTable', ({ types, ...query }) => {
    const listed = ENTRY_TYPES.filter((type) => types.includes(type));
    const found = listed.map((type) => session.corpus.lists.entities({ ...query, type, offset: 0, limit: MOST_ROWS }));
    const rows = found.flatMap(({ rows: own }) => own).slice(0, MOST_ROWS);
    return { text: tabulateEntities(rows), rows: rows.length, total: found.reduce((sum, { total }) => sum + total, 0) };
  });
  onRequest(connection, 'copydesk/quotationTable', (query, token) =>
    withProgress(connection, query.workDoneToken, translate('Listing the quotations'), translate, (report) =>
      tabulateSpeakers(session, query, token, report),
    ),
  );
}

/** The quotations of the speakers one after the other, each by article and place; those of nobody come last. */
async function tabulateSpeakers(
  session: CorpusSession,
  { sort, filter }: Params<'copydesk/quotationTable'>,
  token: CancellationToken,
  report: (done: number, all: number) => void,
): Promise<Table> {
  const { corpus } = session;
  const query = { sort, offset: 0, limit: Number.POSITIVE_INFINITY, ...(filter !== undefined && { filter }) };
  const names = corpus.lists.speakers(query).rows.map(({ name }) => name);
  const nobody = filter === undefined && corpus.lists.nobody() ? [''] : [];
  const ranks = new Map([...names, ...nobody].map((name, rank) => [name, rank]));
  const uris = new Set([...ranks.keys()].flatMap((name) => corpus.lists.articlesQuoting(name).map(({ id }) => id)));
  const ranked: RankedQuotation[] = [];
  const listed = [...uris].sort();
  for await (const { articles, done } of readBatches(session, listed)) {
    if (token.isCancellationRequested) throw new Cancelled();
    for (const { uri, text } of articles)
      for (const quotation of rankQuotations(session, uri, text, ranks)) ranked.push(quotation);
    report(done, listed.length);
  }
  const rows = ranked.sort((a, b) => a.rank - b.rank).slice(0, MOST_ROWS);
  return { text: tabulateQuotations(rows), rows: rows.length, total: ranked.length };
}

/** With the place of its speaker in the list of speakers. */
interface RankedQuotation extends PlacedQuotation {
  readonly rank: number;
}

function rankQuotations(
  { corpus, workspace }: CorpusSession,
  uri: string,
  text: string,
  ranks: ReadonlyMap<string, number>,
): RankedQuotation[] {
  const facts = corpus.facts(uri);
  if (!facts) return [];
  return placeQuotations(workspace.pathOf(uri), text, facts).flatMap((quotation) => {
    const rank = ranks.get(quotation.speaker ?? '');
    return rank === undefined ? [] : [{ ...quotation, rank }];
  });
}
