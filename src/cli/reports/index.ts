import { listFormats } from './formats';
import { reportGithub } from './github';
import { reportJson } from './json';
import type { LintReport } from './lint-report';
import { reportPretty } from './pretty';
import { reportSarif } from './sarif';

export type { LintedArticle, LocatedPlace, Place, PlacedFinding } from './lint-report';

/** The formats of `copydesk lint`, by name. */
export const LINT_REPORTS = {
  pretty: reportPretty,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
} satisfies Record<string, LintReport>;

export const LINT_FORMATS = listFormats(LINT_REPORTS);
