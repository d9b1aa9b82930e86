import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { NODE_FILES } from './node-files';
import { createPoolReader } from './node-pool';
import { serve } from './server';

/** The entry under Node: as a child of an editor, over IPC, pipes or sockets as its arguments say. */
serve(
  createConnection(ProposedFeatures.all),
  { files: NODE_FILES, pause: () => new Promise((resolve) => setImmediate(resolve)) },
  (platform) => createPoolReader(platform, join(__dirname, 'worker.js')),
);
