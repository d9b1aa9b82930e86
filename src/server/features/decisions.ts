import { type Connection, type Diagnostic, DiagnosticSeverity, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { LineIndex } from '../../core';
import { type WorkspaceFolder, wordMessage } from '../../workspace';
import { SOURCE, toRange } from '../convert';
import type { CorpusSession } from '../corpus-session';
import { reviewDecisions } from '../review-decisions';
import type { Translate } from '../translate';

/** Heeds decisions while their file is edited, saved or not, and shows what is wrong with it. */
export function serveDecisions(
  connection: Connection,
  session: CorpusSession,
  documents: TextDocuments<TextDocument>,
  translate: Translate,
): void {
  const heed = ({ document }: { document: TextDocument }) => {
    reviewDecisions(session, [document.uri]).catch((error: unknown) => session.fail(error));
  };
  documents.onDidChangeContent(heed);
  documents.onDidClose(heed);
  showProblems(connection, session, translate);
}

function showProblems(connection: Connection, session: CorpusSession, translate: Translate): void {
  const published = new Map<string, string>();
  session.onStatusChanged(() => {
    const current = new Map(
      session.workspace.folders.map((folder) => [folder.decisionsUri, describeProblems(folder, translate)]),
    );
    for (const uri of published.keys()) if (!current.has(uri)) current.set(uri, []);
    for (const [uri, diagnostics] of current) {
      const described = JSON.stringify(diagnostics);
      if ((published.get(uri) ?? '[]') === described) continue;
      published.set(uri, described);
      void connection.sendDiagnostics({ uri, diagnostics });
    }
  });
}

function describeProblems(
  { decisionsText = '', decisionsProblems }: WorkspaceFolder,
  translate: Translate,
): Diagnostic[] {
  if (decisionsProblems.length === 0) return [];
  const lines = new LineIndex(decisionsText);
  return decisionsProblems.map((problem) => ({
    range: toRange(lines, problem),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message: wordMessage(problem.message, translate),
  }));
}
