import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createEditorFiles } from './editor/editor-files';

interface Port {
  onmessage: (event: { readonly data: unknown }) => void;
  postMessage(message: unknown): void;
}

/** The global of a worker, which is its port to the editor. The analysis finds the entity model there. */
declare const self: Port & { entityModel?: unknown };
declare const MessageChannel: new () => { readonly port1: Port; readonly port2: Port };

/** The entry in a browser: as a worker of the editor, which first hands over the model and then has the files. */
self.onmessage = ({ data: model }) => void start(model);

/** What needs the model is loaded after it came. The answer tells that messages are heard from now on. */
async function start(model: unknown): Promise<void> {
  self.entityModel = model;
  const { serve } = await import('./server');
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
  );
  serve(connection, { files: createEditorFiles(connection), pause: createPause() });
  self.postMessage('listening');
}

/** A message to oneself comes back once what waits was heard; a timer would take its time. */
function createPause(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(undefined);
    });
}
