import { Corpus, runSteps } from '../../../src/core';
import { readMarked } from './marked-article';

/** A settled corpus of texts whose names are marked, by their ids. */
export function buildCorpus(articles: Readonly<Record<string, string>>, group = 'group'): Corpus {
  const corpus = new Corpus();
  for (const [id, marked] of Object.entries(articles)) corpus.set(id, readMarked(marked).reading, group);
  runSteps(corpus.settleInSteps());
  return corpus;
}

/** The same of stories of different outlets under one headline, each by its number. */
export function buildStories(...stories: readonly string[]): Corpus {
  const articles = stories.map((story, index) => [index, `A day of news from the mills\n\n${story}\n`] as const);
  return buildCorpus(Object.fromEntries(articles), '');
}
