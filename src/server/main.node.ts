import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { checksumOf } from '../core';
import { DISK } from '../disk';
import { createEditorFiles } from './editor/editor-files';
import { createFileCache } from './node/cache';
import { addSource } from './node/file-sources';
import { createPoolReader } from './node/pool';
import { serve } from './server';

/** The entry under Node: as a child of an editor, over IPC, pipes or sockets as its arguments say. */
const connection = createConnection(ProposedFeatures.all);
serve(connection, {
  files: addSource(DISK, createEditorFiles(connection)),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  createReader: (platform) => createPoolReader(platform, join(__dirname, 'worker.js')),
  createCache: (storage, describe, warn) => createFileCache({ storage, version: describeBuild(), describe, warn }),
});

/** Another build may analyze differently, so what an earlier one kept is not used. */
function describeBuild(): string {
  const parts = [__filename, ...['worker.js', 'entity-model.bin'].map((name) => join(__dirname, name))];
  const programs = parts.filter(existsSync).map((part) => readFileSync(part));
  return programs.map((program) => checksumOf(program).toString(16)).join('-');
}
