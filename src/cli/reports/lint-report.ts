import type { Finding, Severity, Span } from '../../core';

/** A place in an article. Lines and columns count from 1; columns in UTF-16 code units, the end not included. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A place in another article, which is called by its path as people read it; lines and columns where it could be read. */
export interface LocatedPlace extends Span, Partial<Place> {
  readonly article: string;
  readonly uri: string;
  /** What stands there. */
  readonly message: string;
}

/** A finding with its place in lines. */
export interface PlacedFinding extends Place, Omit<Finding, 'related'> {
  /** The words at fault. */
  readonly words: string;
  readonly related: readonly LocatedPlace[];
}

/** An article with its findings, in the order of the text. */
export interface LintedArticle {
  readonly uri: string;
  /** As people read it: below the working directory where it lies there, with slashes. */
  readonly path: string;
  readonly findings: readonly PlacedFinding[];
}

/** Turns the findings of a run into one of the formats. Ends in a line end. */
export type LintReport = (articles: readonly LintedArticle[], options: { readonly colors: boolean }) => string;

/** Which article a finding compares with, in which line, and what stands there. */
export function describeRelated({ article, line, message }: LocatedPlace): string {
  return `${line === undefined ? article : `${article}:${line}`}: ${message}`;
}

/** How many findings there are of each severity. */
export function countFindings(articles: readonly LintedArticle[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { findings } of articles) for (const { severity } of findings) counts[severity]++;
  return counts;
}
