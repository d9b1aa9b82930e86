import * as verbs from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { endsClause, opensMeasure, startsClause } from '../phrases/clause';
import { isPastParticiple } from '../phrases/described';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { formsOf, JUDGING_FORMS, looksHuman } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import { opensInfinitive } from './passives';

/** "with critics calling it a sham", "accusing him of lying", "predicting a slump": a view of the object behind the verb. */
export function wrapsView(sentence: Sentence, source: Phrase, verb: number): boolean {
  return (
    judges(sentence, verb) ||
    linksObject(sentence, source, verb) ||
    predicts(sentence, source, verb) ||
    commits(sentence, verb)
  );
}

/** "predict a flood", "fear a crash", and of those who look ahead "see a slump". */
export function predicts(sentence: Sentence, source: Phrase, verb: number): boolean {
  const word = wordAt(sentence, verb);
  const foresees = PREDICTING.has(word)
    ? isPersonal(sentence, source) || hasTag(sentence, source.head, Tag.Document)
    : SEE.test(word) && isForecaster(sentence, source);
  return foresees && opensObject(sentence, verb + 1);
}

const PREDICTING = new Set(formsOf(verbs.PREDICTING_VERBS));
const SEE = /^sees?$/;

/** In "analysts see a slump" they look ahead, and in "doctors see patients" at what is before them. */
function isForecaster(sentence: Sentence, { head }: Phrase): boolean {
  return FORECASTERS.has(wordAt(sentence, head).replace(/s$/, ''));
}

const FORECASTERS = new Set(
  split(`
  analyst economist forecaster strategist pundit observer commentator critic expert pollster bookmaker trader banker
  dealer broker`),
);

/** "foreign investors criticised a lack of rules": of many who are not named it is news what they make of something. */
export function assesses(sentence: Sentence, { head, from }: Phrase, verb: number): boolean {
  if (!ASSESSING.has(wordAt(sentence, verb)) || !opensObject(sentence, verb + 1)) return false;
  const isMany =
    hasTag(sentence, head, Tag.Plural | Tag.Quantifier) && hasTag(sentence, head, Tag.Person | Tag.Quantifier);
  return isMany && !hasTag(sentence, from, Tag.Definite | Tag.Possessive);
}

const ASSESSING = new Set(
  formsOf(split('applaud bemoan condemn criticise criticize decry denounce deplore lament praise question')),
);

/** "vowed to fight on", "claimed to have seen lights", "demanded to know why". */
export function commits(sentence: Sentence, verb: number): boolean {
  if (wordAt(sentence, verb + 1) !== 'to' || hasTag(sentence, verb + 2, ANY_DETERMINER) || sentence.isName(verb + 2))
    return false;
  if (DEMAND.test(wordAt(sentence, verb))) return wordAt(sentence, verb + 2) === 'know';
  return COMMITTING.has(wordAt(sentence, verb));
}

const DEMAND = /^demand(?:s|ed)?$/;
const COMMITTING = new Set(formsOf(verbs.COMMITTING_VERBS));

/** "feared a crash", not "feared him". */
function opensObject(sentence: Sentence, index: number): boolean {
  const isPronoun = hasTag(sentence, index, Tag.Pronoun) && !hasTag(sentence, index, ANY_DETERMINER);
  return (
    !isPronoun && !sentence.isName(index) && !hasTag(sentence, index, Tag.Conjunction) && !endsClause(sentence, index)
  );
}

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

/** "called an officer as their first witness". */
function givesRole(sentence: Sentence, verb: number): boolean {
  for (let index = verb + 2; index < verb + FARTHEST_ROLE && !hasTag(sentence, index, Tag.Mark); index++)
    if (wordAt(sentence, index) === 'as') return true;
  return false;
}

const FARTHEST_ROLE = 7;

/** In "what critics call a sham" the object stands in front. */
const GAPPED = new Set(['what', 'which', 'that']);
const FARTHEST_GAP = 6;

/** "called an ambulance at noon", "called police": nothing is said of it. */
function summons(sentence: Sentence, from: number): boolean {
  if (hasWord(sentence, GAPPED, from - FARTHEST_GAP, from - 1)) return false;
  const object = phraseStartingAt(sentence, from);
  if (!object || hasTag(sentence, object.groupEnd, Tag.Quotation)) return false;
  const isNew = hasTag(sentence, from, Tag.Indefinite) || object.groupEnd === from + 1;
  return (
    isNew && !sentence.isName(from) && !hasTag(sentence, from, Tag.Pronoun) && endsClause(sentence, object.groupEnd)
  );
}

const JUDGING = new Set(JUDGING_FORMS);

/** "consider the deal a mistake", "judge it to have been free", "find it odd that nobody knew", "hold them responsible". */
export function rates(sentence: Sentence, verb: number): boolean {
  if (HOLD.test(wordAt(sentence, verb))) return blames(sentence, verb);
  if (!RATING.has(wordAt(sentence, verb))) return false;
  if (wordAt(sentence, verb + 1) === 'it') return ratesMatter(sentence, verb);
  const object = phraseStartingAt(sentence, verb + 1);
  if (!object || sentence.isName(verb + 1) !== sentence.isName(object.head)) return false;
  const isInterrupted = wordAt(sentence, object.groupEnd) === ',' && sentence.tokens[verb + 1] !== undefined;
  const behind = isInterrupted ? skipAside(sentence, object.groupEnd) : object.groupEnd;
  const next = wordAt(sentence, behind);
  if (findState(sentence, object.groupEnd) > 0) return true;
  return (next === 'a' || next === 'an') && !FIND.test(wordAt(sentence, verb));
}

/** Where "to be" or "to have" stands that says what the object is, -1 where another clause comes before. */
function findState(sentence: Sentence, from: number): number {
  for (let index = from; index < from + FARTHEST_STATE; index++) {
    if (opensState(sentence, index)) return index;
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Auxiliary) || opensSubclause(sentence, index)) return -1;
  }
  return -1;
}

/** "to be", "to have been": not "to have it both ways". */
function opensState(sentence: Sentence, to: number): boolean {
  if (wordAt(sentence, to) !== 'to') return false;
  const isPerfect = wordAt(sentence, to + 1) === 'have' && isPastParticiple(wordAt(sentence, to + 2));
  return isPerfect || wordAt(sentence, to + 1) === 'be' || wordAt(sentence, to + 2) === 'been';
}

const FARTHEST_STATE = 6;
const STATE = /^(?:be|have)$/;

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

const RATING = new Set(formsOf(verbs.RATING_VERBS));

/** Behind "it" a quality follows, and then the end or what has it: "it wrong to wait", "it unlikely that they know". */
function ratesMatter(sentence: Sentence, verb: number): boolean {
  let quality = verb + 2;
  while (quality < verb + 5 && hasTag(sentence, quality, Tag.Adverb)) quality++;
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

/** Whether a source is somebody, or a body of people. */
export function isPersonal(sentence: Sentence, { head, from }: Phrase): boolean {
  return (
    sentence.isName(head) ||
    hasTag(sentence, head, Tag.Person | Tag.Title | Tag.Anonymous | Tag.Pronoun | Tag.Group | Tag.Quantifier) ||
    (looksHuman(wordAt(sentence, head)) && hasTag(sentence, from, Tag.Indefinite | Tag.Numeral | Tag.Quantifier))
  );
}

const LINKS = collectLinks();

function collectLinks(): ReadonlyMap<string, ReadonlySet<string>> {
  const links = new Map<string, Set<string>>();
  for (const [link, bases] of verbs.OBJECT_LINKS) {
    for (const form of formsOf(bases)) links.set(form, (links.get(form) ?? new Set()).add(link));
  }
  return links;
}

/** Whether a word joins an object of the verb to what is said of it: "accused … of". */
export function linksTo(verb: string, link: string): boolean {
  return LINKS.get(verb)?.has(link) === true;
}

/** "see the deal as a rescue", "accuse him of lying", "which many see as a threat": not "link up to the grid". */
export function linksObject(sentence: Sentence, { from }: Phrase, verb: number): boolean {
  const links = LINKS.get(wordAt(sentence, verb));
  if (!links || wordAt(sentence, verb + 1) === 'up') return false;
  if (links.has(wordAt(sentence, verb + 1)) && !RELATIVES.has(wordAt(sentence, from - 1))) return false;
  const isInFront = RELATIVES.has(wordAt(sentence, from - 1)) && !opensDoing(sentence, verb + 1);
  for (let index = isInFront ? verb + 1 : verb + 2; index < verb + FARTHEST_LINK; index++) {
    if (links.has(wordAt(sentence, index))) return holdsOf(sentence, index);
    if (wordAt(sentence, index) === ',') {
      const link = skipAside(sentence, index);
      return links.has(wordAt(sentence, link)) && holdsOf(sentence, link);
    }
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation) || opensSubclause(sentence, index)) return false;
  }
  return false;
}

/** "which they expect to hear", where "which they believe to be lost" and "which they ascribe to luck" say something of it. */
function opensDoing(sentence: Sentence, to: number): boolean {
  return opensInfinitive(sentence, to) && !STATE.test(wordAt(sentence, to + 1));
}

/** "while", not "since" in "since May". */
function opensSubclause(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Subordinator) && !hasTag(sentence, index, Tag.Preposition);
}

/** "see the letter, read out on Monday, as a retreat": what stands behind the aside that a comma opens, -1 where none closes it. */
function skipAside(sentence: Sentence, comma: number): number {
  for (let index = comma + 2; index < comma + LONGEST_ASIDE; index++) {
    if (wordAt(sentence, index) === ',') return skipAdverbs(sentence, index + 1);
    if (STOPS.has(wordAt(sentence, index)) || hasTag(sentence, index, Tag.Quotation)) return -1;
  }
  return -1;
}

function skipAdverbs(sentence: Sentence, from: number): number {
  let index = from;
  while (hasTag(sentence, index, Tag.Adverb)) index++;
  return index;
}

const STOPS = new Set(['.', ';', ':', '?', '!', '—', '–']);
const LONGEST_ASIDE = 18;

const FARTHEST_LINK = 14;

/** Something is said of the object behind the link: "put the cost at $3 million", not "put me at ease". */
function holdsOf(sentence: Sentence, link: number): boolean {
  if (wordAt(sentence, link) === 'as' && TIMING.has(wordAt(sentence, link + 1))) return false;
  if (CURRENCY.has(wordAt(sentence, link + 1))) return true;
  if (wordAt(sentence, link) === 'down')
    return wordAt(sentence, link + 1) === 'to' && !opensInfinitive(sentence, link + 1);
  if (wordAt(sentence, link) === 'at')
    return hasTag(sentence, link + 1, Tag.Numeral | Tag.Quantifier) || opensMeasure(sentence, link + 1);
  return !hasTag(sentence, link + 1, Tag.Pronoun | Tag.Mark);
}

/** "as soon as they arrive". */
const TIMING = new Set(['soon', 'long', 'well', 'far', 'often']);

const RELATIVES = new Set(['that', 'which', 'whom', 'who', 'what']);

const CURRENCY = new Set(['$', '£', '€', '¥']);
