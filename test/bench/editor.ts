import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeArticles } from './articles';
import type { BenchPart } from './part';

const ROOT = join(__dirname, '..');
const WORDS = 2000;
/** What each may take, in milliseconds. */
const BUDGETS = { activation: 100, typing: 300 };

interface Measured {
  /** Of one window after the other, by extension. */
  readonly activations: readonly Readonly<Record<string, number>>[];
  readonly typing: { readonly ours: number; readonly json: number };
  readonly reveal: number;
}

const editor: BenchPart = {
  name: 'editor: in real VS Code, beside its own JSON and Markdown extensions',
  run: async () => {
    if (!existsSync(join(ROOT, 'test/vscode/host/node_modules')))
      return ['not measured, as VS Code is not installed (npm test does it)'];
    const { activations, typing, reveal } = await measure();
    const peers = ['JSON Language Features', 'Markdown Language Features', 'Git'].map((name) =>
      describeTimes(name, activations),
    );
    return [
      `activation, in the middle of ${activations.length} windows: ${describeTimes('Copydesk', activations)}, ` +
        `allowed ${BUDGETS.activation}; ${peers.filter(Boolean).join('; ')}`,
      `last key to diagnostic in ${WORDS} words: ${format(typing.ours)} ms, allowed ${BUDGETS.typing}; ` +
        `JSON Language Features in a file of that size ${format(typing.json)} ms`,
      `click on a mention to its words selected in a new editor: ${format(reveal)} ms`,
    ];
  },
};

export default editor;

/** In a process of its own, as the programs that drive VS Code are modules that no bundle can hold. */
async function measure(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-bench-editor-'));
  try {
    const article = makeLongArticle();
    writeFileSync(join(folder, 'long.article'), article);
    writeFileSync(join(folder, 'long.json'), JSON.stringify(article.split(/\s+/), null, 1));
    const script = join(ROOT, 'test/vscode/measure-editor.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script, folder]);
    return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ends in lines without a fault, so that the one that is typed after them is the only one in sight. */
function makeLongArticle(): string {
  const end = 'The ferry left at noon.\n\n'.repeat(40);
  let text = '';
  for (const article of makeArticles(60)) {
    if (`${text}${end}`.split(/\s+/).length >= WORDS) break;
    text += `${article}\n`;
  }
  return text + end;
}

function format(milliseconds: number): string {
  return milliseconds.toFixed(0);
}

/** “Git 80 ms (61–120)”; nothing where it was not active in each window. */
function describeTimes(name: string, activations: Measured['activations']): string {
  const times = activations.map((each) => each[name] ?? Number.NaN).sort((a, b) => a - b);
  if (times.some(Number.isNaN)) return '';
  return `${name} ${times[times.length >> 1]} ms (${times[0]}–${times.at(-1)})`;
}
