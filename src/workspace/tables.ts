import { type ArticleFacts, type Entry, LineIndex, listQuoted, type NearDuplicate } from '../core';

/** A direct quotation with its place, as lists over many articles show it. */
export interface PlacedQuotation {
  /** Null where nobody is named. */
  readonly speaker: string | null;
  /** The words of the article that stand for the speaker; null where there are none. */
  readonly speakerWords: string | null;
  readonly text: string;
  /** The path of the article. */
  readonly article: string;
  /** From 1. */
  readonly line: number;
}

/**
 * The direct quotations of an article in its order, those in page furniture left out, as such lists show them.
 * @param article the path of the article, as people read it
 */
export function placeQuotations(article: string, text: string, facts: ArticleFacts): PlacedQuotation[] {
  const lines = new LineIndex(text);
  return listQuoted(text, facts).map(({ start, text: words, speaker, speakerWords }) => ({
    speaker,
    speakerWords,
    text: words,
    article,
    line: lines.positionAt(start).line + 1,
  }));
}

/** Entities as comma-separated values, in their order; aliases stand in one field, apart by “; ”. */
export function tabulateEntities(entities: readonly Entry[]): string {
  const rows = entities.map(({ type, name, articles, mentions, aliases }) => [
    type,
    name,
    articles,
    mentions,
    aliases.join('; '),
  ]);
  return toCsv(['type', 'name', 'articles', 'mentions', 'aliases'], rows);
}

/** Quotations as comma-separated values, in their order. */
export function tabulateQuotations(quotations: readonly PlacedQuotation[]): string {
  const rows = quotations.map(({ speaker, speakerWords, text, article, line }) => [
    speaker ?? '',
    speakerWords ?? '',
    text,
    article,
    line,
  ]);
  return toCsv(['speaker', 'speaker as written', 'quotation', 'article', 'line'], rows);
}

/**
 * Groups of articles that are nearly the same as comma-separated values, in their order, the groups numbered from 1.
 * @param pathOf the path of an article, as people read it
 */
export function tabulateNearDuplicates(
  groups: readonly (readonly NearDuplicate<string>[])[],
  pathOf: (article: string) => string,
): string {
  const rows = groups.flatMap((group, index) =>
    group.map(({ article, words, share, closest }) => [
      index + 1,
      pathOf(article),
      words,
      share.toFixed(2),
      pathOf(closest),
    ]),
  );
  return toCsv(['group', 'article', 'words', 'share', 'closest'], rows);
}

/** A line of column names, then a line for each row, each ended by CRLF (RFC 4180). */
function toCsv(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

function quote(field: string | number): string {
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
