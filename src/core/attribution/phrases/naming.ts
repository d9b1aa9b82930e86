import { FINITE_FORMS } from '../../data/common-verbs';
import { split } from '../../text/split';
import { endsInEd, isNominative } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, type TokenRange, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { endsClause } from './clause';
import { groupEndingAt, hasDefinite } from './group';
import type { Phrase } from './noun-phrase';

/** "Republicans", "some Democrats", "Germans": a capital, a plural, and no name beside it. */
export function isPeopleByOrigin(sentence: Sentence, { from, head }: Phrase): boolean {
  if (!hasTag(sentence, head, Tag.Plural) || sentence.isName(head - 1)) return false;
  return (
    /(?:ans|ats|ists|ese|ers|ives|als|ians|ites|is|ns)$/.test(wordAt(sentence, head)) &&
    (from < head || head === 0 || !hasTag(sentence, head + 1, Tag.ThirdPerson))
  );
}

/** Whether a range of tokens holds part of a name. */
export function hasName(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (sentence.isName(index)) return true;
  return false;
}

/** A name in an aside, in "such as", "like" and "including", or coordinated with the group. */
export function isNamedBeside(sentence: Sentence, { from, head, to, groupEnd, aside }: Phrase): boolean {
  const isOfOne = hasTag(sentence, head, Tag.Plural) && startsWithOne(sentence, aside);
  for (let index = aside[0]; index < aside[1] && !isOfOne; index++) {
    if (sentence.isName(index) && !isAffiliation(sentence, index, aside[0])) return true;
  }
  for (let index = groupEnd; index < to + 3; index++) {
    if (introducesExample(sentence, index) && hasName(sentence, index + 1, index + 4)) return true;
  }
  if (hasName(sentence, head + 1, groupEnd) || isLedByNamed(sentence, groupEnd) || namesAmong(sentence, aside))
    return true;
  if (isAsWellAs(sentence, from - 3)) return hasName(sentence, from - 4, from - 3);
  if (wordAt(sentence, from - 1) !== 'and') return false;
  const before = wordAt(sentence, from - 2);
  if (isPlaceOfClause(sentence, from - 2)) return false;
  if (sentence.isName(from - 2) || isListOfKnown(sentence, from - 1) || (before !== 'it' && isNominative(before)))
    return true;
  return hasWord(sentence, OTHERS, from, groupEnd) && isKnownGroup(sentence, before === ',' ? from - 3 : from - 2);
}

/** In "it rained in Hull and officials said" the place ends a clause; in "the mayor of Hull and officials" it does not. */
function isPlaceOfClause(sentence: Sentence, last: number): boolean {
  if (sentence.mentionAt(last)?.type !== 'place') return false;
  let first = last;
  while (sentence.isName(first - 1)) first--;
  const before = hasTag(sentence, first - 1, Tag.Definite) ? first - 2 : first - 1;
  return hasTag(sentence, before, Tag.Preposition) && !BELONGING.has(wordAt(sentence, before));
}

const BELONGING = new Set(['of', 'for', 'to', 'from', 'like']);

/** "a group led by Acme": it is named by its head. */
function isLedByNamed(sentence: Sentence, participle: number): boolean {
  if (!LED.has(wordAt(sentence, participle)) || wordAt(sentence, participle + 1) !== 'by') return false;
  return hasName(sentence, participle + 2, participle + 6);
}

const LED = new Set(split('led headed chaired spearheaded owned controlled run represented'));

/** "many engineers, among them Jane Lee". */
function namesAmong(sentence: Sentence, [from, to]: TokenRange): boolean {
  if (!AMONG.has(wordAt(sentence, from))) return false;
  for (let index = from + 1; index < to; index++)
    if (sentence.isName(index) && !isAffiliation(sentence, index, from + 1)) return true;
  return false;
}

const AMONG = new Set(['among', 'amongst', 'including', 'notably']);

function isAsWellAs(sentence: Sentence, index: number): boolean {
  return (
    wordAt(sentence, index) === 'as' && wordAt(sentence, index + 1) === 'well' && wordAt(sentence, index + 2) === 'as'
  );
}

/** Whether "and others" adds to somebody known: not in "it closed and others say", "engineers and others". */
function isKnownGroup(sentence: Sentence, last: number): boolean {
  if (endsInEd(wordAt(sentence, last)) || hasTag(sentence, last, NO_NOUN)) return false;
  if (!hasTag(sentence, last, ANY_SOURCE_NOUN | Tag.Plural | Tag.Quantifier)) return true;
  const group = groupEndingAt(sentence, last);
  return group !== null && (hasDefinite(sentence, group) || hasName(sentence, group.from, last + 1));
}

const NO_NOUN = ANY_VERB | Tag.Auxiliary | Tag.Adverb | Tag.Time | Tag.Pronoun;

/** In "according to officials, Lee, who was ill, left" the one name is no aside to the many. */
function startsWithOne(sentence: Sentence, [from, to]: TokenRange): boolean {
  if (!sentence.isName(from)) return false;
  for (let index = from; index < to; index++) if (hasTag(sentence, index, Tag.Conjunction)) return false;
  return true;
}

/** "The mayor, neighbors and other leaders": what is coordinated begins its clause with a definite phrase or a name. */
function isListOfKnown(sentence: Sentence, and: number): boolean {
  if (wordAt(sentence, and - 1) === ',') return false;
  for (let index = and - 1; index >= 0 && index > and - LONGEST_LIST; index--) {
    const tags = tagsAt(sentence, index);
    const isKnown = (tags & (Tag.Definite | Tag.Possessive)) !== 0 || sentence.isName(index);
    if (isKnown && (index === 0 || hasTag(sentence, index - 1, Tag.Conjunction | Tag.Subordinator | Tag.Adverb)))
      return !isPairOfKnown(sentence, index - 1);
    if ((tags & (Tag.Auxiliary | ANY_VERB | Tag.Quotation)) !== 0 && (tags & ANY_SOURCE_NOUN) === 0) return false;
    if ((tags & Tag.Subordinator) !== 0 || DASHES.has(wordAt(sentence, index))) return false;
    if (endsInEd(wordAt(sentence, index))) return false;
  }
  return false;
}

const LONGEST_LIST = 12;

const DASHES = new Set(['—', '–', ';', ':']);

/** In "a row between Acme and its guards, analysts and workers say" the pair ends before the list of those who speak. */
function isPairOfKnown(sentence: Sentence, conjunction: number): boolean {
  return hasTag(sentence, conjunction, Tag.Conjunction) && sentence.isName(conjunction - 1);
}

function introducesExample(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (presentsAs(sentence, index)) return true;
  if (word === 'called') return !hasTag(sentence, index + 1, Tag.Preposition) && !judgesNamed(sentence, index);
  return NAMING.has(word) || (word === 'as' && hasWord(sentence, SUCH, index - 4, index));
}

/** In "an aide called Lee lazy" and "called Lee a liar" a judgment follows the name, where a verb would behind a mere name. */
function judgesNamed(sentence: Sentence, called: number): boolean {
  let judgment = called + 1;
  while (sentence.isName(judgment) || hasTag(sentence, judgment, Tag.Title)) judgment++;
  if (hasTag(sentence, judgment, Tag.Indefinite)) return true;
  const word = wordAt(sentence, judgment);
  const isAdjective = /^[a-z]+$/.test(word) && tagsAt(sentence, judgment) === 0;
  if (!isAdjective || FINITE_FORMS.has(word) || /(?:[^s]s|ed)$/.test(word)) return false;
  return endsClause(sentence, judgment + 1) || wordAt(sentence, judgment + 1) === 'and';
}

/** "a user identified as Jane Lee", "a caller identifying himself as Jane Lee". */
function presentsAs(sentence: Sentence, as: number): boolean {
  if (wordAt(sentence, as) !== 'as') return false;
  const verb = /sel(?:f|ves)$/.test(wordAt(sentence, as - 1)) ? as - 2 : as - 1;
  return PRESENTING.has(wordAt(sentence, verb));
}

const PRESENTING = new Set(split('identified identifying known posting writing tweeting registered introduced'));

/** "engineers such as Jane Lee", "such engineers as Jane Lee". */
const SUCH = new Set(['such']);

const OTHERS = new Set(['other', 'others']);
const NAMING = new Set(['like', 'including', 'named']);

const EXAMPLE = new Set(['instance', 'example']);

/** In an aside a name after a preposition says only where somebody belongs. */
function isAffiliation(sentence: Sentence, index: number, from: number): boolean {
  for (let at = index; at >= from; at--) {
    if (EXAMPLE.has(wordAt(sentence, at))) return false;
    const tags = tagsAt(sentence, at);
    if (wordAt(sentence, at) === 'by' || presentsAs(sentence, at)) return false;
    if ((tags & (Tag.Preposition | Tag.Auxiliary | Tag.Subordinator)) !== 0) return true;
  }
  for (let at = index + 1; at < index + 5; at++) {
    if (hasTag(sentence, at, Tag.Person | Tag.Document | Tag.Spokes | Tag.Genitive) && !sentence.isName(at))
      return !sentence.isName(at + 1);
    if (!sentence.isName(at)) break;
  }
  return false;
}
