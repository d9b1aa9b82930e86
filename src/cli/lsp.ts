import { type Command, readArguments } from './command';

/** `lsp`: the language server that the VS Code extension starts, for editors that start it themselves. */
export const lsp: Command = {
  name: 'lsp',
  usage: '[--stdio]',
  summary: 'the language server, over standard input and output, for other editors',
  help: () => HELP,
  run: async (args) => {
    readArguments(args, { stdio: { type: 'boolean' } }, false);
    // The server reads from the arguments of the process how it is to listen. It ends with its editor.
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    await import('../server/main.node');
    return 0;
  },
};

const HELP = `Speaks the Language Server Protocol over standard input and output: problems with their fixes, hovers, references,
highlights, folding, symbols and semantic colors. Start it in the folder of the corpus, for its articles.

  --stdio  accepted, as many editors add it; there is no other way`;
