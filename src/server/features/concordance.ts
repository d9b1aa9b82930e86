import type { CancellationToken, Connection } from 'vscode-languageserver';
import { overlapsAny, type Span, searchPhrase } from '../../core';
import type { Concordance, ConcordanceLine, Params } from '../../protocol';
import { readBatches } from '../articles/read-batches';
import { describeAllInContext } from '../articles/words-in-context';
import type { CorpusSession } from '../corpus-session';
import { withProgress } from '../editor/progress';
import { onStoppableRequest } from '../editor/requests';
import type { Translate } from '../editor/translate';

/** More lines than this nobody reads. */
const MOST_LINES = 5000;

type Query = Params<'copydesk/concordance'>;

/** Where to look, and what to find in the text of an article. */
interface Search {
  readonly uris: readonly string[];
  find(uri: string, text: string): readonly Span[];
}

/** Lists words with what stands around them, over all articles, page furniture left out unless it counts. */
export function serveConcordance(connection: Connection, session: CorpusSession, translate: Translate): void {
  onStoppableRequest(connection, 'copydesk/concordance', async (query, token) => {
    return withProgress(connection, query.workDoneToken, translate('Searching the corpus'), translate, (report) => {
      const search = planSearch(session, query);
      return collect(session, search, token, (done) => report(done, search.uris.length));
    });
  });
}

function planSearch({ corpus, articles }: CorpusSession, query: Query): Search {
  if ('entity' in query) {
    const uris = corpus.lists.articlesOf(query.entity).map(({ id }) => id);
    return { uris, find: (uri) => corpus.mentions.of(query.entity, uri) };
  }
  const search = searchPhrase(query.words);
  const find = (uri: string, text: string) => {
    const found = search?.(text) ?? [];
    const furniture = found.length === 0 || corpus.countsFurniture ? [] : (corpus.facts(uri)?.boilerplate ?? []);
    return furniture.length === 0 ? found : found.filter((span) => !overlapsAny(span, furniture));
  };
  return { uris: search ? [...articles.uris()].sort() : [], find };
}

/** Reads the articles in their order. What was found until a cancel is listed, and told as such. */
async function collect(
  session: CorpusSession,
  { uris, find }: Search,
  token: CancellationToken,
  report: (done: number) => void,
): Promise<Concordance> {
  const lines: ConcordanceLine[] = [];
  let hits = 0;
  let articles = 0;
  let done = 0;
  for await (const batch of readBatches(session, token.isCancellationRequested ? [] : uris)) {
    for (const { uri, text } of batch.articles) {
      const found = find(uri, text);
      hits += found.length;
      articles += Math.min(1, found.length);
      lines.push(...describe(session, uri, text, found.slice(0, MOST_LINES - lines.length)));
    }
    done = batch.done;
    report(done);
    if (token.isCancellationRequested) break;
  }
  return { hits, articles, lines, stopped: done < uris.length };
}

function describe(session: CorpusSession, uri: string, text: string, spans: readonly Span[]): ConcordanceLine[] {
  const path = session.workspace.pathOf(uri);
  return describeAllInContext(uri, text, spans).map((row) => ({ ...row, path }));
}
