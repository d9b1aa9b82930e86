import type { ArticleFacts, Quote } from './facts';
import { foldSpace } from './text/fold-space';
import { isPronominal } from './text/pronominal';
import type { Span } from './text/span';

/** A direct quotation of the story, with who says it. */
export interface Quoted extends Span {
  /** Its words in their marks, white space folded. */
  readonly text: string;
  /** The speaker’s name within the corpus, null for one who has none. */
  readonly speaker: string | null;
  /** The words that stand for the speaker, be it a pronoun; null where there are none. */
  readonly speakerWords: string | null;
}

/**
 * The direct quotations of an article in their order, those in page furniture left out.
 * Offsets: UTF-16 code units, half-open. Never throws.
 */
export function listQuoted(text: string, { quotes }: ArticleFacts): Quoted[] {
  return quotes
    .filter(({ furniture }) => !furniture)
    .map(({ start, end, speaker }) => ({
      start,
      end,
      text: foldSpace(text.slice(start, end)),
      speaker: speaker?.entity ?? null,
      speakerWords: speaker && foldSpace(text.slice(speaker.start, speaker.end)),
    }));
}

/**
 * The name of a quotation’s speaker, or the words that stand for one without a name; null where there are none, or a
 * pronoun of which nobody knows whom it means.
 */
export function nameSpeaker({ speaker }: Quote, text: string): string | null {
  if (!speaker || speaker.entity !== null) return speaker?.entity ?? null;
  const words = foldSpace(text.slice(speaker.start, speaker.end));
  return isPronominal(words) ? null : words;
}
