import type { ExtensionContext } from 'vscode';

/** The entry in Node extension hosts: desktop and remote. */
export function activate(_context: ExtensionContext): void {}
