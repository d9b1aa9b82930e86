import { isFiniteVerb } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, Tag } from '../sentence/tags';

/**
 * Who opens the clause behind a quotation that ends with a comma, however long a description stands in front of the
 * verb: `“…,” Jane Lee of Moss, Dalton and Park said`, `“…,” the Water Board (HWB) chairman Jane Lee told them`.
 */
export function reporterBehind(sentence: Sentence, quotation: number): Phrase | null {
  const from = quotation + 1;
  if (wordAt(sentence, quotation) !== '“,”' || hasTag(sentence, from, NO_SUBJECT)) return null;
  const opening = phraseStartingAt(sentence, from);
  if (!opening || opening.from !== from) return null;
  const reporter = namedBehindBracket(sentence, opening) ?? opening;
  return isSubject(sentence, reporter) && reports(sentence, reporter) ? reporter : null;
}

/** A name, "the board", "one aide", "analyst Jane Lee", with no more nouns behind: not "covering loans". */
function isSubject(sentence: Sentence, { from, head, groupEnd }: Phrase): boolean {
  const isSource = sentence.isName(head) || hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Title);
  const isDescribed = wordAt(sentence, groupEnd) === ',' && isPerson(sentence, groupEnd + 1);
  const isNoun = hasTag(sentence, from, ANY_DETERMINER) && (isFiniteVerb(sentence, groupEnd) || isDescribed);
  if (!isSource && !isNoun) return false;
  if (!sentence.isName(from) && /[a-z]ing$/.test(wordAt(sentence, from))) return false;
  const isWhole = hasTag(sentence, groupEnd, ENDS_GROUP) || isFiniteVerb(sentence, groupEnd);
  return isWhole && wordAt(sentence, groupEnd) !== '.';
}

const ENDS_GROUP = Tag.Mark | Tag.Preposition | Tag.Auxiliary | Tag.Adverb | Tag.Postposed | Tag.Subordinator;

const NO_SUBJECT = Tag.Mark | Tag.Quotation | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Pronoun;

/** In "Harrow Water Board (HWB) chairman Jane Lee" it is Jane Lee. */
function namedBehindBracket(sentence: Sentence, { from, groupEnd, to }: Phrase): Phrase | null {
  const bracket = CLOSING.has(wordAt(sentence, groupEnd)) ? groupEnd : to;
  const closing = CLOSING.get(wordAt(sentence, bracket));
  if (closing === undefined) return null;
  let close = bracket + 1;
  while (close < bracket + LONGEST_BRACKET && wordAt(sentence, close) !== closing) close++;
  const phrase = wordAt(sentence, close) === closing ? phraseStartingAt(sentence, close + 1) : null;
  if (phrase?.from !== close + 1) return null;
  const isSomebody = isPerson(sentence, phrase.head) || hasTag(sentence, phrase.head, Tag.Person | Tag.Spokes);
  return isSomebody ? { ...phrase, from } : null;
}

/** Whether the first finite verb behind a phrase is one of speech; a person may do without a verb where the sentence ends. */
function reports(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  const { length } = sentence.tokens;
  for (let index = groupEnd; index < length && index < groupEnd + REACH; index++) {
    if (hasTag(sentence, index, Tag.Quotation) || wordAt(sentence, index) === ';') return false;
    if (hasTag(sentence, index, Tag.Subordinator)) return false;
    if (isFiniteVerb(sentence, index)) return hasTag(sentence, index, Tag.Speech | Tag.Belief);
  }
  return isPerson(sentence, head) && length - groupEnd < REACH;
}

const CLOSING = new Map([
  ['(', ')'],
  ['<', '>'],
]);
const LONGEST_BRACKET = 6;
const REACH = 30;
