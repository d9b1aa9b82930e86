import { type PlacedQuotation, placeQuotations } from '../workspace';
import { describeInclude, INCLUDE_USAGE } from './articles';
import type { Command } from './command';
import { readCorpus, revisit } from './corpus';
import { readListing } from './listing';
import { mayColor, print } from './output';
import { withProgress } from './progress';
import { QUOTATION_FORMATS, QUOTATION_REPORTS } from './reports/quotation-reports';

/** `quotations [PATH…]`: who is quoted with which words, as the editor's Quotations view lists them. */
export const quotations: Command = {
  name: 'quotations',
  usage: `${INCLUDE_USAGE} [--format FORMAT]`,
  summary: 'who is quoted in articles with which words',
  help: () => HELP,
  run: async (args) => {
    const { format, articles } = await readListing(args, QUOTATION_FORMATS);
    const found = await withProgress(async (progress) => {
      const placed: PlacedQuotation[] = [];
      const corpus = await readCorpus(articles, progress);
      for await (const { path, text, facts } of revisit(corpus, articles, progress, 'Listing article'))
        for (const quotation of placeQuotations(path, text, facts)) placed.push(quotation);
      return placed;
    });
    await print(QUOTATION_REPORTS[format](found, { colors: mayColor() }));
    return 0;
  },
};

const HELP = `Lists the direct quotations of files and folders outside page furniture: who speaks, under the name that the
whole corpus knows them by, the words in their marks, the article and the line.

${describeInclude(7)}
  --format   ${QUOTATION_FORMATS.join(', ')} (default: pretty, by speaker; the others go by article)`;
