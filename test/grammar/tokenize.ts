import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IGrammar, StateStack } from 'vscode-textmate';

/** A stretch of text to which the grammar gives a scope of its own. */
export interface Scoped {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Innermost last, without the grammar's own scope. */
  readonly scopes: readonly string[];
}

/** Loads a grammar from a file, as VS Code does. `root` is where the project lies. */
export async function loadGrammar(root: string, file: string, scopeName: string): Promise<IGrammar> {
  // Both are CommonJS whose names neither Node nor esbuild sees alike.
  const require = createRequire(join(root, 'package.json'));
  const { parseRawGrammar, Registry }: typeof import('vscode-textmate') = require('vscode-textmate');
  const { createOnigScanner, createOnigString, loadWASM }: typeof import('vscode-oniguruma') =
    require('vscode-oniguruma');
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (name) => (name === scopeName ? parseRawGrammar(readFileSync(file, 'utf8'), file) : null),
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (!grammar) throw new Error(`${file} holds no grammar for ${scopeName}.`);
  return grammar;
}

/** Goes through a text line by line; neighbors with the same scopes are one. */
export function tokenize(grammar: IGrammar, text: string): Scoped[] {
  const found: Scoped[] = [];
  let offset = 0;
  let state: StateStack | null = null;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const [, ...own] = scopes;
      const end = Math.min(endIndex, line.length);
      if (own.length === 0 || end <= startIndex) continue;
      const last = found.at(-1);
      if (last?.end === offset + startIndex && last.scopes.join() === own.join()) {
        found[found.length - 1] = { ...last, end: offset + end, text: last.text + line.slice(startIndex, end) };
        continue;
      }
      found.push({ start: offset + startIndex, end: offset + end, text: line.slice(startIndex, end), scopes: own });
    }
    state = ruleStack;
    offset += line.length + 1;
  }
  return found;
}
