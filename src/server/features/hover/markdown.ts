import { foldSpace, LineIndex, type Span } from '../../../core';
import { titleOf } from '../../articles/article-title';
import type { CorpusSession } from '../../corpus-session';

/** At most this many articles are named in a list. */
export const MOST_LISTED = 5;

/** Text as Markdown that shows just it, white space folded. */
export function escapeMarkdown(text: string): string {
  return foldSpace(text).replace(/[\\`*_[\]<>&~|#]/g, '\\$&');
}

/** A link that opens an article at a place, named by its title. */
export async function linkTo(session: CorpusSession, uri: string, place: Span | undefined): Promise<string> {
  const text = place && (await session.readText(uri));
  const { line, character } = new LineIndex(text ?? '').positionAt(place?.start ?? 0);
  return `[${escapeMarkdown(titleOf(session, uri))}](${uri}#L${line + 1},${character + 1})`;
}

/** Paragraphs of Markdown, those that are empty left out. */
export function joinParagraphs(...paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}

/** A list in Markdown. */
export function listItems(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
