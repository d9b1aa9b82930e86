import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBatch } from './parse-batch';
import { resolveAnnotations } from './resolve-annotations';
import { type MarkedName, type MarkedText, readMarkedTexts } from './samples';
import type { SourceText } from './training-set';

const ANNOTATIONS = 'src/training/annotations';

/**
 * The open sets of a folder; those of edited prose are in the domain, and tweets count less. Peoples and adjectives of
 * nationality are no places, whatever a set says.
 */
export function readOpenSets(folder: string, demonyms: ReadonlySet<string>): SourceText[] {
  return listFiles(folder, '.jsonl').flatMap((name) => {
    const inDomain = /^(?:uner-ewt|wikigold|gum)/.test(name);
    const weight = /^(?:btc|wnut)/.test(name) ? TWEET_WEIGHT : 1;
    return readMarkedTexts(join(folder, name)).map(({ text, entities }) => {
      const isPeople = ({ start, end }: MarkedName): boolean => demonyms.has(text.slice(start, end).toLowerCase());
      const kept = entities.filter((entity) => entity.type !== 'place' || !isPeople(entity));
      return { text, entities: kept, inDomain, weight };
    });
  });
}

const TWEET_WEIGHT = 0.5;

/** The articles of a folder that were annotated by hand, in the order of the batches. */
export function readAnnotatedArticles(folder: string): SourceText[] {
  const batches = listFiles(ANNOTATIONS, '.txt').filter((name) => name.startsWith('batch-'));
  return batches.flatMap((name) =>
    readAnnotated(name, (file) =>
      readFileSync(join(folder, file), 'utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n'),
    ),
  );
}

/** The stories among pages labeled line by line that were annotated: what the model found in them, put right by hand. */
export function readAnnotatedPages(file: string): SourceText[] {
  const stories = readPages(file);
  return readAnnotated('pages.txt', (id) => stories.get(id) ?? '');
}

/** The stories among pages labeled line by line, by the ids of the pages. */
export function readPages(file: string): ReadonlyMap<string, string> {
  const pages: readonly Page[] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return new Map(pages.map(({ id, lines }) => [id, joinStory(lines)]));
}

/** The names of a folder's files with an ending, sorted. */
export function listFiles(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

interface Page {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly label: string }[];
}

function joinStory(lines: Page['lines']): string {
  const story = lines.filter(({ text, label }) => label === 'content' && text.trim() !== '');
  return story.map(({ text }) => text).join('\n');
}

function readAnnotated(batch: string, readText: (file: string) => string): SourceText[] {
  const { articles } = parseBatch(readFileSync(join(ANNOTATIONS, batch), 'utf8'));
  return articles.map(({ file, entries }) => {
    const text = readText(file);
    const entities: MarkedText['entities'] = resolveAnnotations(text, entries).entities;
    return { text, entities, inDomain: true, weight: 1 };
  });
}
