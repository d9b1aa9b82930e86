import type { ArticleFacts, Quote } from './facts';
import type { Span } from './text/span';

/** A direct quotation of the story, with who says it. */
export interface Quoted extends Span {
  /** Its words in their marks, white space folded. */
  readonly text: string;
  readonly speaker: string | null;
  /** The speaker’s name within the corpus, null for one who has none. */
  readonly entity: string | null;
}

/**
 * The direct quotations of an article in their order, those in page furniture left out.
 * Offsets: UTF-16 code units, half-open. Never throws.
 */
export function listQuoted(text: string, { quotes }: ArticleFacts): Quoted[] {
  return quotes
    .filter(({ furniture }) => !furniture)
    .map((quote) => ({
      start: quote.start,
      end: quote.end,
      text: foldSpace(text.slice(quote.start, quote.end)),
      speaker: nameSpeaker(quote, text),
      entity: quote.speaker?.entity ?? null,
    }));
}

/** The name of a quotation’s speaker, or the words that stand for one without a name; null where there are none. */
export function nameSpeaker({ speaker }: Quote, text: string): string | null {
  return speaker && (speaker.entity ?? foldSpace(text.slice(speaker.start, speaker.end)));
}

function foldSpace(words: string): string {
  return words.replace(/\s+/g, ' ');
}
