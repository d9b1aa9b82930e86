import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { DecisionEdit } from '../../protocol';
import { addDecision, DECISIONS_FILE, decideOn, isAboutFurniture, type KeptDecision, pathBelow } from '../../workspace';
import type { Problem } from '../articles/linter';
import type { CorpusSession } from '../corpus-session';
import { toDecisionEdit, toWorkspaceEdit } from '../editor/decision-edit';
import type { Translate } from '../editor/translate';

/** What the decisions of an article are made of. */
export interface DecisionContext {
  readonly session: CorpusSession;
  readonly translate: Translate;
  /** Normalized. */
  readonly uri: string;
  readonly text: string;
  /** The editor writes the file itself, by the command `copydesk.decide`. */
  readonly byCommand: boolean;
}

/** The offers to decide for good that a line is story, or that a finding is none. None outside of all folders. */
export function offerDecisions(problems: readonly Problem[], context: DecisionContext): CodeAction[] {
  const folder = context.session.workspace.folderOf(context.uri);
  const path = folder && pathBelow(folder.uri, context.uri);
  if (path === undefined) return [];
  return problems.flatMap((problem) => {
    const own = decideOn(problem.finding, context.text, path);
    const { article: _, ...everywhere } = own;
    const { translate } = context;
    if (!isAboutFurniture(own))
      return [offer(translate('Ignore this finding ({0})', [own.rule]), problem, own, context)];
    const repeats = context.session.corpus.countLine(own.hash) > 1;
    return [
      offer(translate('This is part of the story'), problem, own, context),
      ...(repeats
        ? [offer(translate('This is part of the story in every article'), problem, everywhere, context)]
        : []),
    ];
  });
}

function offer(title: string, { diagnostic }: Problem, decision: KeptDecision, context: DecisionContext): CodeAction {
  const action = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  const edit = planEdit(decision, context);
  if (!edit) return { ...action, disabled: { reason: context.translate('Correct {0} first.', [DECISIONS_FILE]) } };
  if (!context.byCommand) return { ...action, edit: toWorkspaceEdit(edit) };
  return { ...action, command: { title, command: 'copydesk.decide', arguments: [edit] } };
}

function planEdit(decision: KeptDecision, { session, uri }: DecisionContext): DecisionEdit | undefined {
  const folder = session.workspace.folderOf(uri);
  const edit = addDecision(folder?.decisionsText, decision);
  return (
    folder && edit && toDecisionEdit({ uri: folder.decisionsUri, text: folder.decisionsText }, edit, decision.text)
  );
}
