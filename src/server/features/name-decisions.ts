import type { Connection } from 'vscode-languageserver';
import { ENTITY_TYPES, type Entry, type Identity } from '../../core';
import type { DecisionEdit, Params } from '../../protocol';
import { addNameDecision } from '../../workspace';
import type { CorpusSession } from '../corpus-session';
import { toDecisionEdit } from '../editor/decision-edit';
import { onRequest } from '../editor/requests';

/** Plans what is written down when people decide who a name is. */
export function serveNameDecisions(connection: Connection, session: CorpusSession): void {
  onRequest(connection, 'copydesk/decideName', (params) => planDecision(session, params));
}

/** In the folder of the first article that mentions the name. */
function planDecision(
  { corpus, workspace }: CorpusSession,
  { entity, is }: Params<'copydesk/decideName'>,
): DecisionEdit | null {
  const subject = identityOf(corpus.lists.entity(entity));
  const answer =
    subject && is && ('type' in is ? { ...subject, type: is.type } : identityOf(corpus.lists.entity(is.entity)));
  const [first] = corpus.lists.articlesOf(entity);
  const folder = first && workspace.folderOf(first.id);
  if (!subject || answer === undefined || !folder) return null;
  const edit = addNameDecision(folder.decisionsText, { ...subject, is: answer });
  return edit ? toDecisionEdit({ uri: folder.decisionsUri, text: folder.decisionsText }, edit, subject.name) : null;
}

/** Undefined for a sum, and for what is not mentioned any more. */
function identityOf(entry: Entry | undefined): Identity | undefined {
  const type = ENTITY_TYPES.find((each) => each === entry?.type);
  return entry && type && { name: entry.name, type };
}
