import { existsSync } from 'node:fs';
import { worker } from 'workerpool';

worker({ read });

/**
 * A thread that has read the files it is given once the first of them is there.
 * @param {{ uri: string }[]} files
 */
async function read(files) {
  while (!existsSync(new URL(files[0]?.uri ?? ''))) await new Promise((resolve) => setTimeout(resolve, 5));
  const read = files.map(({ uri }) => ({ uri, skipped: { template: 'read by a thread', args: [] } }));
  return { files: read, bytes: new Uint8Array() };
}
