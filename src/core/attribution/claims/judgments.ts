import { RATING_VERBS } from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { endsClause, startsClause } from '../phrases/clause';
import { isPastParticiple } from '../phrases/described';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { formsOf, JUDGING_FORMS } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, skipAdverbs, tagsAt, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { opensSubclause, skipAside } from './object-links';
import { opensInfinitive } from './passives';

/** "called it a mistake": not "called for help", nor "called himself a poet". */
export function judges(sentence: Sentence, verb: number): boolean {
  if (!JUDGING.has(wordAt(sentence, verb)) || /sel(?:f|ves)$/.test(wordAt(sentence, verb + 1))) return false;
  if (wordAt(sentence, verb + 1) === 'as') return true;
  if (LOUD.has(wordAt(sentence, verb))) return false;
  if (sentence.isName(verb + 1)) return true;
  if (CALL.test(wordAt(sentence, verb)) && (givesRole(sentence, verb) || summons(sentence, verb + 1))) return false;
  const isNumber = hasTag(sentence, verb + 1, Tag.Numeral) && endsClause(sentence, verb + 2);
  return !isNumber && !endsClause(sentence, verb + 1);
}

const CALL = /^call(?:s|ed|ing)?$/;
const JUDGING = new Set(JUDGING_FORMS);

/** "called an officer as their first witness". */
function givesRole(sentence: Sentence, verb: number): boolean {
  for (let index = verb + 2; index < verb + FARTHEST_ROLE && !hasTag(sentence, index, Tag.Mark); index++)
    if (wordAt(sentence, index) === 'as') return true;
  return false;
}

const FARTHEST_ROLE = 7;

/** "called an ambulance at noon", "called police": nothing is said of it. */
function summons(sentence: Sentence, from: number): boolean {
  if (hasWord(sentence, GAPPED, from - FARTHEST_GAP, from - 1)) return false;
  const object = phraseStartingAt(sentence, from);
  if (!object || hasTag(sentence, object.groupEnd, Tag.Quotation)) return false;
  const isNew = hasTag(sentence, from, Tag.Indefinite) || object.groupEnd === from + 1;
  return (
    isNew &&
    !sentence.isName(from) &&
    !hasTag(sentence, from, Tag.Pronoun) &&
    (endsClause(sentence, object.groupEnd) || opensPurpose(sentence, object.groupEnd))
  );
}

/** "called residents in the town to see what was up" */
function opensPurpose(sentence: Sentence, from: number): boolean {
  for (let index = from; index < from + FARTHEST_PURPOSE && !hasTag(sentence, index, Tag.Mark); index++)
    if (opensInfinitive(sentence, index)) return true;
  return false;
}

const FARTHEST_PURPOSE = 6;

/** In "what critics call a sham" the object stands in front. */
const GAPPED = new Set(['what', 'which', 'that']);
const FARTHEST_GAP = 6;

/** "consider the deal a mistake", "judge it to have been free", "find it odd that nobody knew", "hold them responsible". */
export function rates(sentence: Sentence, verb: number): boolean {
  if (HOLD.test(wordAt(sentence, verb))) return blames(sentence, verb);
  if (!RATING.has(wordAt(sentence, verb))) return false;
  if (wordAt(sentence, verb + 1) === 'it') return ratesMatter(sentence, verb);
  const object = phraseStartingAt(sentence, verb + 1);
  if (!object) return false;
  if (isInState(sentence, object.groupEnd)) return true;
  const isInterrupted = wordAt(sentence, object.groupEnd) === ',';
  const next = wordAt(sentence, isInterrupted ? skipAside(sentence, object.groupEnd) : object.groupEnd);
  return (next === 'a' || next === 'an') && !FIND.test(wordAt(sentence, verb));
}

/** Whether "to be" or "to have" says what the object is, before another clause comes. */
function isInState(sentence: Sentence, from: number): boolean {
  for (let index = from; index < from + FARTHEST_STATE; index++) {
    if (opensState(sentence, index)) return true;
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Auxiliary) || opensSubclause(sentence, index))
      return false;
  }
  return false;
}

/** "to be", "to have been": not "to have it both ways". */
function opensState(sentence: Sentence, to: number): boolean {
  if (wordAt(sentence, to) !== 'to') return false;
  const isPerfect = wordAt(sentence, to + 1) === 'have' && isPastParticiple(wordAt(sentence, to + 2));
  return isPerfect || wordAt(sentence, to + 1) === 'be' || wordAt(sentence, to + 2) === 'been';
}

const FARTHEST_STATE = 6;

/** "hold the firm responsible for the spill": not "hold the firm to its word". */
function blames(sentence: Sentence, verb: number): boolean {
  for (let index = verb + 2; index < verb + FARTHEST_BLAME; index++) {
    if (wordAt(sentence, index) === 'responsible') return true;
    if (wordAt(sentence, index) === 'to' && wordAt(sentence, index + 1) === 'blame') return true;
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Auxiliary)) return false;
  }
  return false;
}

const FARTHEST_BLAME = 9;
const HOLD = /^(?:holds?|held)$/;

const RATING = new Set(formsOf(RATING_VERBS));

/** Behind "it" a quality follows, and then the end or what has it: "it wrong to wait", "it unlikely that they know". */
function ratesMatter(sentence: Sentence, verb: number): boolean {
  const quality = skipAdverbs(sentence, verb + 2);
  if (hasTag(sentence, quality, Tag.Indefinite)) return true;
  if (tagsAt(sentence, quality) !== 0) return false;
  const after = quality + 1;
  if (FIND.test(wordAt(sentence, verb))) return startsClause(sentence, after);
  return wordAt(sentence, after) === 'to' || endsClause(sentence, after) || startsClause(sentence, after);
}

const FIND = /^f(?:inds?|ound|eels?|elt)$/;

/** With an object alone these are deeds: "the crowd mocked him". */
const LOUD = new Set(formsOf(split('deride denounce slam mock dismiss blast')));

/** "The cardinal described it as “…”": who is quoted is a person. */
export function judgesInQuotation(sentence: Sentence, verb: number): boolean {
  if (!JUDGING.has(wordAt(sentence, verb))) return false;
  for (let index = verb + 1; index < verb + FARTHEST_QUOTATION; index++) {
    if (hasTag(sentence, index, Tag.Quotation)) return true;
    if (hasTag(sentence, index, Tag.Mark | Tag.Conjunction | Tag.Auxiliary)) return false;
  }
  return false;
}

const FARTHEST_QUOTATION = 10;
