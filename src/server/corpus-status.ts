import type { CorpusStatus } from '../protocol';
import type { ArticleList } from './article-list';
import type { Workspace } from './workspace';

/** How many skipped files are listed. */
const MOST_LISTED = 200;

export interface StatusParts {
  readonly phase: CorpusStatus['phase'];
  readonly articles: ArticleList;
  /** How many are read, and known to be what the files hold. */
  readonly read: number;
  readonly readings: number;
  readonly workspace: Workspace;
  /** How many files the limit left out. */
  readonly leftOut: number;
  readonly failure: string | undefined;
}

/** How far the corpus is read, what was skipped and what is wrong, one sentence each. */
export function describeStatus(parts: StatusParts): CorpusStatus {
  const { articles, workspace, leftOut, failure } = parts;
  const skipped = [...articles.skipped].slice(0, MOST_LISTED).map(([uri, reason]) => ({ uri, reason }));
  return {
    phase: parts.phase,
    articles: articles.size,
    read: parts.read,
    readings: parts.readings,
    skipped,
    skippedCount: articles.skipped.size,
    problems: [
      ...(failure === undefined ? [] : [failure]),
      ...workspace.problems,
      ...(leftOut > 0 ? [describeLimit(workspace.settings.maxFiles, leftOut)] : []),
    ],
  };
}

function describeLimit(limit: number, leftOut: number): string {
  return `The corpus has more than ${limit} files; ${leftOut} are left out: raise copydesk.maxFiles, or exclude some.`;
}
