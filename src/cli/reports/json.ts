import {
  countFindings,
  type LintedArticle,
  type LintReport,
  type LocatedPlace,
  type PlacedFinding,
} from './lint-report';

/** The problems for programs: every article that was read, with its findings, and the sums. */
export const reportJson: LintReport = (articles) =>
  `${JSON.stringify({ articles: articles.map(describeArticle), counts: countFindings(articles) }, undefined, 2)}\n`;

function describeArticle({ path, findings }: LintedArticle): object {
  return { path, findings: findings.map(describeFinding) };
}

function describeFinding(finding: PlacedFinding): object {
  const { rule, severity, message, words, start, end, line, column, endLine, endColumn } = finding;
  const related = finding.related.map(describeRelated);
  return { rule, severity, message, words, start, end, line, column, endLine, endColumn, related };
}

/** Without lines and columns where those are not known. */
function describeRelated({ article, message, start, end, line, column, endLine, endColumn }: LocatedPlace): object {
  return { path: article, start, end, line, column, endLine, endColumn, message };
}
