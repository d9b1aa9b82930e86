import type { ExtensionContext } from 'vscode';
import { type CopydeskApi, startExtension } from './extension';

/** The entry in Node extension hosts, desktop and remote. */
export function activate(context: ExtensionContext): CopydeskApi {
  return startExtension(context, async () => (await import('./node-client')).loadNodeClient(context));
}
