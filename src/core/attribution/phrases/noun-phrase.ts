import { PURPOSE_NOUNS } from '../../data/claim-nouns';
import { split } from '../../text/split';
import { endsInEd, endsInIng, isNominative } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, type TokenRange, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_PERSON, ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { ACCUSATIVES } from './clause';
import { endsPhrasalVerb, findDescribed, isPastParticiple } from './described';
import { type Group, groupEndingAt, hasDefinite } from './group';
import { isTitleOf } from './offices';

/** A noun phrase as a half-open range of token indices, with its head and what stands beside it between commas. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Index of the head: the last word of the topmost noun group. */
  readonly head: number;
  /** Where the noun group of the head ends and what describes it further begins. */
  readonly groupEnd: number;
  /** An aside behind it, as in "Lee, an analyst, said"; empty where there is none. */
  readonly aside: TokenRange;
}

/** For a phrase with no aside behind it. */
export const NO_ASIDE = [0, 0] as const;

/** A phrase that is no more than its noun group, the head being its last word. */
export function bareGroup(from: number, to: number): Phrase {
  return { from, to, head: to - 1, groupEnd: to, aside: NO_ASIDE };
}

/** A phrase without what describes its noun group further. */
export function cutToGroup(phrase: Phrase): Phrase {
  return { ...phrase, to: phrase.groupEnd };
}

/** Goes up from a noun group to the phrase that it is the end of: "people close to the minister", "critics of the plan". */
export function climb(sentence: Sentence, group: Group | null, depth: number): Phrase | null {
  if (!group) return null;
  const own = bareGroup(group.from, group.last + 1);
  if (depth > 4) return own;
  const upper =
    climb(sentence, groupEndingAt(sentence, findUpperOfPair(sentence, group)), depth + 1) ??
    climb(sentence, groupEndingAt(sentence, findUpperEnd(sentence, group)), depth + 1) ??
    climb(sentence, groupEndingAt(sentence, findRelativeHead(sentence, group.from - 1)), depth + 1);
  // In "puts him at odds with growers who" they belong to nobody else.
  if (!upper || ACCUSATIVES.has(wordAt(sentence, upper.head))) return own;
  const received = isNominative(wordAt(sentence, upper.head)) ? groupEndingAt(sentence, upper.from - 1) : null;
  if (received) return { ...(climb(sentence, received, depth + 1) ?? upper), to: group.last + 1 };
  const isCounted =
    upper.groupEnd + 1 === group.from &&
    hasTag(sentence, upper.head, Tag.Counting | Tag.Quantifier | Tag.Numeral) &&
    wordAt(sentence, upper.groupEnd) === 'of';
  if (isCounted && !hasTag(sentence, group.last, Tag.Pronoun) && !hasDefinite(sentence, group)) {
    return { ...own, from: upper.from };
  }
  const isWithinClause = hasWord(sentence, RELATIVES, upper.groupEnd, group.from);
  if (!isWithinClause && isTitleOf(sentence, group)) return { ...own, from: upper.from };
  return { ...upper, to: group.last + 1 };
}

const UP_PREPOSITIONS = new Set(
  split(`
  of in with for at from to on about near within inside outside across behind by against under around through among
  regarding concerning over along above below beneath between beyond opposite into onto toward towards throughout upon
  without`),
);

/** The index at which the next higher noun group ends, -1 where the phrase goes no higher. */
function findUpperEnd(sentence: Sentence, { from, last }: Group): number {
  const index = from - 1;
  if (TIMING.has(wordAt(sentence, index)) && !hasTag(sentence, last, SPEAKING) && !sentence.isName(last))
    return index - 1;
  if (wordAt(sentence, index) === 'who') return isSubjectStart(sentence, from) ? -1 : index - 1;
  if (UP_PREPOSITIONS.has(wordAt(sentence, index))) return findGoverned(sentence, index);
  if (isReducedRelative(sentence, index)) return index - 1;
  if (isGerund(sentence, index)) return findGoverned(sentence, skipNegation(sentence, index - 1));
  if (opensPurpose(sentence, index - 1)) return index - 2;
  const described = isGoverned(sentence, index) ? findDescribed(sentence, index) : -1;
  return described >= 0 ? described : findRelativeHead(sentence, index);
}

/** "the statement after the crash said": no crash speaks. */
const TIMING = new Set(['after', 'before', 'since', 'during', 'following']);
const SPEAKING = ANY_SOURCE_NOUN | Tag.Pronoun | Tag.Quantifier | Tag.Numeral | Tag.Plural;

/** Whether a word has what follows it as its object: "tracking the storm", "to mend the wall". */
function isGoverned(sentence: Sentence, index: number): boolean {
  return endsInIng(wordAt(sentence, index)) || wordAt(sentence, index - 1) === 'to';
}

/** The index at which the noun group ends that a preposition goes on with, over participles and adjectives: "people close to". */
function findGoverned(sentence: Sentence, preposition: number): number {
  if (isInfinitive(sentence, preposition + 1)) return findDescribed(sentence, preposition);
  if (isAgent(sentence, preposition)) return -1;
  let index = skipTimeOfParticiple(sentence, skipPreposition(sentence, preposition));
  if (endsPhrasalVerb(sentence, index)) index--;
  if (wordAt(sentence, index) === 'who') return wordAt(sentence, index - 1) === ',' ? index - 2 : index - 1;
  while (index > 0 && (hasTag(sentence, index, Tag.Postposed | Tag.Adverb) || isDescribing(sentence, index))) index--;
  const isVerb = sentence.isName(index) && endsInEd(wordAt(sentence, index + 1));
  if (isVerb || (hasTag(sentence, index, Tag.Time) && !sentence.isName(index))) return -1;
  const described = findDescribed(sentence, preposition);
  return described >= 0 ? described : index;
}

/** "a man arrested on Thursday in", "a poll released last week by": over the time back to the participle. */
function skipTimeOfParticiple(sentence: Sentence, last: number): number {
  let index = last;
  while (index > 0 && (hasTag(sentence, index, Tag.Time) || /^\d{1,4}$/.test(wordAt(sentence, index)))) index--;
  while (index < last && index > 0 && leadsTime(sentence, index)) index--;
  return index < last && (isDescribing(sentence, index) || endsPhrasalVerb(sentence, index)) ? index : last;
}

function leadsTime(sentence: Sentence, index: number): boolean {
  return TIME_LEADS.has(wordAt(sentence, index)) || hasTag(sentence, index, Tag.Numeral);
}

const TIME_LEADS = new Set(
  split('on in last this earlier early late over for during between since several many the a past'),
);

/** "a plan to close the road", not "he wants to close the road". */
function opensPurpose(sentence: Sentence, to: number): boolean {
  return wordAt(sentence, to) === 'to' && PURPOSE_NOUNS.has(wordAt(sentence, to - 1)) && tagsAt(sentence, to + 1) === 0;
}

/** "supporters of changing the law", "of not changing it": a form in -ing behind a preposition has an object of its own. */
function isGerund(sentence: Sentence, index: number): boolean {
  return (
    endsInIng(wordAt(sentence, index)) &&
    !sentence.isName(index) &&
    !hasTag(sentence, index, Tag.Pronoun) &&
    UP_PREPOSITIONS.has(wordAt(sentence, skipNegation(sentence, index - 1)))
  );
}

function skipNegation(sentence: Sentence, index: number): number {
  return wordAt(sentence, index) === 'not' ? index - 1 : index;
}

/** A participle, "accused of", not a noun of the same form: "the left of", "a set of". */
function isDescribing(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (ANSWERED.has(word) || hasTag(sentence, index, Tag.Document)) return false;
  if (/[a-z]{3}(?:ed|ing)$/.test(word)) return true;
  return isPastParticiple(word) && wordAt(sentence, index + 1) !== 'of';
}

/** Verbs without an object, and so without a passive: in "the mayor replied to critics" he does. */
const ANSWERED = new Set(['appealed', 'listened', 'objected', 'reacted', 'replied', 'responded', 'talked']);

/** Over "at", "from across", "in and out of" and "both inside and outside", back to what stands before. */
function skipPreposition(sentence: Sentence, preposition: number): number {
  const isInAndOut = wordAt(sentence, preposition - 1) === 'out' && wordAt(sentence, preposition - 2) === 'and';
  let index = isInAndOut ? preposition - 2 : preposition - 1;
  if (wordAt(sentence, index) === 'and' && UP_PREPOSITIONS.has(wordAt(sentence, index - 1))) index--;
  if (UP_PREPOSITIONS.has(wordAt(sentence, index))) index--;
  return wordAt(sentence, index) === 'both' ? index - 1 : index;
}

/** "was shut by inspectors": a participle stands before "by", no noun. */
function isAgent(sentence: Sentence, preposition: number): boolean {
  return wordAt(sentence, preposition) === 'by' && hasTag(sentence, preposition - 2, Tag.Auxiliary);
}

/** "lawyers representing the family", "a woman answering the door": not "He left, fearing the police". */
function isReducedRelative(sentence: Sentence, index: number): boolean {
  return (
    endsInIng(wordAt(sentence, index)) &&
    !hasTag(sentence, index, ANY_VERB) &&
    hasTag(sentence, index - 1, ANY_PERSON) &&
    (hasTag(sentence, index - 1, Tag.Plural) || opensWithArticle(sentence, index - 1))
  );
}

/** Whether a noun group opens with "a" or "one". */
function opensWithArticle(sentence: Sentence, last: number): boolean {
  const group = groupEndingAt(sentence, last);
  return group !== null && hasTag(sentence, group.from, Tag.Indefinite | Tag.Numeral);
}

/** In "people in the administration and campaign" both nouns belong to the first. */
function findUpperOfPair(sentence: Sentence, { from, last }: Group): number {
  if (wordAt(sentence, from - 1) !== 'and') return -1;
  const first = groupEndingAt(sentence, from - 2);
  if (sentence.isName(from)) return first && isPlace(sentence, last) ? findUpperOfPlace(sentence, first) : -1;
  const isAlike = wordAt(sentence, from) === 'the' && first !== null && wordAt(sentence, first.from) === 'the';
  if (!isAlike && hasTag(sentence, from, ANY_DETERMINER | Tag.Pronoun | ANY_PERSON | Tag.Spokes)) return -1;
  return first && UP_PREPOSITIONS.has(wordAt(sentence, first.from - 1)) ? findUpperEnd(sentence, first) : -1;
}

/** "analysts in both Hull and York": not "Lee lives in Hull and York says so", where no preposition leads to both. */
function findUpperOfPlace(sentence: Sentence, { from, last }: Group): number {
  const isBoth = wordAt(sentence, from - 1) === 'both';
  const preposition = isBoth ? from - 2 : from - 1;
  if (!isPlace(sentence, last) || !UP_PREPOSITIONS.has(wordAt(sentence, preposition))) return -1;
  return findUpperEnd(sentence, { from: isBoth ? from - 1 : from, last });
}

function isPlace(sentence: Sentence, index: number): boolean {
  const type = sentence.mentionAt(index)?.type;
  return sentence.isName(index) && (type === undefined || type === 'place');
}

/** In "a man who many believe lied" a subject of its own follows "who"; in "people who left" a verb. */
function isSubjectStart(sentence: Sentence, from: number): boolean {
  return sentence.isName(from) || hasTag(sentence, from, ANY_DETERMINER | Tag.Pronoun | ANY_SOURCE_NOUN);
}

/** In "a prosecutor to investigate" a verb follows "to", not a noun group. */
export function isInfinitive(sentence: Sentence, from: number): boolean {
  if (wordAt(sentence, from - 1) !== 'to') return false;
  return !sentence.isName(from) && !hasTag(sentence, from, ANY_DETERMINER | Tag.Plural | Tag.Pronoun | ANY_SOURCE_NOUN);
}

/** "people who have seen the report": from "have seen" back to "people". */
export function findRelativeHead(sentence: Sentence, last: number): number {
  if (last < 0 || hasTag(sentence, last, Tag.Mark | Tag.Conjunction | Tag.Quotation)) return -1;
  if (
    hasTag(sentence, last, Tag.Subordinator) &&
    !hasTag(sentence, last, Tag.Preposition) &&
    !isAskedFor(sentence, last)
  )
    return -1;
  for (let index = last; index > 0 && index > last - LONGEST_RELATIVE; index--) {
    if (hasTag(sentence, index, Tag.Quotation) || [',', ';', ':', '—'].includes(wordAt(sentence, index))) return -1;
    if (RELATIVES.has(wordAt(sentence, index)) || isSpeaking(sentence, index)) return index - 1;
  }
  return -1;
}

const LONGEST_RELATIVE = 14;

/** "officials speaking on condition that they not be named". */
function isSpeaking(sentence: Sentence, index: number): boolean {
  return wordAt(sentence, index) === 'speaking' && hasTag(sentence, index - 1, ANY_PERSON);
}

/** "who asked that their names not be used", "who spoke on condition that": the clause belongs to the relative one. */
function isAskedFor(sentence: Sentence, that: number): boolean {
  return wordAt(sentence, that) === 'that' && ASKING.test(wordAt(sentence, that - 1));
}

const ASKING = /^(?:ask|request|insist)(?:s|ed|ing)?$|^condition$/;

const RELATIVES = new Set(['who', 'whose']);
