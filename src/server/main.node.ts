import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createFileCache } from './node-cache';
import { NODE_FILES } from './node-files';
import { createPoolReader } from './node-pool';
import { serve } from './server';

/** The entry under Node: as a child of an editor, over IPC, pipes or sockets as its arguments say. */
serve(createConnection(ProposedFeatures.all), {
  files: NODE_FILES,
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  createReader: (platform) => createPoolReader(platform, join(__dirname, 'worker.js')),
  createCache: (storage, describe, warn) => createFileCache({ storage, version: describeBuild(), describe, warn }),
});

/** Another build may analyse differently, so what an earlier one kept is not used. */
function describeBuild(): string {
  const { size, mtimeMs } = statSync(__filename);
  return `${size}-${mtimeMs}`;
}
