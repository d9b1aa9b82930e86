import { split } from '../../text/split';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import { opensClause } from './clause';

/** Where a noun group begins that has its first noun or adjective at `from`: at its articles, counts and measures. */
export function withDeterminers(sentence: Sentence, from: number): number {
  let index = from;
  while (index > 0 && from - index < 5) {
    const isDeterminer = hasTag(sentence, index - 1, ANY_DETERMINER);
    const isMeasure = isMeasureWord(sentence, index - 1) && hasTag(sentence, index, Tag.Numeral | Tag.Quantifier);
    const isOrdered = ORDERING.has(wordAt(sentence, index - 1)) && hasTag(sentence, index - 2, ANY_DETERMINER);
    if (isDoubled(sentence, index) || isBounded(sentence, index)) index--;
    else if (wordAt(sentence, index - 1) === 'half' && hasTag(sentence, index, Tag.Indefinite)) return index - 1;
    else if (!isDeterminer && !isMeasure && !isOrdered && !isDemonstrative(sentence, index - 1)) break;
    index--;
  }
  return index;
}

/** "nearly", "about", and "than" in "more than", not in "further than many expected". */
function isMeasureWord(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) === 'than') return hasTag(sentence, index - 1, Tag.Quantifier);
  return MEASURES.has(wordAt(sentence, index));
}

/** "more and more analysts", "fewer and fewer people". */
export function isDoubled(sentence: Sentence, index: number): boolean {
  return (
    wordAt(sentence, index - 1) === 'and' &&
    wordAt(sentence, index) === wordAt(sentence, index - 2) &&
    hasTag(sentence, index, Tag.Quantifier)
  );
}

/** "at least three". */
function isBounded(sentence: Sentence, index: number): boolean {
  const isBound = wordAt(sentence, index - 2) === 'at' && ['least', 'most'].includes(wordAt(sentence, index - 1));
  return isBound && hasTag(sentence, index, Tag.Numeral | Tag.Quantifier | Tag.Indefinite);
}

/** "That study found": not "said that studies found", nor "rot, that some find". */
function isDemonstrative(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) !== 'that' || hasTag(sentence, index + 1, Tag.Plural | Tag.Quantifier)) return false;
  return opensClause(sentence, index);
}

/** What stands between an article and a number: "the next two states". */
const ORDERING = new Set(split('next last first past same main top leading only'));

const MEASURES = new Set(['about', 'than', 'nearly', 'almost', 'roughly', 'around']);
