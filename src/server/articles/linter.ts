import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import { type Finding, isAnalyzed, LineIndex, lintInSteps } from '../../core';
import type { CorpusSession } from '../corpus-session';
import { type Presentation, SOURCE, toDiagnostic, toRange } from '../editor/convert';
import type { Translate } from '../editor/translate';
import { runInSlices } from '../timing/slices';
import type { ArticleText } from './read-batches';

/** The editor keeps no more markers of a file than this. */
const MOST_DIAGNOSTICS = 1000;

/** A finding with the diagnostic it became. */
export interface Problem {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** Lints one article of the corpus; nothing for one in another language than English. */
export async function lintArticle(
  session: CorpusSession,
  { uri, text }: ArticleText,
  presentation: Presentation,
  isCancelled: () => boolean,
): Promise<Problem[]> {
  const found = await runInSlices(findInSteps(session, uri, text), { pause: session.platform.pause, isCancelled });
  const decisions = session.workspace.decisionsOn(uri);
  const findings = found.filter((finding) => !decisions.ignores(finding, text));
  const lines = new LineIndex(text);
  const others = await readRelated(session, findings);
  return findings.map((finding) => {
    const related = locateRelated(finding, others, presentation.translate);
    return { finding, diagnostic: toDiagnostic(finding, lines, related, presentation) };
  });
}

function* findInSteps(session: CorpusSession, uri: string, text: string): Generator<void, Finding[]> {
  const facts = session.corpus.facts(uri);
  if (!facts || !isAnalyzed(facts.language)) return [];
  yield;
  const reports = yield* session.corpus.comparisons.reportsInSteps(uri);
  yield;
  return yield* lintInSteps(text, facts, session.workspace.severitiesFor(uri), reports);
}

/** The diagnostics to show; where the list is cut, the last one says so. */
export function cutDiagnostics(problems: readonly Problem[], translate: Translate): Diagnostic[] {
  const diagnostics = problems.map(({ diagnostic }) => diagnostic);
  if (diagnostics.length <= MOST_DIAGNOSTICS) return diagnostics;
  const shown = diagnostics.slice(0, MOST_DIAGNOSTICS - 1);
  const hidden = (diagnostics.length - shown.length).toString();
  const start = { line: 0, character: 0 };
  const message = translate('{0} more problems of this article are not shown.', [hidden]);
  const notice = { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, message };
  return [...shown, notice];
}

/** The lines of the articles that findings speak of, each read once, one after the other; without those that are gone. */
async function readRelated(session: CorpusSession, findings: readonly Finding[]): Promise<Map<string, LineIndex>> {
  const others = new Set(findings.flatMap(({ related = [] }) => related.map(({ article }) => article)));
  const lines = new Map<string, LineIndex>();
  for (const uri of others) {
    const text = await session.readText(uri);
    if (text !== undefined) lines.set(uri, new LineIndex(text));
  }
  return lines;
}

function locateRelated(
  { related = [] }: Finding,
  others: ReadonlyMap<string, LineIndex>,
  translate: Translate,
): DiagnosticRelatedInformation[] {
  return related.flatMap(({ article, template, args, start, end }) => {
    const lines = others.get(article);
    if (!lines) return [];
    return [{ location: { uri: article, range: toRange(lines, { start, end }) }, message: translate(template, args) }];
  });
}
