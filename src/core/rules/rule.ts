import type { Root } from 'nlcst';
import type { Transformer } from 'unified';
import type { VFile } from 'vfile';
import type { ArticleFacts } from '../facts';
import { isRecord } from '../is-record';
import { foldSpace } from '../text/fold-space';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';

/** How loud a finding is. There are no hints: the Problems panel does not list them. */
export const SEVERITIES = ['error', 'warning', 'information'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A rule: a retext plugin and what is said about it wherever rules are listed. */
export interface Rule {
  /** The name, once released, does not change. */
  readonly name: string;
  readonly severity: Severity | 'off';
  /** One sentence in plain English: what it flags. */
  readonly summary: string;
  /** The words at fault are shown faded, as unnecessary. */
  readonly faded?: true;
  /** It looks at each sentence by itself, so it is given trees of one sentence: in a long text others are heard in between. */
  readonly bySentence?: true;
  /** Makes the transformer that reports to the file it is given. */
  readonly plugin: () => Transformer<Root>;
}

/** A change of the text that a finding offers. The ends of lines that go are part of the span. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** Another place that a finding speaks of, in another article. */
export interface RelatedPlace extends Span {
  readonly article: string;
  /** What stands there, in English, with {0}, {1} … where arguments go: the key for translations. */
  readonly template: string;
  readonly args?: readonly string[];
}

/** What a rule says of a stretch of text. */
export interface Finding extends Report {
  readonly rule: string;
  readonly severity: Severity;
  /** In English, filled in. */
  readonly message: string;
  readonly args: readonly string[];
}

/** What a rule reports; rule and severity are added by the linter. */
export interface Report extends Span {
  /** The message in English, with {0}, {1} … where arguments go: the key for translations. */
  readonly template: string;
  readonly args?: readonly string[];
  readonly related?: readonly RelatedPlace[];
  readonly fixes?: readonly Fix[];
}

/** A finding that only the corpus can know, found by its index and reported by the rule of that name. */
export interface CorpusReport extends Report {
  readonly rule: string;
}

/** What the linter puts on the file for the rules to read. */
export interface LintContext {
  readonly text: string;
  readonly facts: ArticleFacts;
  /** What other articles say against this one, empty for an article on its own. */
  readonly corpusReports: readonly CorpusReport[];
  readonly lines: LineIndex;
}

/** A file with its context, as every transformer gets it. Throws when the linter did not prepare the file. */
export function readContext(file: VFile): LintContext {
  const context = file.data['copydesk'];
  if (!isContext(context)) throw new Error('The file was not prepared for the rules of Copydesk.');
  return context;
}

function isContext(value: unknown): value is LintContext {
  return isRecord(value) && 'facts' in value && 'text' in value;
}

/** Puts a report on the file as a message of retext, with its parts kept for the linter. */
export function report(file: VFile, rule: string, parts: Report): void {
  const { lines } = readContext(file);
  const worded = foldWords(parts);
  const place = { start: pointAt(lines, parts.start), end: pointAt(lines, parts.end) };
  const message = file.message(fillIn(worded.template, worded.args ?? []), {
    place,
    source: 'copydesk',
    ruleId: rule,
  });
  Object.assign(message, { report: worded });
}

/** No message goes over several lines, whatever the lines of the text are. */
function foldWords(parts: Report): Report {
  return {
    ...foldArguments(parts),
    ...(parts.related && { related: parts.related.map(foldArguments) }),
    ...(parts.fixes && { fixes: parts.fixes.map((fix) => ({ ...fix, title: foldSpace(fix.title) })) }),
  };
}

function foldArguments<Worded extends { readonly args?: readonly string[] }>(worded: Worded): Worded {
  return worded.args ? { ...worded, args: worded.args.map(foldSpace) } : worded;
}

/** Replaces {0}, {1} … by the arguments; a number without argument stays as it is. */
export function fillIn(template: string, args: readonly string[]): string {
  return template.replace(/\{(\d{1,2})\}/g, (whole, index: string) => args[Number(index)] ?? whole);
}

function pointAt(lines: LineIndex, offset: number): { line: number; column: number; offset: number } {
  const { line, character } = lines.positionAt(offset);
  return { line: line + 1, column: character + 1, offset };
}
