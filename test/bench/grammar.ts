import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IGrammar, StateStack } from 'vscode-textmate';
import { loadGrammar } from '../grammar/tokenize';
import { makeArticles } from './articles';
import type { BenchPart } from './part';

const ROOT = join(__dirname, '..');
/** VS Code's own grammar for Markdown, where the VS Code of the tests is installed. */
const PEER = join(
  ROOT,
  'test/vscode/host/node_modules/code-server/lib/vscode/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
);
/** What 1,000 lines may cost. */
const BUDGET_MS = 40;

const grammar: BenchPart = {
  name: 'grammar: vscode-textmate with vscode-oniguruma, as VS Code runs it',
  run: async () => {
    const lines = makeArticles(120).flatMap((article) => article.split('\n'));
    const ours = await loadGrammar(ROOT, join(ROOT, 'syntaxes/article.tmLanguage.json'), 'text.article');
    const cost = measureCost(ours, lines);
    const perLine = (lines.join('\n').length / lines.length).toFixed(0);
    return [
      `Copydesk: ${cost.toFixed(1)} ms per 1,000 lines of ${perLine} characters, allowed ${BUDGET_MS}`,
      await compareWithPeer(cost, lines),
    ];
  },
};

export default grammar;

async function compareWithPeer(cost: number, lines: readonly string[]): Promise<string> {
  if (!existsSync(PEER))
    return 'VS Code’s Markdown grammar: not measured, as VS Code is not installed (npm test does it)';
  const theirs = measureCost(await loadGrammar(ROOT, PEER, 'text.html.markdown'), lines);
  return `VS Code’s Markdown grammar: ${theirs.toFixed(1)} ms; ours costs ${(cost / theirs).toFixed(2)} times as much`;
}

/** Milliseconds per 1,000 lines, once warm: the best of three rounds, as whatever else runs can only slow one down. */
function measureCost(grammar: IGrammar, lines: readonly string[]): number {
  const rounds = [0, 1, 2, 3].map(() => {
    const start = performance.now();
    tokenizeAll(grammar, lines);
    return ((performance.now() - start) / lines.length) * 1000;
  });
  return Math.min(...rounds.slice(1));
}

function tokenizeAll(grammar: IGrammar, lines: readonly string[]): void {
  let state: StateStack | null = null;
  for (const line of lines) state = grammar.tokenizeLine2(line, state).ruleStack;
}
