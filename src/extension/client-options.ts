import * as vscode from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../protocol';
import { locateRulePages } from './features/rule-pages';
import { cutToFolder } from './patterns';
import { listSchemes } from './workspace-schemes';

export const CLIENT_ID = 'copydesk';
export const CLIENT_NAME = 'Copydesk';

/**
 * What the client tells the server. The server is shown every file of the workspace that is opened, as an article is
 * one by membership, whatever its language id says.
 */
export function createClientOptions({ storageUri, extensionUri }: vscode.ExtensionContext): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    ...(storageUri && { storage: storageUri.fsPath }),
    rulePages: locateRulePages(extensionUri).toString(),
    runsCommands: true,
    ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
  };
  return {
    documentSelector: [
      ...[...listSchemes()].map((scheme) => ({ scheme })),
      { scheme: 'untitled', language: 'article' },
    ],
    synchronize: { configurationSection: 'copydesk' },
    diagnosticCollectionName: CLIENT_ID,
    outputChannelName: CLIENT_NAME,
    initializationOptions,
    middleware: {
      workspace: {
        configuration: async ({ items }, token, next) => {
          const values = await next({ items }, token);
          if (!Array.isArray(values)) return values;
          return values.map((value, index) => localizePatterns(value, items[index]?.scopeUri));
        },
      },
    },
  };
}

/** Settings of the user may name files of any folder; a folder is told those below it. */
function localizePatterns(settings: unknown, scope: string | undefined): unknown {
  if (typeof settings !== 'object' || settings === null) return settings;
  const folder = scope === undefined ? undefined : vscode.Uri.parse(scope).fsPath;
  const localized = Object.entries(settings).map(([key, value]: [string, unknown]) => [
    key,
    Array.isArray(value) && (key === 'include' || key === 'exclude') ? cutToFolder(value, folder) : value,
  ]);
  return Object.fromEntries(localized);
}
