// One VS Code server and one browser serve all test files; each test opens pages of its own.
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../host/browser.mjs';
import { ensureHost } from '../host/install.mjs';
import { startServer } from '../host/server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
    server: { port: number; dataFolder: string };
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureHost();
  const server = await startServer();
  const browser = await startBrowser();
  project.provide('browser', browser.wsEndpoint());
  project.provide('server', { port: server.port, dataFolder: server.dataFolder });
  return async () => {
    await browser.close();
    await server.stop();
  };
}
