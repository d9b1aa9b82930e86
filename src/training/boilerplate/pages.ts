import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LineReading, readLine } from '../../core/article/line-reading';

export interface LabeledLine {
  readonly text: string;
  readonly label: 'content' | 'boilerplate' | 'ignore';
}

/**
 * Where a page comes from: a whole page, what an extractor left of one, the story alone, an article that is known to
 * be clean, or one made up of the others.
 */
export type PageKind =
  | 'whole'
  | 'rest'
  | 'story'
  | 'clean'
  | 'listed-rest'
  | 'listed-whole'
  | 'mixed'
  | 'dressed'
  | 'labeled'
  | 'report';

export interface Page {
  readonly kind: PageKind;
  readonly site: string;
  readonly lines: readonly LabeledLine[];
  readonly readings: readonly LineReading[];
}

/** The labeled pages of a folder with `raw.dev.jsonl` and `residual.dev.jsonl`, in the order of the files. */
export function readPages(folder: string): Page[] {
  return [
    ...readLabeled(join(folder, 'residual.dev.jsonl'), 'rest'),
    ...readLabeled(join(folder, 'raw.dev.jsonl'), 'whole'),
  ];
}

/** The text files of a folder as pages without furniture, each a site of its own. */
export function readCleanPages(folder: string): Page[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const lines = readFileSync(join(folder, name), 'utf8').split('\n');
      return makePage(
        'clean',
        name,
        lines.map((text) => ({ text, label: 'content' })),
      );
    });
}

/** A page of lines, those that are blank left out, each read as the engine reads it. */
export function makePage(kind: PageKind, site: string, lines: readonly LabeledLine[]): Page {
  const kept = lines.map((line) => ({ ...line, text: line.text.trim() })).filter((line) => line.text !== '');
  return { kind, site, lines: kept, readings: kept.map(({ text }) => readLine(text, 0, text.length)) };
}

/** The story of a page alone. */
export function keepStory(page: Page): Page {
  return makePage(
    'story',
    page.site,
    page.lines.filter((line) => line.label === 'content'),
  );
}

/** The stories of what extractors left of pages. */
export function keepStories(pages: readonly Page[]): Page[] {
  return pages
    .filter((page) => page.kind === 'rest')
    .map(keepStory)
    .filter((page) => page.lines.length > 0);
}

/** The short lines of furniture that speak for themselves. */
export function findLabels(page: Page): LabeledLine[] {
  if (page.kind !== 'rest' && page.kind !== 'whole') return [];
  return page.lines.filter((line, index) => {
    const reading = page.readings[index];
    return line.label === 'boilerplate' && reading !== undefined && reading.pageWords >= 0.5 && reading.words <= 12;
  });
}

function readLabeled(file: string, kind: PageKind): Page[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { site, lines } = JSON.parse(line) as { site: string; lines: LabeledLine[] };
      return makePage(kind, site, lines);
    });
}

/** The fold of the stacking that a page belongs to, by its site. */
export function foldOf(page: Page): number {
  return Math.floor(hashSite(page.site) / 31) % STACKING_FOLDS;
}

export const STACKING_FOLDS = 4;

/** A number that the name of a site fixes, for parting sites into folds. */
export function hashSite(site: string): number {
  let hash = 5381;
  for (let at = 0; at < site.length; at++) hash = ((hash * 33) ^ site.charCodeAt(at)) >>> 0;
  return (hash ^ (hash >>> 15)) >>> 0;
}
