import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusSession } from '../corpus-session';
import { describeProblems, FileProblems } from '../editor/file-problems';
import { reviewDecisions } from '../editor/review-decisions';
import type { Translate } from '../editor/translate';
import { Throttled } from '../timing/throttle';

/** How often it is looked at what is wrong, in milliseconds: the status changes with every article that is read. */
const INTERVAL = 200;

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
  const shown = new FileProblems(connection);
  const publish = () => {
    const problems = session.workspace.folders.map(
      ({ decisionsUri, decisionsProblems, decisionsText = '' }) =>
        [decisionsUri, describeProblems(decisionsProblems, decisionsText, translate)] as const,
    );
    shown.publish(new Map(problems));
  };
  const changed = new Throttled(publish, INTERVAL);
  session.onStatusChanged(() => changed.trigger());
}
