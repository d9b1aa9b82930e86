import { splitSentences } from '../core/text/sentences';
import type { MarkedText } from './samples';

/** A text with each sentence on a line of its own, as corpora and wires have it; offsets stay. */
export function breakLines({ text, entities }: MarkedText): MarkedText {
  const characters = text.split('');
  for (const { start } of splitSentences(text)) {
    const isInside = entities.some((entity) => entity.start < start && start < entity.end);
    if (characters[start - 1] === ' ' && !isInside) characters[start - 1] = '\n';
  }
  return { text: characters.join(''), entities };
}
