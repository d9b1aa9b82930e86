import { groupEndingAt, hasDefinite } from '../phrases/group';
import { hasName } from '../phrases/naming';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, type Sentence, skipAdverbs, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';

/** The words of a source that are at fault, as token indices, half-open: "some of the guards", "union and town officials". */
export function findFault(sentence: Sentence, source: Phrase): TokenRange {
  return [startOfPair(sentence, source), endOfPart(sentence, source)];
}

/** Where "traders and analysts" and "state and federal officials" begin, neither of them known. */
function startOfPair(sentence: Sentence, { from, head }: Phrase): number {
  if (wordAt(sentence, from - 1) !== 'and' || !hasTag(sentence, head, Tag.Plural)) return from;
  const first = groupEndingAt(sentence, from - 2);
  if (!first || hasDefinite(sentence, first) || hasName(sentence, first.from, from)) return from;
  const isSource = hasTag(sentence, first.last, ANY_SOURCE_NOUN) && hasTag(sentence, first.last, Tag.Plural);
  const isModifier = first.from === first.last && !hasTag(sentence, first.last, Tag.Pronoun | Tag.Plural);
  const opens = first.from === 0 || hasTag(sentence, first.from - 1, Tag.Mark | Tag.Subordinator | Tag.Preposition);
  return isSource || (isModifier && opens) ? first.from : from;
}

/** Behind a number or "many", whom it counts or where they are: "one of the guards", "many in the trade". */
function endOfPart(sentence: Sentence, { head, groupEnd, to }: Phrase): number {
  if (!hasTag(sentence, head, Tag.Quantifier | Tag.Numeral)) return groupEnd;
  if (wordAt(sentence, groupEnd) === 'of') {
    const whole = phraseStartingAt(sentence, groupEnd + 1);
    if (whole) return whole.groupEnd;
  }
  return hasTag(sentence, groupEnd, Tag.Preposition) && to - groupEnd <= LONGEST_PLACE ? to : groupEnd;
}

const LONGEST_PLACE = 5;

/** The words of a passive that leave out who believes something: "has often been said", "it’s thought". */
export function findPassive(sentence: Sentence, [from, to]: TokenRange): TokenRange {
  let first = from;
  while (first > 0 && from - first < 4 && hasTag(sentence, first - 1, Tag.Auxiliary | Tag.Adverb)) first--;
  first = skipAdverbs(sentence, first);
  return [/^['’]/.test(wordAt(sentence, first)) ? Math.max(0, first - 1) : first, to];
}
