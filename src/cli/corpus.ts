import { type ArticleFacts, Corpus, readArticle } from '../core';
import { DISK } from '../disk';
import { NO_DECISIONS, parentOf, readArticleFile, wordMessage } from '../workspace';
import type { ArticleRef } from './articles';
import { warn } from './output';
import type { Progress } from './progress';
import { UsageError } from './usage-error';

/** In megabytes; a text of this size is no article. */
const LARGEST_FILE = 50;

/** An article in the light of all others. */
export interface ReadArticle extends ArticleRef {
  readonly text: string;
  readonly facts: ArticleFacts;
  readonly reports: ReturnType<Corpus['reports']>;
}

/**
 * Reads articles as one corpus, a group for each folder. A file that was found but cannot be read is named on standard
 * error and left out; one that was named rejects with a UsageError.
 */
export async function readCorpus(articles: readonly ArticleRef[], progress: Progress): Promise<Corpus> {
  const story = new Map(articles.map(({ uri, decisions }) => [uri, decisions.story]));
  const corpus = new Corpus(undefined, (uri) => story.get(uri) ?? NO_DECISIONS.story);
  corpus.decideNames([...new Set(articles.flatMap(({ nameDecisions }) => nameDecisions))]);
  for (const [index, article] of articles.entries()) {
    progress.show('Reading article', index + 1, articles.length);
    const text = await readText(article, progress);
    if (text !== undefined) corpus.set(article.uri, readArticle(text), parentOf(article.uri));
  }
  return corpus;
}

/** The articles of a corpus again, one at a time with its text, in their order: the corpus keeps no texts. */
export async function* revisit(
  corpus: Corpus,
  articles: readonly ArticleRef[],
  progress: Progress,
  doing: string,
): AsyncGenerator<ReadArticle> {
  for (const [index, article] of articles.entries()) {
    progress.show(doing, index + 1, articles.length);
    const facts = corpus.facts(article.uri);
    if (!facts) continue;
    const text = await readText(article, progress);
    if (text !== undefined) yield { ...article, text, facts, reports: corpus.reports(article.uri) };
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
