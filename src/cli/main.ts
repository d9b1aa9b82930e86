import { analyze } from './analyze';
import { UsageError } from './usage-error';

const COMMANDS: Record<string, (args: readonly string[]) => Promise<number>> = { analyze };

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`There is no command “${name}”. The commands are: ${Object.keys(COMMANDS).join(', ')}.`);
  return command(rest);
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`copydesk: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
