import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { groupBy } from '../../core';
import type { DecisionEdit } from '../../protocol';
import { CONFIG_FILE, nameOf, turnOffRule, type WorkspaceFolder } from '../../workspace';
import type { Problem } from '../articles/linter';
import type { CorpusSession } from '../corpus-session';
import { toDecisionEdit, toWorkspaceEdit } from '../editor/decision-edit';
import type { DecisionContext } from './decision-actions';

/** The offers to turn the rules of some findings off for good, each once. None outside of all folders. */
export function offerToTurnOff(problems: readonly Problem[], context: DecisionContext): CodeAction[] {
  const { session, translate, uri, byCommand } = context;
  const folder = session.workspace.folderOf(uri);
  if (!folder) return [];
  const isOnly = session.workspace.folders.length === 1;
  return [...groupByRule(problems)].map(([rule, found]) => {
    const title = isOnly
      ? translate('Turn off the rule {0} in this folder', [rule])
      : translate('Turn off the rule {0} in the folder {1}', [rule, nameOf(folder.uri)]);
    const action = { title, kind: CodeActionKind.QuickFix, diagnostics: found.map(({ diagnostic }) => diagnostic) };
    const edit = planEdit(session, folder, rule);
    if (!edit) return { ...action, disabled: { reason: translate('Correct {0} first.', [CONFIG_FILE]) } };
    if (!byCommand) return { ...action, edit: toWorkspaceEdit(edit) };
    return { ...action, command: { title, command: 'copydesk.decide', arguments: [edit] } };
  });
}

/** The offers to open the pages of the rules of some findings, each once. */
export function offerExplanations(
  problems: readonly Problem[],
  { translate }: Pick<DecisionContext, 'translate'>,
): CodeAction[] {
  return [...groupByRule(problems)].map(([rule, found]) => {
    const title = translate('Explain the rule {0}', [rule]);
    const diagnostics = found.map(({ diagnostic }) => diagnostic);
    const page = diagnostics[0]?.codeDescription?.href;
    const command = { title, command: 'copydesk.explainRule', arguments: [page] };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  });
}

function groupByRule(problems: readonly Problem[]): Map<string, Problem[]> {
  return groupBy(problems, ({ finding }) => finding.rule);
}

/** Of the file as an editor holds it, else as it is on the disk, unless it is there and cannot be read. */
function planEdit(session: CorpusSession, folder: WorkspaceFolder, rule: string): DecisionEdit | undefined {
  const { configUri, configProblems, configText, settings } = folder;
  const text = session.openDocuments.get(configUri)?.getText() ?? configText;
  if (text === undefined && configProblems.length > 0) return undefined;
  const edit = turnOffRule(text, rule, settings.rules);
  return edit && toDecisionEdit({ uri: configUri, text }, edit, rule);
}
