import { AUXILIARIES_OF_BASE } from '../../data/function-words';
import { hasTag, isMay, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/** From the verb back over "have", "also", "would not" and "has, however,"; "were there" ends a clause of its own. */
export function skipAuxiliaries(sentence: Sentence, from: number): number {
  let index = skipInsertedAdverb(sentence, from);
  while (
    index >= 0 &&
    from - index < 7 &&
    (hasTag(sentence, index, Tag.Auxiliary | Tag.Adverb) || isSinceThen(sentence, index)) &&
    !sentence.isName(index) &&
    !isMay(sentence, index) &&
    !isPlaced(sentence, index)
  )
    index--;
  return index;
}

/** "have since said". */
function isSinceThen(sentence: Sentence, index: number): boolean {
  return wordAt(sentence, index) === 'since' && HAVE.has(wordAt(sentence, index - 1));
}

const HAVE = new Set(['have', 'has', 'had', "'ve"]);

function isPlaced(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) === 'used') return wordAt(sentence, index + 1) !== 'to';
  return hasTag(sentence, index, Tag.Auxiliary) && PLACES.has(wordAt(sentence, index + 1));
}

const PLACES = new Set(['there', 'here', 'elsewhere']);

function skipInsertedAdverb(sentence: Sentence, last: number): number {
  const isInserted =
    wordAt(sentence, last) === ',' &&
    hasTag(sentence, last - 1, Tag.Adverb) &&
    wordAt(sentence, last - 2) === ',' &&
    hasTag(sentence, last - 3, Tag.Auxiliary);
  return isInserted ? last - 3 : last;
}

/** Whether a token is a form of "be", "am" apart: its subject is no source but the writer. */
export function isBe(sentence: Sentence, index: number): boolean {
  return BE.test(wordAt(sentence, index));
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)(?:n't)?$/;

/** Whether a token links a subject to what it is: "are", "remain", "seemed". */
export function isCopula(sentence: Sentence, index: number): boolean {
  return isBe(sentence, index) || LINKING.test(wordAt(sentence, index));
}

const LINKING =
  /^(?:remain|seem|appear|sound|feel|grow|stay)s?$|^(?:remained|seemed|appeared|sounded|felt|grew|stayed)$/;

/** Whether a token has the bare form of a verb behind it: "would", "didn't"; not the month of May. */
export function takesBase({ tokens }: Sentence, index: number): boolean {
  const { word = '', capital = false } = tokens[index] ?? {};
  return TAKING_BASE.has(word) && !(word === 'may' && capital);
}

const TAKING_BASE = new Set(AUXILIARIES_OF_BASE);
