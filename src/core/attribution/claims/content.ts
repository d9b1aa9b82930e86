import { split } from '../../text/split';
import {
  ADJUNCT_OPENERS,
  CLAUSE_OPENERS,
  isAddressed,
  isLast,
  isPredicate,
  opensMeasure,
  QUESTION_OPENERS,
  RELATIVES,
  reachesVerb,
  skipAdjuncts,
  startsClause,
} from '../phrases/clause';
import { hasTag, type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/**
 * Whether a content clause, a quotation or a colon follows, with adverbs, times and addressees passed over; `farther` for
 * verbs that can hardly do anything but report.
 */
export function opensContent(sentence: Sentence, from: number, farther: boolean): boolean {
  const first = skipAdjuncts(sentence, from);
  if (startsClause(sentence, first)) return true;
  const second = wordAt(sentence, first) === ',' ? first + 1 : first;
  if (first > from && (startsClause(sentence, second) || opensMeasure(sentence, second))) return true;
  if (opensQuestion(sentence, first) || opensBehindAside(sentence, first, farther)) return true;
  return opensLater(sentence, first, Math.min(sentence.tokens.length, from + (farther ? FARTHEST : NEAR)), farther);
}

const NEAR = 8;
const FARTHEST = 25;

/** "cautioned, as did the mayor, that it leaked", "say, on the whole, it will hold", "noted, however, it leaked". */
function opensBehindAside(sentence: Sentence, comma: number, farther: boolean): boolean {
  if (wordAt(sentence, comma) !== ',') return false;
  for (let index = comma + 2; index < comma + LONGEST_ASIDE; index++) {
    const isOneWord = index === comma + 2 && hasTag(sentence, comma + 1, Tag.Adverb);
    const isShort = farther && index < comma + SHORT_ASIDE && hasTag(sentence, comma + 1, Tag.Preposition | Tag.Adverb);
    if (wordAt(sentence, index) === ',')
      return (isOneWord || isShort || wordAt(sentence, index + 1) === 'that') && startsClause(sentence, index + 1);
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation)) return false;
  }
  return false;
}

const LONGEST_ASIDE = 14;
const SHORT_ASIDE = 7;

/** Whether "that", a quotation or a colon stands within reach. */
function opensLater(sentence: Sentence, from: number, limit: number, farther: boolean): boolean {
  for (let index = from; index < limit; index++) {
    const word = wordAt(sentence, index);
    if (hasTag(sentence, index, Tag.Quotation) || word === ':' || opensThat(sentence, index)) return true;
    if (farther && CLAUSE_OPENERS.has(word)) return true;
    if (word === '.' || word === ';') return false;
    const isInfinitive = word === 'to' && !isAddressed(sentence, index);
    if (!farther && (isInfinitive || hasTag(sentence, index, Tag.Conjunction) || ADJUNCT_OPENERS.has(word)))
      return false;
  }
  return false;
}

/** A "that" which may open a clause: not "by that", nor "say that.", nor "a law that bans it". */
function opensThat(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) !== 'that' || hasTag(sentence, index - 1, Tag.Preposition)) return false;
  return !isLast(sentence, index) && !isPredicate(sentence, index + 1);
}

/** "over how far it should go", "about whether it should", "as to why it did". */
export function opensQuestion(sentence: Sentence, index: number): boolean {
  const preposition = wordAt(sentence, index) === 'as' && wordAt(sentence, index + 1) === 'to' ? index + 1 : index;
  return hasTag(sentence, preposition, Tag.Preposition) && QUESTION_OPENERS.has(wordAt(sentence, preposition + 1));
}

/** "said in an interview with the paper the bridge was unsafe", "said with the rain easing, the bridge was safe". */
export function opensBehindVenue(sentence: Sentence, from: number): boolean {
  if (!VENUES.has(wordAt(sentence, from))) return false;
  return reachesVerb(sentence, from) || startsBehindComma(sentence, from);
}

/** Whether the next mark is a comma, and a clause with a subject of its own stands behind it. */
function startsBehindComma(sentence: Sentence, from: number): boolean {
  for (let index = from; index < from + LONGEST_ADJUNCT; index++) {
    if (wordAt(sentence, index) === ',')
      return !RELATIVES.has(wordAt(sentence, index + 1)) && startsClause(sentence, index + 1);
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation)) return false;
  }
  return false;
}

const LONGEST_ADJUNCT = 14;

const VENUES = new Set(
  split(`
  in on at during after before via through by under without with for from until within despite`),
);

/** Whether a quotation follows, behind a comma or a colon or without. */
export function introducesQuotation(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, INTRODUCING.has(wordAt(sentence, index)) ? index + 1 : index, Tag.Quotation);
}

/** The last word in front of a quotation, and of the comma or the colon that introduces it. */
export function lastBeforeQuotation(sentence: Sentence, quotation: number): number {
  return INTRODUCING.has(wordAt(sentence, quotation - 1)) ? quotation - 2 : quotation - 1;
}

const INTRODUCING = new Set([',', ':']);

/** What follows a cue. */
export function contentAfter(sentence: Sentence, from: number): TokenRange {
  const skip = ['that', ',', ':'].includes(wordAt(sentence, from)) ? 1 : 0;
  return [Math.min(from + skip, sentence.tokens.length), sentence.tokens.length];
}

/**
 * What stands before a report in parenthesis, from its source to behind its verb, be it one with "as"; where nothing
 * does, as in "As Lee put it, …", what follows the comma.
 */
export function contentAround(sentence: Sentence, from: number, to: number): TokenRange {
  const last = wordAt(sentence, from - 1) === 'as' ? from - 2 : from - 1;
  const end = wordAt(sentence, last) === ',' ? last : last + 1;
  if (end > 0) return [0, end];
  let comma = to;
  while (comma < sentence.tokens.length && wordAt(sentence, comma) !== ',') comma++;
  return contentAfter(sentence, comma < sentence.tokens.length ? comma : to);
}
