import type { Connection } from 'vscode-languageserver';
import type { Translate } from './translate';

/**
 * Does some work over articles, with work-done progress on the token of a request: told at whole percents only, ended
 * however the work ends, and not told at all without a token.
 * @param title in the editor's language
 * @param work is given what tells how many articles of all are done
 */
export async function withProgress<T>(
  connection: Connection,
  token: string | number | undefined,
  title: string,
  translate: Translate,
  work: (report: (done: number, all: number) => void) => Promise<T>,
): Promise<T> {
  if (token === undefined) return work(() => {});
  const send = (value: object) => void connection.sendNotification('$/progress', { token, value });
  send({ kind: 'begin', title, percentage: 0, cancellable: true });
  let last = 0;
  const report = (done: number, all: number) => {
    const percentage = Math.floor((100 * done) / all);
    if (percentage > last)
      send({ kind: 'report', percentage, message: translate('{0} of {1} articles', [String(done), String(all)]) });
    last = percentage;
  };
  try {
    return await work(report);
  } finally {
    send({ kind: 'end' });
  }
}
