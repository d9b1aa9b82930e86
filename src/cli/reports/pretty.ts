import { foldSpace, SEVERITIES, type Severity } from '../../core';
import { countFindings, describeRelated, type LintedArticle, type LintReport, type PlacedFinding } from './lint-report';
import { makePaint, type Paint } from './paint';
import { widest } from './widest';

const COLORS = { error: 'red', warning: 'yellow', information: 'cyan' } as const;
const LONGEST_QUOTE = 60;

/** The problems for people: an article, then a line for each finding with its place, words, message and rule. */
export const reportPretty: LintReport = (articles, { colors }) => {
  const paint = makePaint(colors);
  const blocks = articles
    .filter(({ findings }) => findings.length > 0)
    .map((article) => describeArticle(article, paint));
  return `${blocks.join('')}${summarize(articles, paint)}\n`;
};

function describeArticle({ path, findings }: LintedArticle, paint: Paint): string {
  const places = findings.map(({ line, column }) => `${line}:${column}`);
  const width = widest(places);
  const rows = findings.map((finding, index) => {
    const place = paint('dim', (places[index] ?? '').padStart(width));
    const severity = paint(COLORS[finding.severity], finding.severity.padEnd('information'.length));
    const row = `  ${place}  ${severity}  ${describeFinding(finding)}  ${paint('dim', finding.rule)}\n`;
    const indent = ' '.repeat(width + 'information'.length + 6);
    const related = finding.related.map((other) => `${indent}${paint('dim', describeRelated(other))}\n`);
    return `${row}${related.join('')}`;
  });
  return `${paint('underline', path)}\n${rows.join('')}\n`;
}

/** The words at fault stand before the message, unless it quotes them itself. */
function describeFinding({ words, message }: PlacedFinding): string {
  const quote = foldSpace(words).trim();
  if (message.includes(quote)) return message;
  const short = quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : quote;
  return `“${short}”: ${message}`;
}

function summarize(articles: readonly LintedArticle[], paint: Paint): string {
  const counts = countFindings(articles);
  const parts = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    paint(COLORS[severity], `${counts[severity]} ${NAMES[severity](counts[severity])}`),
  );
  const read = `${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return parts.length > 0 ? `${read}: ${parts.join(', ')}` : `${read}: no problems`;
}

const NAMES: Record<Severity, (count: number) => string> = {
  error: (count) => (count === 1 ? 'error' : 'errors'),
  warning: (count) => (count === 1 ? 'warning' : 'warnings'),
  information: () => 'information',
};
