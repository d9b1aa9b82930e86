import {
  type Corpus,
  type Finding,
  fillIn,
  LineIndex,
  lint as lintArticle,
  type Position,
  RULES,
  SEVERITIES,
  type Severity,
} from '../core';
import { describeInclude, findArticles, INCLUDE_OPTION, INCLUDE_USAGE } from './articles';
import { type Command, readArguments, readChoice } from './command';
import { type ReadArticle, readCorpus, revisit } from './corpus';
import { mayColor, print } from './output';
import { withProgress } from './progress';
import {
  LINT_FORMATS,
  LINT_REPORTS,
  type LintedArticle,
  type LocatedPlace,
  type Place,
  type PlacedFinding,
} from './reports';

const THRESHOLDS = [...SEVERITIES, 'never'] as const;

/** `lint [PATH…]`: the problems of articles, for people, editors and continuous integration. */
export const lint: Command = {
  name: 'lint',
  usage: `${INCLUDE_USAGE} [--format FORMAT] [--fail-on SEVERITY]`,
  summary: 'the problems of articles',
  help: describeHelp,
  run: async (args) => {
    const { values, positionals } = readArguments(
      args,
      {
        format: { type: 'string', default: 'pretty' },
        'fail-on': { type: 'string', default: 'warning' },
        ...INCLUDE_OPTION,
      },
      true,
    );
    const format = readChoice('format', values.format, LINT_FORMATS);
    const threshold = readChoice('fail-on', values['fail-on'], THRESHOLDS);
    const articles = await lintPaths(positionals, values.include);
    await print(LINT_REPORTS[format](articles, { colors: mayColor() }));
    return articles.some(({ findings }) => findings.some(({ severity }) => fails(severity, threshold))) ? 1 : 0;
  },
};

async function lintPaths(paths: readonly string[], include: readonly string[]): Promise<LintedArticle[]> {
  const articles = await findArticles(paths, include);
  const pathOf = new Map(articles.map(({ uri, path }) => [uri, path]));
  return withProgress(async (progress) => {
    const linted: LintedArticle[] = [];
    const lineStarts: LineStarts = new Map();
    const read = await readCorpus(articles, progress);
    for await (const article of revisit(read, articles, progress, 'Linting article')) {
      const lines = new LineIndex(article.text);
      lineStarts.set(
        article.uri,
        Uint32Array.from({ length: lines.lineCount }, (_, at) => lines.lineSpan(at).start),
      );
      linted.push(lintOne(article, read.corpus.comparisons.reports(article.uri), lines, pathOf));
    }
    return linted.map((article) => placeRelated(article, lineStarts));
  });
}

/** Where the lines of articles start: of articles that are compared no texts are kept. */
type LineStarts = Map<string, Uint32Array>;

/** The articles compared with may come after the one that names them, so their lines are known at the end. */
function placeRelated(article: LintedArticle, lineStarts: LineStarts): LintedArticle {
  const place = (other: LocatedPlace): LocatedPlace => {
    const starts = lineStarts.get(other.uri);
    return starts
      ? { ...other, ...placeBetween(findPosition(starts, other.start), findPosition(starts, other.end)) }
      : other;
  };
  return { ...article, findings: article.findings.map((found) => ({ ...found, related: found.related.map(place) })) };
}

function findPosition(starts: Uint32Array, offset: number): Position {
  const line = Math.max(
    0,
    starts.findLastIndex((start) => start <= offset),
  );
  return { line, character: offset - (starts[line] ?? 0) };
}

function placeBetween(from: Position, to: Position): Place {
  return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
}

function lintOne(
  { uri, path, text, facts, severities, decisions }: ReadArticle,
  reports: ReturnType<Corpus['comparisons']['reports']>,
  lines: LineIndex,
  pathOf: ReadonlyMap<string, string>,
): LintedArticle {
  const found = lintArticle(text, facts, severities, reports).filter((finding) => !decisions.ignores(finding, text));
  const findings = found.map(
    (finding): PlacedFinding => ({
      ...finding,
      related: relate(finding, pathOf),
      words: text.slice(finding.start, finding.end),
      ...placeBetween(lines.positionAt(finding.start), lines.positionAt(finding.end)),
    }),
  );
  return { uri, path, findings };
}

/** Other articles are called by their paths, as this one is. */
function relate({ related = [] }: Finding, pathOf: ReadonlyMap<string, string>): LocatedPlace[] {
  return related.map(({ article, template, args = [], start, end }) => ({
    start,
    end,
    uri: article,
    article: pathOf.get(article) ?? article,
    message: fillIn(template, args),
  }));
}

function fails(severity: Severity, threshold: (typeof THRESHOLDS)[number]): boolean {
  return threshold !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

function describeHelp(): string {
  const width = Math.max(...RULES.map(({ name }) => name.length));
  const rules = RULES.map(
    ({ name, severity, summary }) => `  ${name.padEnd(width)}  ${severity.padEnd(11)}  ${summary}`,
  );
  return `Lints the articles of files and folders, of the working directory where none is named. A file is an article
because it is named; in a folder, .copydesk/config.json, ignore files and names decide.

${describeInclude(7)}
  --format   ${LINT_FORMATS.join(', ')} (default: pretty)
  --fail-on  ${THRESHOLDS.join(', ')} (default: warning): from where on the exit status is 1

Rules, with their default severities; .copydesk/config.json changes them:

${rules.join('\n')}`;
}
