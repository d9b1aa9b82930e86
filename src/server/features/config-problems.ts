import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../../core';
import { type WorkspaceFolder, wordMessage } from '../../workspace';
import { SOURCE, toRange } from '../convert';
import type { CorpusSession } from '../corpus-session';
import type { Translate } from '../translate';

/** Shows in each configuration file what is wrong with it, and which settings it overrides. */
export function serveConfigProblems(connection: Connection, session: CorpusSession, translate: Translate): void {
  const published = new Set<string>();
  session.onMembershipChanged(() => {
    const current = new Map(session.workspace.folders.map((folder) => [folder.configUri, folder]));
    for (const uri of published) if (!current.has(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const [uri, folder] of current) {
      const diagnostics = describeConfig(folder, translate);
      if (diagnostics.length > 0 || published.has(uri)) void connection.sendDiagnostics({ uri, diagnostics });
      if (diagnostics.length > 0) published.add(uri);
      else published.delete(uri);
    }
  });
}

function describeConfig(folder: WorkspaceFolder, translate: Translate): Diagnostic[] {
  const lines = new LineIndex(folder.configText);
  const problems = folder.configProblems.map((problem) => ({
    range: toRange(lines, problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: wordMessage(problem.message, translate),
  }));
  const { overridden } = folder.rules;
  if (overridden.length === 0) return problems;
  const names = overridden.map((key) => `copydesk.${key}`).join(', ');
  const start = { line: 0, character: 0 };
  const notice = {
    range: { start, end: start },
    severity: DiagnosticSeverity.Information,
    source: SOURCE,
    message: translate('In this folder this file decides; not used here: {0}.', [names]),
  };
  return [...problems, notice];
}
