import type { ExtensionContext } from 'vscode';
import { type CopydeskApi, startExtension } from './extension';

/** The entry in extension hosts of browsers. */
export function activate(context: ExtensionContext): CopydeskApi {
  return startExtension(context, async () => (await import('./browser-client')).loadBrowserClient(context));
}
