import { type ArticleFacts, Corpus, readArticle } from '../core';
import { DISK } from '../disk';
import { hashText, NO_DECISIONS, parentOf, readArticleFile, wordMessage } from '../workspace';
import type { ArticleRef } from './articles';
import { warn } from './output';
import type { Progress } from './progress';
import { UsageError } from './usage-error';

/** In megabytes; a text of this size is no article. */
const LARGEST_FILE = 50;

/** What was read of articles, and a hash of each text that this rests on. */
export interface CorpusOfTexts {
  readonly corpus: Corpus;
  readonly hashes: ReadonlyMap<string, number>;
}

/** An article in the light of all others. */
export interface ReadArticle extends ArticleRef {
  readonly text: string;
  readonly facts: ArticleFacts;
}

/**
 * Reads articles as one corpus, a group for each folder. A file that was found but cannot be read is named on standard
 * error and left out; one that was named rejects with a UsageError.
 */
export async function readCorpus(articles: readonly ArticleRef[], progress: Progress): Promise<CorpusOfTexts> {
  const story = new Map(articles.map(({ uri, decisions }) => [uri, decisions.story]));
  const corpus = new Corpus(undefined, (uri) => story.get(uri) ?? NO_DECISIONS.story);
  corpus.decideNames([...new Set(articles.map(({ nameDecisions }) => nameDecisions))].flat());
  const hashes = new Map<string, number>();
  for (const [index, article] of articles.entries()) {
    progress.show('Reading article', index + 1, articles.length);
    const text = await readText(article, progress);
    if (text === undefined) continue;
    corpus.set(article.uri, readArticle(text), parentOf(article.uri));
    hashes.set(article.uri, hashText(text));
  }
  return { corpus, hashes };
}

/**
 * The articles of a corpus again, one at a time with its text, in their order: the corpus keeps no texts. Rejects with
 * a UsageError at one that has changed since, as what was read of it does not hold for another text.
 */
export async function* revisit(
  { corpus, hashes }: CorpusOfTexts,
  articles: readonly ArticleRef[],
  progress: Progress,
  doing: string,
): AsyncGenerator<ReadArticle> {
  for (const [index, article] of articles.entries()) {
    progress.show(doing, index + 1, articles.length);
    const facts = corpus.facts(article.uri);
    if (!facts) continue;
    const text = await readText(article, progress);
    if (text === undefined) continue;
    if (hashText(text) !== hashes.get(article.uri))
      throw new UsageError(`${article.path} changed while it was being read; run the command again.`);
    yield { ...article, text, facts };
  }
}

async function readText(article: ArticleRef, progress: Progress): Promise<string | undefined> {
  const file = await readArticleFile(DISK, article.uri, LARGEST_FILE);
  if ('text' in file) return file.text;
  const problem = `${article.path}: ${wordMessage(file.skipped)}`;
  if (article.named) throw new UsageError(problem);
  progress.clear();
  warn(problem);
  return undefined;
}
