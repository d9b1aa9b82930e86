import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { NearDuplicate } from '../../core';
import type { NearDuplicateRow } from '../../protocol';
import { tabulateNearDuplicates } from '../../workspace';
import { titleOf } from '../articles/article-title';
import type { CorpusSession } from '../corpus-session';
import { withProgress } from '../editor/progress';
import { onRequest } from '../editor/requests';
import type { Translate } from '../editor/translate';
import { runInSlices } from '../timing/slices';

/** More groups than this nobody looks through; the table has them all. */
const MOST_GROUPS = 1000;

type Groups = readonly (readonly NearDuplicate<string>[])[];

/** Finds the articles that are nearly the same as others. */
export function serveNearDuplicates(connection: Connection, session: CorpusSession, translate: Translate): void {
  const find = (workDoneToken: string | number | undefined, token: CancellationToken): Promise<Groups> =>
    withProgress(connection, workDoneToken, translate('Comparing the articles'), translate, (report) => {
      const steps = countSteps(session.corpus.comparisons.nearDuplicatesInSteps(), session.corpus.size, report);
      const { pause } = session.platform;
      return runInSlices(steps, { pause, isCancelled: () => token.isCancellationRequested });
    });
  onRequest(connection, 'copydesk/nearDuplicates', async ({ workDoneToken }, token) => {
    const groups = await find(workDoneToken, token);
    const rows = groups.slice(0, MOST_GROUPS).map((group) => group.map((each) => describe(session, each)));
    return { total: groups.length, rows };
  });
  onRequest(connection, 'copydesk/nearDuplicateTable', async ({ workDoneToken }, token) => {
    const groups = await find(workDoneToken, token);
    const rows = groups.reduce((sum, group) => sum + group.length, 0);
    return { text: tabulateNearDuplicates(groups, (uri) => session.workspace.pathOf(uri)), rows, total: rows };
  });
}

/** Tells how many of the steps are done. */
function* countSteps<T>(
  steps: Generator<void, T>,
  all: number,
  report: (done: number, all: number) => void,
): Generator<void, T> {
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done) return step.value;
    report(Math.min(done, all), all);
    yield;
  }
}

function describe(session: CorpusSession, { article, words, share, closest }: NearDuplicate<string>): NearDuplicateRow {
  const pathOf = (uri: string) => session.workspace.pathOf(uri);
  return {
    uri: article,
    title: titleOf(session, article),
    path: pathOf(article),
    words,
    share,
    closest: { uri: closest, path: pathOf(closest) },
  };
}
