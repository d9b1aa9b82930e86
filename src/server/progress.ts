import type { Connection } from 'vscode-languageserver';
import type { Translate } from './translate';

/** Tells how far a request came. */
export interface Progress {
  report(done: number, all: number): void;
  done(): void;
}

/**
 * Work-done progress over articles on the token of a request, told at whole percents only; nothing without a token.
 * @param title in the editor's language
 */
export function createProgress(
  connection: Connection,
  token: string | number | undefined,
  title: string,
  translate: Translate,
): Progress {
  if (token === undefined) return { report() {}, done() {} };
  const send = (value: object) => void connection.sendNotification('$/progress', { token, value });
  send({ kind: 'begin', title, percentage: 0, cancellable: true });
  let last = 0;
  return {
    report(done, all) {
      const percentage = Math.floor((100 * done) / all);
      if (percentage > last)
        send({ kind: 'report', percentage, message: translate('{0} of {1} articles', [String(done), String(all)]) });
      last = percentage;
    },
    done: () => send({ kind: 'end' }),
  };
}
