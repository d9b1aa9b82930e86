import { runSteps } from '../core';
import { describeInclude, INCLUDE_USAGE } from './articles';
import type { Command } from './command';
import { readCorpus } from './corpus';
import { readListing } from './listing';
import { mayColor, print } from './output';
import { withProgress } from './progress';
import { DUPLICATE_FORMATS, DUPLICATE_REPORTS } from './reports/duplicate-reports';

/** `duplicates [PATH…]`: the articles that are nearly the same as others, as the editor's view of them lists them. */
export const duplicates: Command = {
  name: 'duplicates',
  usage: `${INCLUDE_USAGE} [--format FORMAT]`,
  summary: 'articles that are nearly the same as others',
  help: () => HELP,
  run: async (args) => {
    const { format, articles } = await readListing(args, DUPLICATE_FORMATS);
    const groups = await withProgress(async (progress) =>
      runSteps((await readCorpus(articles, progress)).corpus.comparisons.nearDuplicatesInSteps()),
    );
    const paths = new Map(articles.map(({ uri, path }) => [uri, path]));
    const pathOf = (article: string): string => paths.get(article) ?? article;
    await print(DUPLICATE_REPORTS[format](groups, { pathOf, colors: mayColor() }));
    return 0;
  },
};

const HELP = `Lists the articles of files and folders that are nearly the same: at least four fifths of the shorter one's prose
stands in the longer one, in runs of eight words or more, and the longer one has at most twice as many words.
Quotations and page furniture do not count. The largest group comes first, in a group the longest article.

${describeInclude(7)}
  --format   ${DUPLICATE_FORMATS.join(', ')} (default: pretty)`;
