import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    include: ['test/vscode/**/*.test.ts'],
    globalSetup: `${import.meta.dirname}/workbench/global-setup.ts`,
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 180_000,
    // A window on a busy machine may lose a click to what opens beside it.
    retry: 1,
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
});
