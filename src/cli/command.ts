import { type ParseArgsConfig, parseArgs } from 'node:util';
import { reasonOf } from '../workspace';
import { UsageError } from './usage-error';

/** One command of the command line. */
export interface Command {
  readonly name: string;
  /** What follows the name when it is called. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` says below the usage, without a line end at its end. */
  readonly help: () => string;
  /** Resolves to the exit status. Rejects, with one sentence as message, when the run itself failed. */
  readonly run: (args: readonly string[]) => Promise<number>;
}

type Options = NonNullable<ParseArgsConfig['options']>;

/** Reads the arguments of a command. Throws a UsageError that names the one that is not taken. */
export function readArguments<const T extends Options>(args: readonly string[], options: T, allowPositionals: boolean) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    const what = reasonOf(error).replace(/\.?(?: To specify a positional argument.*)?$/s, '');
    throw new UsageError(`${what}; --help says what the command takes.`);
  }
}

/** One of the values that an option takes. Throws a UsageError for any other. */
export function readChoice<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new UsageError(`--${option} takes ${choices.join(', ')}, not “${value}”.`);
  return choice;
}
