import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Connection,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import { compareSpans, type Fix, findRemovals, LineIndex } from '../../core';
import { isAboutFurniture, normalizeUri } from '../../workspace';
import type { Problem } from '../articles/linter';
import type { CorpusSession } from '../corpus-session';
import { toOffset, toRange } from '../editor/convert';
import { answerUnlessCancelled } from '../editor/requests';
import type { Translate } from '../editor/translate';
import { offerComparisons } from './compare-actions';
import { offerDecisions } from './decision-actions';
import type { Diagnostics } from './diagnostics';
import { offerExplanations, offerToTurnOff } from './rule-actions';

interface ActionOptions {
  readonly translate: Translate;
  /** The editor has the extension’s commands: what they do is offered too. */
  readonly runsCommands: boolean;
}

/**
 * Offers the fixes of the findings in a range, the removal of all page furniture of the article at once, what to compare
 * and decide, and what concerns the rules themselves: repairs come first, explanations last.
 */
export function serveCodeActions(
  connection: Connection,
  session: CorpusSession,
  diagnostics: Diagnostics,
  { translate, runsCommands }: ActionOptions,
): void {
  connection.onCodeAction((params, token) =>
    answerUnlessCancelled(async () => {
      const document = session.openDocuments.get(normalizeUri(params.textDocument.uri));
      if (!document || !wantsQuickFixes(params)) return [];
      const problems = await diagnostics.findProblems(document, token);
      const text = document.getText();
      const lines = new LineIndex(text);
      const create = (title: string, fixed: readonly Diagnostic[], fixes: readonly Fix[]): CodeAction => ({
        title: translate(title),
        kind: CodeActionKind.QuickFix,
        diagnostics: [...fixed],
        edit: { changes: { [document.uri]: toTextEdits(fixes, lines) } },
      });
      const touched = sortByLikeness(
        problems.filter(({ diagnostic }) => touches(diagnostic.range, params.range)),
        toOffset(lines, params.range.end) - toOffset(lines, params.range.start),
      );
      const single = touched.flatMap(({ finding, diagnostic }) =>
        (finding.fixes ?? []).map((fix) => create(fix.title, [diagnostic], [fix])),
      );
      const { uri } = document;
      const context = { session, translate, uri: normalizeUri(uri), text, byCommand: runsCommands };
      return [
        ...single,
        ...removeAllFurniture(text, touched, problems, create),
        ...(runsCommands ? offerComparisons(touched, context) : []),
        ...offerDecisions(touched, context),
        ...offerToTurnOff(touched, context),
        ...(runsCommands ? offerExplanations(touched, context) : []),
      ];
    }, token),
  );
}

type CreateAction = (title: string, fixed: readonly Diagnostic[], fixes: readonly Fix[]) => CodeAction;

function removeAllFurniture(
  text: string,
  touched: readonly Problem[],
  all: readonly Problem[],
  create: CreateAction,
): CodeAction[] {
  const furniture = all.filter(({ finding }) => isAboutFurniture(finding));
  if (furniture.length < 2 || !touched.some(({ finding }) => isAboutFurniture(finding))) return [];
  const removals = findRemovals(
    text,
    furniture.map(({ finding }) => finding),
  );
  const title = 'Remove all page furniture in this article';
  const edits = removals.map(({ start, end }) => ({ start, end, text: '' }));
  const fixed = furniture.map(({ diagnostic }) => diagnostic);
  return [create(title, fixed, [{ title, edits }])];
}

/** The edits in order, those that overlap joined, as LSP allows none that do. */
function toTextEdits(fixes: readonly Fix[], lines: LineIndex): TextEdit[] {
  const joined: { start: number; end: number; text: string }[] = [];
  for (const { start, end, text } of fixes.flatMap(({ edits }) => edits).sort(compareSpans)) {
    const last = joined.at(-1);
    if (last && start < last.end)
      joined[joined.length - 1] = { ...last, end: Math.max(last.end, end), text: last.text + text };
    else joined.push({ start, end, text });
  }
  return joined.map((edit) => ({ range: toRange(lines, edit), newText: edit.text }));
}

function wantsQuickFixes({ context }: CodeActionParams): boolean {
  return !context.only || context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

/** First what is as long as what was asked about: at a cursor the words at it, rather than the sentence around them. */
function sortByLikeness(problems: Problem[], asked: number): Problem[] {
  const differ = ({ finding: { start, end } }: Problem) => Math.abs(end - start - asked);
  return problems.sort((a, b) => differ(a) - differ(b));
}

function touches(a: Diagnostic['range'], b: Diagnostic['range']): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Diagnostic['range']['start'], b: Diagnostic['range']['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
