import { split } from '../../text/split';
import { hasTag, hasWord, type Sentence, skipAdverbsBack, tagsAt, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import type { Phrase } from './noun-phrase';

/** A plural has no verb in -s, a singular no verb without it: so "analysts notes" and "the company claim" are nouns. */
export function agrees(sentence: Sentence, { head, from }: Phrase, verb: number, last: number): boolean {
  const tags = tagsAt(sentence, verb);
  if ((tags & (Tag.Past | Tag.Progressive)) !== 0) return true;
  const before = skipAdverbsBack(sentence, verb - 1);
  if (before > last) return (tags & Tag.Base) !== 0 && !HAVING.test(wordAt(sentence, before));
  if (hasTag(sentence, head, Tag.Pronoun))
    return THIRD.has(wordAt(sentence, head)) === ((tags & Tag.ThirdPerson) !== 0);
  if (isEitherNumber(sentence, from, head)) return true;
  const isPlural = hasTag(sentence, head, MANY) || wordAt(sentence, from - 1) === 'and';
  const isLabel = sentence.isName(head - 1) && /^\d/.test(wordAt(sentence, head));
  if (sentence.isName(head) || isLabel) return (tags & Tag.ThirdPerson) !== 0 || isPlural;
  if ((tags & Tag.ThirdPerson) === 0) return isPlural;
  if (from < head && !hasTag(sentence, head, MANY) && hasWord(sentence, PLURALIZERS, from, head)) return false;
  return wordAt(sentence, head) === 'one' || (!hasTag(sentence, head, MANY) && (!isPlural || from < head));
}

/** Behind these stands a plural: in "other member states" it is "states". */
const PLURALIZERS = new Set(split('other several many few various multiple numerous both two three four five'));

const MANY = Tag.Plural | Tag.Quantifier | Tag.Numeral | Tag.Counting;

/** In "had doubts" and "have hope" a noun follows; "she'd reply" is what she would do. */
const HAVING = /^(?:has|have|had|having|'ve)$/;

const THIRD = new Set(split('he she it this that which who there what everyone everybody someone nobody'));

/** "data", "a number", and "a series of studies", where the verb may agree with the series. */
function isEitherNumber(sentence: Sentence, from: number, head: number): boolean {
  if (wordAt(sentence, head) === 'data') return true;
  if (!hasTag(sentence, head, Tag.Plural)) return hasTag(sentence, head, Tag.Counting);
  for (let index = from; index + 1 < head; index++)
    if (
      hasTag(sentence, index, Tag.Counting) &&
      !HEAPS.has(wordAt(sentence, index)) &&
      wordAt(sentence, index + 1) === 'of'
    )
      return !hasTag(sentence, index, Tag.Plural);
  return false;
}

/** Of these “of” makes many, which have no verb in -s: "a raft of new farm rules". */
const HEAPS = new Set(split('handful dozens host lot slew raft bunch batch array string flurry variety'));
