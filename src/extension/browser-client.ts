import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  FileChangeType,
  LanguageClient,
  State,
  WorkDoneProgress,
} from 'vscode-languageclient/browser';
import type { LoadedClient } from './client';
import { CLIENT_ID, CLIENT_NAME, createClientOptions } from './client-options';
import { lendFiles } from './lend-files';

/** What an extension host in a browser has of workers. */
declare class Worker {
  constructor(script: string);
  onmessage: (() => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** A client for extension hosts in a browser, where the server is a worker that has no files but the editor's. */
export function loadBrowserClient(context: vscode.ExtensionContext): LoadedClient {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  let worker: Worker | undefined;
  const start = async () => {
    const model = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'entity-model.bin'));
    worker = await startWorker(vscode.Uri.joinPath(dist, 'web/server.js').toString(true), model);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient(CLIENT_ID, CLIENT_NAME, start, createClientOptions(context));
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Stopped) worker?.terminate();
  });
  lendFiles(client, toOwnBytes);
  return { library: { FileChangeType, State, WorkDoneProgress }, client };
}

/** Resolves once the server says that it listens; one that cannot be loaded would be waited for in vain. */
function startWorker(script: string, model: Uint8Array): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script);
    worker.onmessage = () => resolve(worker);
    worker.postMessage(toOwnBytes(model));
    worker.onerror = ({ message }) => reject(new Error(message || vscode.l10n.t('The language server has stopped.')));
  });
}

/** A message takes along all the memory that bytes are a view of. */
function toOwnBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength < bytes.buffer.byteLength ? bytes.slice() : bytes;
}
