import { version } from '../../../package.json';
import { RULES, type Severity, type Span } from '../../core';
import type { LintedArticle, LintReport, LocatedPlace, Place, PlacedFinding } from './lint-report';

const LEVELS: Record<Severity | 'off', string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  off: 'note',
};
const ROOT = '%SRCROOT%';

/** The problems as SARIF 2.1.0 (OASIS, 2020), for code scanning. */
export const reportSarif: LintReport = (articles) => {
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Copydesk', version, rules: RULES.map(describeRule) } },
        columnKind: 'utf16CodeUnits',
        results: articles.flatMap((article) => article.findings.map((finding) => describeResult(article, finding))),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};

function describeRule({ name, summary, severity }: (typeof RULES)[number]): object {
  return {
    id: name,
    shortDescription: { text: summary },
    defaultConfiguration: { enabled: severity !== 'off', level: LEVELS[severity] },
  };
}

function describeResult(article: LintedArticle, finding: PlacedFinding): object {
  const region = { ...describeRegion(finding), snippet: { text: finding.words } };
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ name }) => name === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation: locate(article.path, article.uri), region } }],
    ...(finding.related.length > 0 && { relatedLocations: finding.related.map(describeRelated) }),
  };
}

function describeRelated(place: LocatedPlace, index: number): object {
  return {
    id: index,
    message: { text: place.message },
    physicalLocation: {
      artifactLocation: locate(place.article, place.uri),
      region: describeRegion(place),
    },
  };
}

/** Without lines and columns where those are not known. */
function describeRegion({ line, column, endLine, endColumn, start, end }: Span & Partial<Place>): object {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
  };
}

/** A path below the working directory is given relative to it, so that the report holds on other machines. */
function locate(path: string, uri: string): object {
  const below = !path.startsWith('/') && !/^[A-Za-z]:/.test(path);
  return below ? { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT } : { uri };
}
