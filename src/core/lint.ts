import type { Root } from 'nlcst';
import { retext } from 'retext';
import { VFile } from 'vfile';
import type { ArticleFacts } from './facts';
import { parseInSteps } from './parse';
import { RULES } from './rules';
import {
  type CorpusReport,
  type Finding,
  fillIn,
  type LintContext,
  type Report,
  type Rule,
  type Severity,
} from './rules/rule';
import { runSteps } from './run-steps';
import { LineIndex } from './text/line-index';
import { compareSpans } from './text/span';

/** The severity of each rule that is on. */
export type Severities = ReadonlyMap<string, Severity>;

/** The severities of the registry, for who configures nothing. */
export const DEFAULT_SEVERITIES: Severities = new Map(
  RULES.flatMap((rule) => (rule.severity === 'off' ? [] : [[rule.name, rule.severity] as const])),
);

/**
 * Runs the rules over one article: retext parses it once, each rule is a plugin on that tree.
 * Yields between sentences, while it parses and in rules that look at each by itself, and between rules, so that a caller
 * with a user waiting can pause or stop.
 * Returns the findings in the order of the text. Offsets: UTF-16 code units, half-open. Never throws on any text.
 */
export function* lintInSteps(
  text: string,
  facts: ArticleFacts,
  severities: Severities = DEFAULT_SEVERITIES,
  corpusReports: readonly CorpusReport[] = [],
): Generator<void, Finding[]> {
  const file = new VFile(text);
  const context: LintContext = { text, facts, corpusReports, lines: new LineIndex(text) };
  file.data['copydesk'] = context;
  const tree = yield* parseInSteps(text, facts.dateline);
  for (const rule of RULES) {
    if (severities.has(rule.name)) yield* applyInSteps(rule, tree, file);
  }
  return collectFindings(file, severities);
}

/** The same in one go. */
export function lint(...args: Parameters<typeof lintInSteps>): Finding[] {
  return runSteps(lintInSteps(...args));
}

/** Yields before each run of the rule. */
function* applyInSteps({ plugin, bySentence }: Rule, tree: Root, file: VFile): Generator<void, void> {
  const processor = retext().use(plugin).freeze();
  const parts = bySentence ? tree.children.map((child): Root => ({ type: 'RootNode', children: [child] })) : [tree];
  for (const part of parts) {
    yield;
    processor.runSync(part, file);
  }
}

function collectFindings(file: VFile, severities: Severities): Finding[] {
  const findings = file.messages.flatMap((message): Finding[] => {
    const severity = severities.get(message.ruleId ?? '');
    if (!severity || !message.ruleId || !hasReport(message)) return [];
    const { start, end, template, args = [], related, fixes } = message.report;
    return [
      {
        rule: message.ruleId,
        severity,
        start,
        end,
        message: fillIn(template, args),
        template,
        args,
        ...(related && { related }),
        ...(fixes && { fixes }),
      },
    ];
  });
  return findings.sort(compareSpans);
}

function hasReport(message: object): message is { report: Report } {
  return 'report' in message;
}
