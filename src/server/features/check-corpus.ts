import type { Connection } from 'vscode-languageserver';
import type { CheckSummary } from '../../protocol';
import type { CorpusSession } from '../corpus-session';
import { withProgress } from '../editor/progress';
import { onStoppableRequest } from '../editor/requests';
import type { Translate } from '../editor/translate';
import { Cancelled } from '../timing/slices';
import { Debounced } from '../timing/throttle';
import type { Diagnostics } from './diagnostics';

/** How long the corpus must be quiet before closed articles are checked again, in milliseconds. */
const QUIET = 1000;

/** Checks the whole corpus when asked to, and an article that changed where its problems are shown though it is closed. */
export function serveCheckCorpus(
  connection: Connection,
  session: CorpusSession,
  diagnostics: Diagnostics,
  translate: Translate,
): void {
  let run = 0;
  checkChanged(connection, session, diagnostics);
  onStoppableRequest(connection, 'copydesk/checkCorpus', async ({ workDoneToken }, token) => {
    const own = ++run;
    const isCancelled = () => token.isCancellationRequested || own !== run;
    return withProgress(connection, workDoneToken, translate('Checking the corpus'), translate, (report) => {
      const uris = [...session.articles.uris()].filter((uri) => session.articles.get(uri)?.skipped === undefined);
      diagnostics.keep(uris);
      return checkArticles(connection, diagnostics, uris, isCancelled, (done) => report(done, uris.length));
    });
  });
}

function checkChanged(connection: Connection, session: CorpusSession, diagnostics: Diagnostics): void {
  let always = false;
  let severities: string | undefined;
  const changed = new Set<string>();
  const check = new Debounced(() => {
    const uris = [...changed];
    changed.clear();
    void checkArticles(connection, diagnostics, uris, () => false);
  }, QUIET);
  const add = (uris: Iterable<string>) => {
    for (const uri of uris) if (!session.openDocuments.has(uri) && diagnostics.keeps(uri)) changed.add(uri);
    check.trigger();
  };

  session.onArticleRead((uri) => add([uri]));
  session.onMembershipChanged(() => {
    const [wasAlways, others] = [always, severities];
    always = session.workspace.settings.check === 'corpus';
    severities = JSON.stringify(session.workspace.folders.map(({ rules }) => [...rules.severities]));
    if (wasAlways && !always) for (const uri of session.articles.uris()) diagnostics.close(uri);
    if ((always && !wasAlways) || severities !== others) add(session.articles.uris());
  });
}

/** Lints articles one after the other. What was found until a cancel stays shown, and is told as such. */
async function checkArticles(
  connection: Connection,
  diagnostics: Diagnostics,
  uris: readonly string[],
  isCancelled: () => boolean,
  report: (done: number) => void = () => {},
): Promise<CheckSummary> {
  let findings = 0;
  let articles = 0;
  const cut: string[] = [];
  for (const uri of uris) {
    try {
      const found = await diagnostics.lint(uri, isCancelled);
      findings += found.count;
      if (found.cut) cut.push(uri);
    } catch (error) {
      if (error instanceof Cancelled) break;
      connection.console.error(`Linting ${uri} failed: ${String(error)}`);
    }
    report(++articles);
  }
  return { articles, findings, cut, cancelled: articles < uris.length };
}
