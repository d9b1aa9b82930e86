import type { Severity } from '../../core';
import { describeRelated, type LintReport } from './lint-report';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'notice' };

/** The problems as workflow commands, which GitHub Actions shows as annotations of the files. */
export const reportGithub: LintReport = (articles) =>
  articles
    .flatMap(({ path, findings }) =>
      findings.map(({ severity, rule, message, related, ...place }) => {
        const properties = {
          file: path,
          line: place.line,
          endLine: place.endLine,
          // GitHub takes columns only where a finding lies on one line.
          ...(place.line === place.endLine && { col: place.column, endColumn: place.endColumn }),
          title: `copydesk: ${rule}`,
        };
        const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
        const text = [message, ...related.map(describeRelated)].join('\n');
        return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(text)}\n`;
      }),
    )
    .join('');

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
