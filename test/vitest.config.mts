import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';

/** Hands out `.bin` files as bytes, as in the bundles. */
const binaryFiles: Plugin = {
  name: 'binary-files',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.bin')) return null;
    return `export default new Uint8Array(Buffer.from('${readFileSync(id, 'base64')}', 'base64'));`;
  },
};

export default defineConfig({
  root: `${import.meta.dirname}/..`,
  plugins: [binaryFiles],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/vscode/**'],
    // A limit for what hangs, not for what is slow on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
