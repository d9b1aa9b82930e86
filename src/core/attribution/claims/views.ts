import * as verbs from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { endsClause, opensMeasure, startsClause } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { formsOf, JUDGING_FORMS, looksHuman } from '../sentence/lexicon';
import { hasTag, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';

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
  const isNumber = hasTag(sentence, verb + 1, Tag.Numeral) && endsClause(sentence, verb + 2);
  return !isNumber && !endsClause(sentence, verb + 1);
}

const JUDGING = new Set(JUDGING_FORMS);

/** "consider the deal a mistake", "deem it unfair", "find it odd that nobody knew". */
export function rates(sentence: Sentence, verb: number): boolean {
  if (!RATING.has(wordAt(sentence, verb))) return false;
  if (wordAt(sentence, verb + 1) === 'it') return ratesMatter(sentence, verb);
  const object = phraseStartingAt(sentence, verb + 1);
  if (!object) return false;
  const next = wordAt(sentence, object.groupEnd);
  if (next === 'to') return wordAt(sentence, object.groupEnd + 1) === 'be';
  return (next === 'a' || next === 'an') && !FIND.test(wordAt(sentence, verb));
}

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
  const isInFront = RELATIVES.has(wordAt(sentence, from - 1)) && wordAt(sentence, verb + 1) !== 'to';
  for (let index = isInFront ? verb + 1 : verb + 2; index < verb + FARTHEST_LINK; index++) {
    if (links.has(wordAt(sentence, index))) return holdsOf(sentence, index);
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Subordinator)) return false;
  }
  return false;
}

const FARTHEST_LINK = 14;

/** Something is said of the object behind the link: "put the cost at $3 million", not "put me at ease". */
function holdsOf(sentence: Sentence, link: number): boolean {
  if (CURRENCY.has(wordAt(sentence, link + 1))) return true;
  if (wordAt(sentence, link) === 'at')
    return hasTag(sentence, link + 1, Tag.Numeral | Tag.Quantifier) || opensMeasure(sentence, link + 1);
  return !hasTag(sentence, link + 1, Tag.Pronoun | Tag.Mark);
}

const RELATIVES = new Set(['that', 'which', 'whom', 'who', 'what']);

const CURRENCY = new Set(['$', '£', '€', '¥']);
