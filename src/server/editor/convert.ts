import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
} from 'vscode-languageserver';
import { type Finding, findRule, type LineIndex, type Severity, type Span } from '../../core';
import type { Translate } from './translate';

/** The source of every diagnostic. */
export const SOURCE = 'copydesk';

/** A span as the editor's range. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

/** The offset of a position, within its line. */
export function toOffset(lines: LineIndex, { line, character }: Range['start']): number {
  const { start, end } = lines.lineSpan(line);
  return Math.min(start + character, end);
}

/** What puts findings before people: into their language, and beside the pages of the rules. */
export interface Presentation {
  readonly translate: Translate;
  readonly linkTo: RuleLink;
}

/** A finding as a diagnostic, with a link to the page of its rule. */
export function toDiagnostic(
  finding: Finding,
  lines: LineIndex,
  related: readonly DiagnosticRelatedInformation[],
  { translate, linkTo }: Presentation,
): Diagnostic {
  return {
    range: toRange(lines, finding),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    codeDescription: { href: linkTo(finding.rule) },
    message: translate(finding.template, finding.args),
    ...(findRule(finding.rule)?.faded && { tags: [DiagnosticTag.Unnecessary] }),
    ...(related.length > 0 && { relatedInformation: [...related] }),
  };
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** The address of a rule's page. */
export type RuleLink = (rule: string) => string;

/** @param folder the URI of the folder of rule pages that the editor has at hand; without it the project's own site */
export function createRuleLink(folder = 'https://github.com/copydesk/copydesk/blob/main/media/rules'): RuleLink {
  return (rule) => `${folder}/${rule}.md`;
}
