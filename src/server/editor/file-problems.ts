import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../../core';
import { type FileProblem, wordMessage } from '../../workspace';
import { SOURCE, toRange } from './convert';
import type { Translate } from './translate';

/** What the editor was told of files that people write beside the articles; it is told again only what is new. */
export class FileProblems {
  readonly #published = new Map<string, string>();

  constructor(private readonly connection: Connection) {}

  /** @param current the diagnostics of every such file there is, by URI; those of all others are taken away */
  publish(current: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const gone = [...this.#published.keys()].filter((uri) => !current.has(uri));
    for (const uri of gone) this.#publishOne(uri, []);
    for (const [uri, diagnostics] of current) this.#publishOne(uri, diagnostics);
  }

  #publishOne(uri: string, diagnostics: readonly Diagnostic[]): void {
    const described = JSON.stringify(diagnostics);
    if ((this.#published.get(uri) ?? NOTHING) === described) return;
    this.#published.set(uri, described);
    void this.connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}

const NOTHING = JSON.stringify([]);

/** What is wrong with a file, as diagnostics of its text. */
export function describeProblems(problems: readonly FileProblem[], text: string, translate: Translate): Diagnostic[] {
  if (problems.length === 0) return [];
  const lines = new LineIndex(text);
  return problems.map((problem) => ({
    range: toRange(lines, problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: wordMessage(problem.message, translate),
  }));
}
