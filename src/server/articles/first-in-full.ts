import { foldSpace, type Span } from '../../core';

/** The first mention that gives a name in full, else the first of all; undefined where there is none. */
export function findFirstInFull(text: string, name: string, mentions: readonly Span[]): Span | undefined {
  return mentions.find(({ start, end }) => foldSpace(text.slice(start, end)) === name) ?? mentions[0];
}
