import { version } from '../../package.json';
import type { Command } from './command';

/** What `copydesk --version` prints. */
export function describeVersion(): string {
  return `copydesk ${version}\n`;
}

/** What `copydesk --help` prints. */
export function describeCommands(commands: readonly Command[]): string {
  const calls = commands.map(({ name, usage }) => `${name} ${usage.replace(OPTIONAL, '')}`);
  const width = Math.max(...calls.map(({ length }) => length));
  const rows = commands.map(({ summary }, index) => `  ${calls[index]?.padEnd(width)}  ${summary}`);
  return `Copydesk ${version} reads and lints corpora of news articles.

Usage: copydesk COMMAND …

${rows.join('\n')}

  --help, -h     this text, or after a command what it takes
  --version, -v  the version

Exit status: 0 nothing to report, 1 problems at or above --fail-on, 2 the run itself failed.
`;
}

const OPTIONAL = / \[--[^\]]*\]/g;

/** What `copydesk COMMAND --help` prints. */
export function describeCommand({ name, usage, help }: Command): string {
  return `Usage: copydesk ${name} ${usage}\n\n${help()}\n`;
}
