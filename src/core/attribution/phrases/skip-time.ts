import { split } from '../../text/split';
import { endsInEd, endsInIng } from '../sentence/lexicon';
import { hasTag, isMay, type Sentence, skipAdverbsBack, wordAt } from '../sentence/sentence';
import { ANY_PERSON, ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { skipAuxiliaries } from './auxiliaries';
import { endsPhrasalVerb, isPastParticiple } from './described';

/** From "a report published Wednesday", "officials in recent weeks" and "the bank just this month" back to the noun. */
export function skipTime(sentence: Sentence, last: number): number {
  const before = skipOneTime(sentence, last);
  return before < last ? skipTime(sentence, before) : last;
}

function skipOneTime(sentence: Sentence, last: number): number {
  let index = last;
  while (last - index < 6 && isTime(sentence, index)) index--;
  if (index === last) return describesPlural(sentence, last) ? last - 1 : last;
  if (POINTING.has(wordAt(sentence, index))) {
    index--;
    if (hasTag(sentence, index, Tag.Definite) && hasTag(sentence, index - 1, Tag.Preposition)) index--;
    if (hasTag(sentence, index, Tag.Preposition)) index--;
    return skipParticiple(sentence, skipAdverbsBack(sentence, index));
  }
  if (SOME_TIME.has(wordAt(sentence, index)) && hasTag(sentence, index - 1, Tag.Auxiliary))
    return skipAuxiliaries(sentence, index - 1);
  for (let at = index; at > index - 4; at--) {
    if (!hasTag(sentence, at, Tag.Preposition)) continue;
    index = wordAt(sentence, at - 1) === 'as' ? at - 2 : at - 1;
    break;
  }
  return skipParticiple(sentence, index);
}

/** "documents released" and "men arrested" in front of the verb. */
function describesPlural(sentence: Sentence, last: number): boolean {
  if (!isPastParticiple(wordAt(sentence, last)) || hasTag(sentence, last, Tag.Auxiliary)) return false;
  return hasTag(sentence, last - 1, Tag.Document) && hasTag(sentence, last - 1, Tag.Plural);
}

/** A word for time that is no name and has no genitive: "Monday", not "the Times" or "Monday’s". */
function isTime(sentence: Sentence, index: number): boolean {
  if (isMay(sentence, index)) return true;
  return hasTag(sentence, index, Tag.Time) && !sentence.isName(index) && !hasTag(sentence, index + 1, Tag.Genitive);
}

/** From "a report published" and "two officials speaking" back to the noun. */
function skipParticiple(sentence: Sentence, last: number): number {
  if (endsPhrasalVerb(sentence, last)) return last - 2;
  const isSpeaking = endsInIng(wordAt(sentence, last)) && hasTag(sentence, last - 1, ANY_PERSON);
  const isBehindNoun = isPastParticiple(wordAt(sentence, last)) && hasTag(sentence, last - 1, ANY_SOURCE_NOUN);
  return isSpeaking || isBehindNoun || endsInEd(wordAt(sentence, last)) ? last - 1 : last;
}

/** "The hall may one day | boast". */
const SOME_TIME = new Set(['one', 'some']);

const POINTING = new Set(split('this last next earlier late early'));
