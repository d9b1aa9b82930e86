import { reasonOf } from '../workspace';
import { analyze } from './analyze';
import { clean } from './clean';
import type { Command } from './command';
import { duplicates } from './duplicates';
import { entities } from './entities';
import { describeCommand, describeCommands, describeVersion } from './help';
import { lint } from './lint';
import { lsp } from './lsp';
import { endQuietlyWithReader, print, warn } from './output';
import { quotations } from './quotations';
import { UsageError } from './usage-error';

const COMMANDS: readonly Command[] = [lint, entities, quotations, duplicates, clean, analyze, lsp];
const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  if (name === 'help' && args[0] !== undefined) return main([args[0], '--help']);
  if (name === 'help' || name === '--help' || name === '-h') return say(describeCommands(COMMANDS));
  if (name === '--version' || name === '-v') return say(describeVersion());
  const command = COMMANDS.find((each) => each.name === name);
  if (!command) throw new UsageError(describeUnknown(name));
  const options = args.slice(0, args.includes('--') ? args.indexOf('--') : args.length);
  if (options.includes('--help') || options.includes('-h')) return say(describeCommand(command));
  return command.run(args);
}

async function say(text: string): Promise<number> {
  await print(text);
  return 0;
}

function describeUnknown(name: string): string {
  const choice = `The commands are ${COMMANDS.map((command) => command.name).join(', ')}; see “copydesk --help”.`;
  return name ? `There is no command “${name}”. ${choice}` : `Say which command to run. ${choice}`;
}

endQuietlyWithReader();
for (const [signal, number] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(128 + number));
main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    warn(reasonOf(error));
    process.exitCode = 2;
  },
);
