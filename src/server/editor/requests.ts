import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Answer, Notifications, Params, Requests } from '../../protocol';
import { Cancelled } from '../timing/slices';

/** Answers a request of the protocol. A cancelled one answers RequestCancelled, never an empty result. */
export function onRequest<M extends keyof Requests>(
  connection: Connection,
  method: M,
  answer: (params: Params<M>, token: CancellationToken) => Promise<Answer<M>> | Answer<M>,
): void {
  const handle = (params: Params<M>, token: CancellationToken): Promise<Answer<M> | ResponseError<void>> =>
    answerUnlessCancelled(() => answer(params, token), token);
  connection.onRequest<unknown, void>(method, handle);
}

/** The same for a request that answers how far it came when it is cancelled, be it at once. */
export function onStoppableRequest<M extends keyof Requests>(
  connection: Connection,
  method: M,
  answer: (params: Params<M>, token: CancellationToken) => Promise<Answer<M>>,
): void {
  connection.onRequest<unknown, void>(method, answer);
}

/** Runs the handler of a request at its boundary, where a cancel becomes the answer that LSP has for it. */
export async function answerUnlessCancelled<T>(
  answer: () => Promise<T> | T,
  token: CancellationToken,
): Promise<T | ResponseError<void>> {
  try {
    if (token.isCancellationRequested) throw new Cancelled();
    return await answer();
  } catch (error) {
    if (error instanceof Cancelled)
      return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
    throw error;
  }
}

/** Tells the editor something of the protocol, whether or not it listens. */
export function notify<M extends keyof Notifications>(
  connection: Connection,
  method: M,
  params: Notifications[M],
): void {
  void connection.sendNotification(method, params);
}
