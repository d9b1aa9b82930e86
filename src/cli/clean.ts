import { type Furniture, findLinesToRemove, isAnalyzed, LineIndex } from '../core';
import { DISK } from '../disk';
import { decodeText, removeLines } from '../workspace';
import { type ArticleRef, describeInclude, findArticles, INCLUDE_OPTION, INCLUDE_USAGE } from './articles';
import { leaveOutLinks, type Output, openOutput } from './clean-output';
import { type Command, readArguments, readChoice } from './command';
import { type ReadArticle, readCorpus, revisit } from './corpus';
import { print } from './output';
import { withProgress } from './progress';
import { CLEAN_FORMATS, CLEAN_REPORTS, type CleanedArticle } from './reports/clean-reports';
import { UsageError } from './usage-error';

/** `clean [PATH…]`: copies of articles without their page furniture, or the articles themselves where one says so. */
export const clean: Command = {
  name: 'clean',
  usage: `${INCLUDE_USAGE} --out FOLDER [--format FORMAT]`,
  summary: 'articles without their page furniture, written elsewhere',
  help: () => HELP,
  run: async (args) => {
    const { values, positionals } = readArguments(
      args,
      {
        out: { type: 'string' },
        'in-place': { type: 'boolean' },
        format: { type: 'string', default: 'summary' },
        ...INCLUDE_OPTION,
      },
      true,
    );
    const format = readChoice('format', values.format, CLEAN_FORMATS);
    if ((values.out === undefined) === !values['in-place'])
      throw new UsageError('Say where the cleaned articles go: --out FOLDER, or --in-place.');
    const output = await openOutput(positionals, values.out);
    const found = await findArticles(positionals, values.include);
    const cleaned = await cleanAll(values['in-place'] ? await leaveOutLinks(found) : found, output);
    await print(CLEAN_REPORTS[format](cleaned, values.out));
    return 0;
  },
};

const HELP = `Writes the articles of files and folders without their page furniture into another folder, which must be empty or
not there yet, with the folders they lie in. Encoding and line ends stay as they are. What is decided in
.copydesk/decisions.json to be part of the story stays; an article in another language than English is copied.

  --out       the folder to write into; it may not lie in what is read
  --in-place  writes into the articles themselves instead; there is no way back
${describeInclude(8)}
  --format    ${CLEAN_FORMATS.join(', ')} (default: summary)`;

async function cleanAll(articles: readonly ArticleRef[], output: Output): Promise<CleanedArticle[]> {
  return withProgress(async (progress) => {
    const cleaned: CleanedArticle[] = [];
    const corpus = await readCorpus(articles, progress);
    for await (const article of revisit(corpus, articles, progress, 'Cleaning article'))
      cleaned.push(await cleanOne(article, output));
    return cleaned;
  });
}

async function cleanOne({ uri, path, text, facts }: ReadArticle, output: Output): Promise<CleanedArticle> {
  const furniture = isAnalyzed(facts.language) ? facts.boilerplate : [];
  const bytes = await DISK.read(uri);
  const decoded = decodeText(bytes);
  if (!('text' in decoded) || decoded.text !== text)
    throw new UsageError(`${path} changed while it was being read; run the command again.`);
  await output.write(uri, removeLines(bytes, findLinesToRemove(text, furniture)), furniture.length > 0);
  return { path, removed: describeLines(text, furniture) };
}

function describeLines(text: string, furniture: readonly Furniture[]): CleanedArticle['removed'] {
  const lines = new LineIndex(text);
  return furniture.map(({ start, end, kind }) => ({
    line: lines.positionAt(start).line + 1,
    kind,
    text: text.slice(start, end),
  }));
}
