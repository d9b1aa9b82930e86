import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { WorkspaceFolder } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { SOURCE } from '../editor/convert';
import { describeProblems, FileProblems } from '../editor/file-problems';
import type { Translate } from '../editor/translate';

/** Shows in each configuration file what is wrong with it, and which settings it overrides. */
export function serveConfigProblems(connection: Connection, session: CorpusSession, translate: Translate): void {
  const shown = new FileProblems(connection);
  session.onMembershipChanged(() => {
    const { folders } = session.workspace;
    shown.publish(new Map(folders.map((folder) => [folder.configUri, describeConfig(folder, translate)])));
  });
}

function describeConfig(
  { configProblems, configText = '', rules }: WorkspaceFolder,
  translate: Translate,
): Diagnostic[] {
  const problems = describeProblems(configProblems, configText, translate);
  const { overridden } = rules;
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
