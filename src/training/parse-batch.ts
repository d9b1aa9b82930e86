import { type ArticleEntries, type Entry, TYPES } from './resolve-annotations';

/** A batch as read: its articles in order, and the lines that say nothing. */
export interface Batch {
  readonly articles: readonly ArticleEntries[];
  readonly warnings: readonly string[];
}

/**
 * Reads an annotator's file. A block per article, `# FILE`, then lines of fields parted by tabs:
 *
 *     P  Jane Roe        every "Jane Roe" of the article is a person (O organization, L place)
 *     L  Roe    @2,5-7   these occurrences, counted from 1, are of another type
 *     -  Roe    @4       this one is no mention
 *     -  Roe Prize       never a mention, nor what lies in it
 *
 * Never throws on any text.
 */
export function parseBatch(text: string): Batch {
  const articles: { file: string; entries: Entry[] }[] = [];
  const warnings: string[] = [];
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trimEnd();
    const heading = /^# (\S+)$/.exec(line)?.[1];
    const article = articles.at(-1);
    const entry = parseEntry(line, at + 1);
    if (heading) articles.push({ file: heading, entries: [] });
    else if (entry && article) article.entries.push(entry);
    else if (line !== '') warnings.push(`line ${at + 1}: cannot be read: ${line}`);
  }
  return { articles, warnings };
}

function parseEntry(text: string, line: number): Entry | undefined {
  const [letter = '', surface = '', which, ...rest] = text.split('\t');
  if (!/^[POL-]$/.test(letter) || surface.trim() !== surface || surface === '' || rest.length > 0) return undefined;
  const occurrences = which === undefined ? null : parseOccurrences(which);
  if (occurrences === undefined) return undefined;
  const type = letter === 'P' || letter === 'O' || letter === 'L' ? TYPES[letter] : null;
  return { type, surface, occurrences, line };
}

function parseOccurrences(text: string): number[] | undefined {
  if (!/^@\d{1,4}(?:-\d{1,4})?(?:,\d{1,4}(?:-\d{1,4})?)*$/.test(text)) return undefined;
  return text
    .slice(1)
    .split(',')
    .flatMap((part) => {
      const [first = 0, last = first] = part.split('-').map(Number);
      return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
    });
}
