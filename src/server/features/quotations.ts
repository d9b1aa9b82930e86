import type { Connection } from 'vscode-languageserver';
import { foldSpace, groupQuotationsInSteps, nameSpeaker, type QuotationGroup } from '../../core';
import type { Params, QuotationPlaceRow, QuotationRow, SharingRow } from '../../protocol';
import { hashText, normalizeUri } from '../../workspace';
import { titleOf } from '../articles/article-title';
import { describeInContext } from '../articles/words-in-context';
import type { CorpusSession } from '../corpus-session';
import { onRequest } from '../editor/requests';
import { runInSlices, type SliceContext } from '../timing/slices';

/** More places of one quotation than this help nobody. */
const MOST_PLACES = 200;

/** Answers what the quotations view asks, and how much of an article others have too. */
export function serveQuotations(connection: Connection, session: CorpusSession): void {
  onRequest(connection, 'copydesk/speakers', (query) => ({
    ...session.corpus.lists.speakers(query),
    nobody: query.filter ? null : (session.corpus.lists.nobody() ?? null),
  }));
  onRequest(connection, 'copydesk/quotations', (query, token) => {
    const { pause } = session.platform;
    return listQuotations(session, query, { pause, isCancelled: () => token.isCancellationRequested });
  });
  onRequest(connection, 'copydesk/quotationPlaces', (query) => listPlaces(session, query));
  onRequest(connection, 'copydesk/sharing', ({ uri }) => sumUpSharing(session, normalizeUri(uri)));
}

async function listQuotations(
  session: CorpusSession,
  query: Params<'copydesk/quotations'>,
  context: SliceContext,
): Promise<QuotationRow[]> {
  const groups = await runInSlices(groupQuotationsInSteps(session.corpus, query), context);
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const id = `${group.places[0]?.article} ${hashText(group.text)}`;
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return describeGroup(session, before === 0 ? id : `${id} ${before}`, group);
  });
}

function describeGroup(session: CorpusSession, id: string, group: QuotationGroup): QuotationRow {
  const places = group.places.slice(0, MOST_PLACES).map(({ article, ...place }) => ({ uri: article, ...place }));
  return {
    id,
    text: foldSpace(group.text),
    title: titleOf(session, places[0]?.uri ?? ''),
    articles: group.articles,
    wordings: group.wordings,
    places,
  };
}

async function listPlaces(
  session: CorpusSession,
  { places }: Params<'copydesk/quotationPlaces'>,
): Promise<QuotationPlaceRow[]> {
  const rows: QuotationPlaceRow[] = [];
  for (const place of places) {
    const uri = normalizeUri(place.uri);
    const facts = session.corpus.facts(uri);
    const quote = facts?.quotes[place.quote];
    const text = quote && (await session.readText(uri));
    if (!quote || text === undefined) continue;
    rows.push({
      ...describeInContext(uri, text, quote),
      quote: place.quote,
      title: titleOf(session, uri),
      path: session.workspace.pathOf(uri),
      speaker: nameSpeaker(quote, text),
    });
  }
  return rows;
}

function sumUpSharing(session: CorpusSession, uri: string): SharingRow {
  const { share, passages } = session.corpus.comparisons.sharing(uri);
  const others = new Set(passages.map(({ article }) => session.corpus.idOf(article)));
  return { share, titles: Array.from(others, (other) => titleOf(session, other)) };
}
