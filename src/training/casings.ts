import { splitSentences } from '../core/text/sentences';
import { contains } from '../core/text/span';
import { split } from '../core/text/split';
import type { MarkedText } from './samples';
import { makeRandom } from './trainer';

/**
 * Copies a share of the short sentences as headlines are written: half of them all in capitals, half with capitals on
 * all but small words. Deterministic.
 */
export function recaseSentences(texts: readonly MarkedText[], share: number, seed: number): MarkedText[] {
  const random = makeRandom(seed);
  return texts.flatMap(({ text, entities }) =>
    splitSentences(text).flatMap((sentence) => {
      if (sentence.end - sentence.start > LONGEST_HEADLINE || random() >= share) return [];
      const inside = entities.filter((entity) => contains(sentence, entity));
      const source = text.slice(sentence.start, sentence.end);
      const recased = random() < 0.5 ? source.toUpperCase() : capitalize(source);
      if (inside.length === 0 || recased.length !== source.length) return [];
      const moved = inside.map(({ start, end, type }) => ({
        start: start - sentence.start,
        end: end - sentence.start,
        type,
      }));
      return [{ text: recased, entities: moved }];
    }),
  );
}

const LONGEST_HEADLINE = 110;

function capitalize(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}[\p{L}'’]*/gu, (word) =>
    SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

const SMALL_WORDS = new Set(
  split('a an and as at but by for from in into nor of on or over the to with de la van von'),
);
