import type { ArticleFacts, Finding, Span } from '../../../core';
import type { CorpusSession } from '../../corpus-session';
import type { Translate } from '../../editor/translate';

/** The place in an article that a hover speaks of, and whom to ask about it. */
export interface Place {
  readonly session: CorpusSession;
  readonly uri: string;
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly offset: number;
  /** The findings there, which editors show beside what the hover says. */
  readonly findings: readonly Finding[];
  readonly translate: Translate;
  readonly locale: string;
}

/** One thing said of a place, in Markdown without HTML. */
export interface Section {
  /** The words it is said of. */
  readonly span: Span;
  readonly markdown: string;
}

/** The articles of which a finding of one of the rules says there what stands in them. */
export function findTold({ findings }: Place, rules: ReadonlySet<string>): Set<string> {
  const telling = findings.filter(({ rule }) => rules.has(rule));
  return new Set(telling.flatMap(({ related = [] }) => related.map(({ article }) => article)));
}

/** Whether a character of the span stands at the offset. */
export function covers({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end;
}
