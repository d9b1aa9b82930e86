import { type ArticleRef, findArticles, INCLUDE_OPTION } from './articles';
import { readArguments, readChoice } from './command';

/**
 * Reads the arguments of a command that lists something of articles: in which of its formats, and of which articles.
 * Rejects with a UsageError as `readArguments`, `readChoice` and `findArticles` do.
 */
export async function readListing<Format extends string>(
  args: readonly string[],
  formats: readonly Format[],
): Promise<{ format: Format; articles: ArticleRef[] }> {
  const options = { format: { type: 'string', default: 'pretty' }, ...INCLUDE_OPTION } as const;
  const { values, positionals } = readArguments(args, options, true);
  const format = readChoice('format', values.format, formats);
  return { format, articles: await findArticles(positionals, values.include) };
}
