import { type Corpus, ENTRY_TYPES, type Entry, runSteps } from '../core';
import { describeInclude, INCLUDE_USAGE } from './articles';
import type { Command } from './command';
import { readCorpus } from './corpus';
import { readListing } from './listing';
import { mayColor, print } from './output';
import { withProgress } from './progress';
import { ENTITY_FORMATS, ENTITY_REPORTS } from './reports/entity-reports';

/** `entities [PATH…]`: the people, organizations, places and sums of a corpus, as the editor's Entities view lists them. */
export const entities: Command = {
  name: 'entities',
  usage: `${INCLUDE_USAGE} [--format FORMAT]`,
  summary: 'the people, organizations, places and sums that articles mention',
  help: () => HELP,
  run: async (args) => {
    const { format, articles } = await readListing(args, ENTITY_FORMATS);
    const list = await withProgress(async (progress) => listEntities((await readCorpus(articles, progress)).corpus));
    await print(ENTITY_REPORTS[format](list, { colors: mayColor() }));
    return 0;
  },
};

const HELP = `Lists what the articles of files and folders mention outside page furniture, a type after the other,
in each those first that the most articles mention: name, mentions, articles, and other forms of the name.

${describeInclude(7)}
  --format   ${ENTITY_FORMATS.join(', ')} (default: pretty)`;

function listEntities(corpus: Corpus): Entry[] {
  runSteps(corpus.settleInSteps());
  return ENTRY_TYPES.flatMap(
    (type) => corpus.lists.entities({ type, sort: 'articles', offset: 0, limit: Number.POSITIVE_INFINITY }).rows,
  );
}
