import { FINITE_FORMS } from '../../data/common-verbs';
import { split } from '../../text/split';
import { endsInEd, isNominative, tagWord } from '../sentence/lexicon';
import { hasTag, type Sentence, skipAdverbs, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_VERB, Tag } from '../sentence/tags';

/** With these a clause begins that says what somebody wonders. */
export const QUESTION_OPENERS = new Set(['whether', 'how', 'why']);

/** With these a clause begins that says what somebody says, knows or asks. */
export const CLAUSE_OPENERS = new Set([...QUESTION_OPENERS, 'that', 'what']);

const CLAUSE_STARTS = new Set([...CLAUSE_OPENERS, 'there']);

/** Whether a finite verb stands at once where the subject of a clause would. */
export function isPredicate(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return isFiniteVerb(sentence, index) || (FINITE_FORMS.has(word) && !sentence.isName(index));
}

/** Whether a quotation begins with the verb of whatever stands before it: `the claims “are baseless”`. */
export function quotesVerb(sentence: Sentence, quotation: number): boolean {
  const opening = sentence.tokens[quotation]?.opening ?? '';
  return BE.test(opening) || FINITE_FORMS.has(opening) || (tagWord(opening, false) & (ANY_VERB | Tag.Auxiliary)) !== 0;
}

const BE = /^(?:is|are|was|were)$/;

/** "Residents learned that." */
export function isLast(sentence: Sentence, index: number): boolean {
  return index + 1 >= sentence.tokens.length || SENTENCE_ENDS.has(wordAt(sentence, index + 1));
}

const SENTENCE_ENDS = new Set(['.', '?', '!', ';']);

/** "to the paper", "to reporters", not "to close". */
export function isAddressed(sentence: Sentence, to: number): boolean {
  return (
    wordAt(sentence, to) === 'to' &&
    (sentence.isName(to + 1) || hasTag(sentence, to + 1, ANY_DETERMINER | Tag.Plural | Tag.Pronoun))
  );
}

/** Over "again", "on Monday", "last year" and "in 2007". */
export function skipAdjuncts(sentence: Sentence, from: number): number {
  let index = from;
  while (index < from + LONGEST_ADJUNCT && !CLAUSE_STARTS.has(wordAt(sentence, index))) {
    const isLed = POINTING.has(wordAt(sentence, index)) || hasTag(sentence, index, Tag.Preposition);
    const time = wordAt(sentence, index + 1) === 'recent' ? index + 2 : index + 1;
    const isTime = hasTag(sentence, time, Tag.Time) || /^\d{4}$/.test(wordAt(sentence, time));
    if (hasTag(sentence, index + 1, Tag.Genitive)) break;
    if (hasTag(sentence, index, Tag.Time | Tag.Adverb) && !hasTag(sentence, index, ANY_DETERMINER)) index++;
    else if (isLed && isTime) index = time + 1;
    else break;
  }
  return index;
}

const LONGEST_ADJUNCT = 8;

const POINTING = new Set(split('last this next earlier'));

/** With these a clause begins that says when or why, not what. */
export const ADJUNCT_OPENERS = new Set(
  split('when while because although though since unless once after before until'),
);

/** Whether a subject and its finite verb follow. */
export function startsClause(sentence: Sentence, from: number): boolean {
  const word = wordAt(sentence, from);
  if (ADJUNCT_OPENERS.has(word)) return false;
  if (CLAUSE_OPENERS.has(word)) return wordAt(sentence, from + 1) !== 'to' && !isLast(sentence, from);
  if (word === 'it') return isPredicated(sentence, from + 1);
  if (word === 'you') return !hasTag(sentence, from + 1, NO_PREDICATE);
  if (isNominative(word) || word === 'there') return true;
  if (hasTag(sentence, from, Tag.Mark)) return false;
  if (CONDITIONS.has(word) && startsBehindCondition(sentence, from)) return true;
  if (word.endsWith('selves') || word.endsWith('self') || ACCUSATIVES.has(word)) return false;
  if (['this', 'these'].includes(word) && /(?:s|ed)$/.test(wordAt(sentence, from + 1))) return true;
  const isClosed = hasTag(sentence, from, Tag.Preposition | Tag.Auxiliary | Tag.Conjunction) && word !== 'like';
  if (isClosed && !opensMeasure(sentence, from)) return false;
  return reachesVerb(sentence, from);
}

/** Whether a finite verb follows before the clause can be over; in "those who smoke will die" it is the second. */
export function reachesVerb(sentence: Sentence, from: number): boolean {
  let relative = -1;
  for (let index = from + 1; index < Math.min(sentence.tokens.length, from + FARTHEST_VERB); index++) {
    const hasVerb = isFiniteVerb(sentence, index) || isUnknownFinite(sentence, index);
    if (hasVerb && relative !== index - 1) return true;
    if (hasVerb) continue;
    if (relative < 0 && RELATIVES.has(wordAt(sentence, index)) && isPredicate(sentence, index + 1)) relative = index;
    else if (endsSubject(sentence, index, from)) return false;
  }
  return false;
}

/** Whether a word cannot be part of the subject of a clause that begins at `from`. */
function endsSubject(sentence: Sentence, index: number, from: number): boolean {
  if (hasTag(sentence, index, Tag.Conjunction) && !joinsSubjects(sentence, index, from)) return true;
  if (hasTag(sentence, index, Tag.Quotation) || opensAdjunct(sentence, index)) return true;
  return CLAUSE_ENDS.has(wordAt(sentence, index)) && !isAddressed(sentence, index);
}

/** "the jolt when the train stopped", not "Lee once said". */
function opensAdjunct(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return word !== 'once' && ADJUNCT_OPENERS.has(word) && startsClause(sentence, index + 1);
}

const FARTHEST_VERB = 14;

/** With these a clause begins that describes what stands before it. */
export const RELATIVES = new Set(['who', 'which', 'that']);

/** What stands for something in front of a clause that leaves its place empty: "which critics say is a sham". */
export const GAP_OPENERS: ReadonlySet<string> = new Set([...RELATIVES, 'whom', 'what']);

/** "the mayor's reluctance to act on the old and leaking dam is a sham": whether an auxiliary stands behind a long subject. */
export function opensLongClause(sentence: Sentence, from: number): boolean {
  if (!hasTag(sentence, from, ANY_DETERMINER | Tag.Plural | Tag.Adverb) && !sentence.isName(from)) return false;
  for (let index = from + 1; index < from + LONGEST_SUBJECT && index < sentence.tokens.length; index++) {
    if (opensAdjunct(sentence, index)) return false;
    if (hasTag(sentence, index, Tag.Auxiliary) && isFiniteVerb(sentence, index))
      return !hasTag(sentence, index - 1, Tag.Conjunction | Tag.Subordinator);
    const isBound = hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Subordinator);
    if (isBound && !hasTag(sentence, index, Tag.Preposition)) return goesOnBehindAside(sentence, index);
  }
  return false;
}

const LONGEST_SUBJECT = 24;

/** "the board, yet to be formed, will delay it": whether an auxiliary stands behind the comma, or the dash, that closes an aside. */
function goesOnBehindAside(sentence: Sentence, opening: number): boolean {
  const mark = wordAt(sentence, opening);
  if (!ENCLOSING.has(mark)) return false;
  for (let index = opening + 1; index < opening + LONGEST_ASIDE; index++) {
    const isClosed = wordAt(sentence, index) === mark && index > opening + 1;
    if (isClosed && hasTag(sentence, index + 1, Tag.Auxiliary)) return true;
    if (SENTENCE_ENDS.has(wordAt(sentence, index)) || hasTag(sentence, index, Tag.Quotation)) return false;
  }
  return false;
}

const ENCLOSING = new Set([',', '—', '–']);
const LONGEST_ASIDE = 18;

/** "tests and trials failed", not "the car and called". */
function joinsSubjects(sentence: Sentence, index: number, from: number): boolean {
  return wordAt(sentence, index) === 'and' && index <= from + 2 && !isFiniteVerb(sentence, index + 1);
}

/** "if it rains, the dam will break". */
function startsBehindCondition(sentence: Sentence, from: number): boolean {
  if (!startsClause(sentence, from + 1)) return false;
  for (let index = from + 3; index < from + LONGEST_CONDITION; index++) {
    if (wordAt(sentence, index) === ',') return startsClause(sentence, index + 1);
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation)) return false;
  }
  return false;
}

const LONGEST_CONDITION = 32;
const CONDITIONS = new Set(split('if when unless once although though while until whenever wherever'));

/** In "charge you more", "tell you the price" and "warn you of it" the pronoun is an object. */
const NO_PREDICATE = ANY_DETERMINER | Tag.Preposition | Tag.Mark | Tag.Conjunction;

/** No clause begins with these. */
export const ACCUSATIVES: ReadonlySet<string> = new Set(['me', 'him', 'us', 'them']);

/** Whether a verb follows "it": "it works", "it really was", not "found it hard", "saw it on television". */
function isPredicated(sentence: Sentence, from: number): boolean {
  const index = skipAdverbs(sentence, from);
  const word = wordAt(sentence, index);
  return isFiniteVerb(sentence, index) || FINITE_FORMS.has(word) || /[a-z]{2}(?:s|ed)$|^'s$/.test(word);
}

/** "Trump needs", "taxes went", "taxes lowered the": an unknown verb by its form and its place. */
function isUnknownFinite(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (FINITE_FORMS.has(word)) return !hasTag(sentence, index - 1, ANY_DETERMINER | Tag.Preposition);
  if (endsInEd(word)) return isPastBeforeObject(sentence, index);
  return tagsAt(sentence, index) === Tag.Plural && sentence.isName(index - 1) && !sentence.isName(index);
}

/** A name goes before, or a plural, and then an object follows. */
function isPastBeforeObject(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index + 1) === 'by') return false;
  if (sentence.isName(index - 1)) return true;
  if (startsObject(sentence, index + 1) && !NAMING.has(wordAt(sentence, index))) return true;
  if (FINITE_ADVERBS.has(wordAt(sentence, index - 1)) && !hasTag(sentence, index - 2, ANY_DETERMINER)) return true;
  return hasTag(sentence, index - 1, ACTING) && !hasTag(sentence, index + 1, ENDS_OBJECTLESS);
}

/** With these before it, and a noun before them, a past is no participle: "the city never intended". */
const FINITE_ADVERBS = new Set(['never', 'also', 'then', 'later', 'once', 'still', 'just']);

/** Only a finite verb takes an object: "the prince ordered the killing", not "the prince accused of it". */
function startsObject(sentence: Sentence, index: number): boolean {
  return sentence.isName(index) || hasTag(sentence, index, Tag.Definite | Tag.Possessive | Tag.Indefinite);
}

/** In "a man called Lee" a name follows the participle. */
const NAMING = new Set(split('called named titled entitled dubbed labeled labelled nicknamed based'));

const ACTING = Tag.Plural | Tag.Pronoun | Tag.Person;
const ENDS_OBJECTLESS = Tag.Mark | Tag.Preposition | Tag.Conjunction | Tag.Time;

const CLAUSE_ENDS = new Set(['.', ';', ':', ',', 'who', 'which', 'whose', 'whom', 'to', 'what', 'that', 'how', 'why']);

/** Whether a word is the finite verb of a clause, as far as the lexicon knows verbs. */
export function isFiniteVerb(sentence: Sentence, index: number): boolean {
  const tags = tagsAt(sentence, index);
  if ((tags & Tag.Auxiliary) !== 0) {
    if (wordAt(sentence, index) === 'used') return wordAt(sentence, index + 1) === 'to';
    return wordAt(sentence, index - 1) !== 'to' && !NONFINITE.has(wordAt(sentence, index));
  }
  if ((tags & ANY_VERB) === 0 || (tags & (Tag.Document | Tag.Person)) !== 0) return false;
  return (tags & (Tag.Past | Tag.ThirdPerson)) !== 0;
}

const NONFINITE = new Set(['being', 'having']);

/** Whether a clause is over, or goes on with no object. */
export function endsClause(sentence: Sentence, index: number): boolean {
  return (
    index >= sentence.tokens.length ||
    hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Preposition | Tag.Subordinator | Tag.Time)
  );
}

/** "as many as 30 percent", "about half". */
export function opensMeasure(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) === 'at' && ['least', 'most'].includes(wordAt(sentence, index + 1))) return true;
  return (
    MEASURES.has(wordAt(sentence, index)) && hasTag(sentence, index + 1, Tag.Quantifier | Tag.Numeral | Tag.Counting)
  );
}

const MEASURES = new Set(split('as about around between over under nearly almost roughly'));

/** Whether nothing of the same clause stands before a place. */
export function opensClause(sentence: Sentence, from: number): boolean {
  return from === 0 || hasTag(sentence, from - 1, Tag.Mark | Tag.Quotation | Tag.Conjunction);
}
