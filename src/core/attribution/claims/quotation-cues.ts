import { isBe, skipAuxiliaries } from '../phrases/auxiliaries';
import { endsClause, isPredicate, skipAdjuncts } from '../phrases/clause';
import { bareGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { sentenceSubject } from '../phrases/sentence-subject';
import { findSubject, isSubjectLike, isUnlistedVerb } from '../phrases/subject';
import { endsInEd, endsInIng } from '../sentence/lexicon';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_VERB, SOME_PEOPLE, Tag } from '../sentence/tags';
import type { Claim } from './claim';
import { lastBeforeQuotation } from './content';
import { PERCEIVING } from './participles';

/** Any verb will do right before or behind a quotation: `Marchers chanted “…”`, `“…,” beamed a fan`. */
export function claimByQuotation(sentence: Sentence, quotation: number): Claim | null {
  return (
    claimOfQuotedBefore(sentence, quotation) ?? claimBefore(sentence, quotation) ?? claimBehind(sentence, quotation)
  );
}

function claimBefore(sentence: Sentence, quotation: number): Claim | null {
  const verb = lastBeforeQuotation(sentence, quotation);
  if (!/[a-z]{2}(?:ed|ing)$/.test(wordAt(sentence, verb)) || sentence.isName(verb)) return null;
  if (TITLED.test(wordAt(sentence, verb)) || takesFragment(sentence, verb, quotation)) return null;
  if (isBe(sentence, verb - 1) || !endsClause(sentence, quotation + 1)) return null;
  if (wordAt(sentence, quotation + 1) === 'by') return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = hasTag(sentence, last, Tag.Mark) ? sentenceSubject(sentence, last) : findSubject(sentence, last);
  if (!source || !isSubjectLike(sentence, source)) return null;
  return { source, cue: [verb, verb + 1], content: [quotation, quotation + 1], form: 'clause' };
}

/** In "with others facing “very rough seas”" the words are what they face: those of marchers chanting begin with a capital. */
function takesFragment(sentence: Sentence, verb: number, quotation: number): boolean {
  return endsInIng(wordAt(sentence, verb)) && sentence.tokens[quotation]?.opening !== undefined;
}

/** In "a film entitled “…”" and "traders, called “locals”," the quotation is a name. */
const TITLED = /^(?:entitled|titled|named|called|dubbed|labell?ed|including|featuring)$/;

function claimBehind(sentence: Sentence, quotation: number): Claim | null {
  const source = subjectBehind(sentence, quotation);
  if (!source || !hasTag(sentence, source.head, SOME_PEOPLE)) return null;
  const first = behindOf(sentence, quotation);
  const verb = source.from > first ? first : skipAdjuncts(sentence, source.groupEnd);
  if (hasTag(sentence, verb, ANY_VERB) || !endsClause(sentence, Math.max(verb + 1, source.groupEnd))) return null;
  const to = verb > source.from ? Math.min(source.to, verb) : source.to;
  return { source: { ...source, to }, cue: [verb, verb + 1], content: [quotation, quotation + 1], form: 'clause' };
}

/** `She was like, “…”`: whose words, or whose thoughts, a quotation gives. */
export function quotedWithLike(sentence: Sentence, quotation: number): Phrase | null {
  const like = wordAt(sentence, quotation - 1) === ',' ? quotation - 2 : quotation - 1;
  const isLike = wordAt(sentence, like) === 'like' && (isBe(sentence, like - 1) || AM.test(wordAt(sentence, like - 1)));
  if (!isLike) return null;
  const subject = findSubject(sentence, skipAuxiliaries(sentence, like - 2));
  const isSomebody = subject && hasTag(sentence, subject.head, Tag.Pronoun | Tag.Person);
  return isSomebody && wordAt(sentence, subject.head) !== 'it' ? subject : null;
}

const AM = /^(?:am|'m)$/;

/** `“…,” the Gazette quoted Jane Lee as saying` and `“…,” Jane Lee was quoted by it as saying`: the claim is hers. */
export function claimOfQuotedBefore(sentence: Sentence, quotation: number): Claim | null {
  const from = behindOf(sentence, quotation);
  const quoted = findQuoting(sentence, from);
  const as = quoted < 0 ? -1 : findAs(sentence, quoted + 1);
  if (as < 0) return null;
  const last = skipAuxiliaries(sentence, quoted - 1);
  const isPassive = last < quoted - 1;
  const source = isPassive ? findSubject(sentence, last) : phraseStartingAt(sentence, quoted + 1);
  if (!source || source.from < from) return null;
  return {
    source: { ...source, to: Math.min(source.to, as) },
    cue: [isPassive ? last + 1 : as, as + 2],
    content: [quotation, quotation + 1],
    form: 'clause',
  };
}

/** Where "quoted" or "cited" stands behind its subject, -1 behind anything else. */
function findQuoting(sentence: Sentence, from: number): number {
  for (let index = from + 1; index < from + LONGEST_TELLER; index++) {
    if (hasTag(sentence, index, Tag.Quotation | Tag.Conjunction)) return -1;
    if (QUOTED.test(wordAt(sentence, index))) return index;
  }
  return -1;
}

/** `“…,” Lee recalled him asking` and `“…,” a man was heard saying`: whom somebody heard or remembers. */
export function heardBehind(sentence: Sentence, quotation: number): Phrase | null {
  const from = behindOf(sentence, quotation);
  for (let index = from + 1; index < from + LONGEST_TELLER; index++) {
    if (hasTag(sentence, index, Tag.Quotation | Tag.Conjunction)) return null;
    if (!PERCEIVING.has(wordAt(sentence, index))) continue;
    if (isBe(sentence, index - 1) && SAYING.test(wordAt(sentence, index + 1)))
      return findSubject(sentence, skipAuxiliaries(sentence, index - 1));
    const heard = phraseStartingAt(sentence, index + 1);
    return heard?.from === index + 1 && SAYING.test(wordAt(sentence, heard.groupEnd)) ? heard : null;
  }
  return null;
}

function findAs(sentence: Sentence, from: number): number {
  for (let index = from; index < from + FARTHEST_AS; index++) {
    if (hasTag(sentence, index, Tag.Quotation)) return -1;
    if (wordAt(sentence, index) === 'as' && SAYING.test(wordAt(sentence, index + 1))) return index;
  }
  return -1;
}

const LONGEST_TELLER = 12;
const FARTHEST_AS = 14;
const QUOTED = /^(?:quot|cit)e[sd]?$/;
const SAYING = /^(?:add|ask|declar|describ|say|tell|warn|writ)ing$/;

/** `“…,” Jane Lee cut in` and `“…,” exhorted Jane Lee`: any verb will do right behind a quotation. */
export function subjectBehind(sentence: Sentence, quotation: number): Phrase | null {
  if (opensParticiple(sentence, quotation + 1)) return null;
  const subject = subjectOfAnyVerb(sentence, quotation);
  if (subject) return subject;
  const first = behindOf(sentence, quotation);
  const isInverted = endsInEd(wordAt(sentence, first)) || opensInversion(sentence, quotation, first);
  const phrase = phraseStartingAt(sentence, isInverted ? first + 1 : first);
  if (!phrase || phrase.from > first + 1 || !isSubjectLike(sentence, phrase)) return null;
  const verb = skipAdjuncts(sentence, phrase.groupEnd);
  const isSung = quotation === 0 && wordAt(sentence, 0) === '“,”' && isSingularVerb(sentence, verb);
  return isInverted || isSung || isUnlistedVerb(sentence, verb) ? phrase : null;
}

/** `“…,” remembers Jane Lee`: a form in -s and somebody's name, or what she is. */
function opensInversion(sentence: Sentence, quotation: number, verb: number): boolean {
  if (wordAt(sentence, quotation) !== '“,”' || !isSingularVerb(sentence, verb)) return false;
  const phrase = phraseStartingAt(sentence, verb + 1);
  return phrase?.from === verb + 1 && (isPerson(sentence, phrase.head) || hasTag(sentence, phrase.head, Tag.Person));
}

/** A word in -s, in small letters, that no list has for anything but a verb: "purrs", "remembers". */
function isSingularVerb(sentence: Sentence, index: number): boolean {
  const { word = '', tags = 0, capital = true } = sentence.tokens[index] ?? {};
  const isVerbal = (tags & ~(ANY_VERB | Tag.ThirdPerson | Tag.Plural)) === 0;
  return !capital && isVerbal && /[a-z]{3}[^s'’]s$|[a-z]sses$/.test(word);
}

/** `“…,” one caption ran`: behind a quotation that ends with a comma a noun and a finite verb tell of nothing but its source. */
function subjectOfAnyVerb(sentence: Sentence, quotation: number): Phrase | null {
  const from = quotation + 1;
  if (wordAt(sentence, quotation) !== '“,”' || isOnlyVerb(sentence, from)) return null;
  let verb = from;
  while (verb - from < LONGEST_SUBJECT && !hasTag(sentence, verb, NO_NOUN) && !isOnlyVerb(sentence, verb)) verb++;
  return verb > from && isOnlyVerb(sentence, verb) ? bareGroup(from, verb) : null;
}

/** `“…,” meaning ideas blamed for it` */
function opensParticiple(sentence: Sentence, index: number): boolean {
  return endsInIng(wordAt(sentence, index)) && !sentence.isName(index);
}

const LONGEST_SUBJECT = 7;
const NO_NOUN =
  Tag.Mark | Tag.Quotation | Tag.Preposition | Tag.Conjunction | Tag.Subordinator | Tag.Pronoun | Tag.Auxiliary;

/** Whether the verb of a short subject may stand at a place: an auxiliary would have another behind it. */
function isOnlyVerb(sentence: Sentence, index: number): boolean {
  if (hasTag(sentence, index, Tag.Auxiliary) || sentence.isName(index)) return false;
  return isPredicate(sentence, index) || (isSingularVerb(sentence, index) && closesPredicate(sentence, index + 1));
}

/** In "the agent purrs, as we cross a hall" the verb has nothing but what tells how or where behind it. */
function closesPredicate(sentence: Sentence, index: number): boolean {
  return index >= sentence.tokens.length || hasTag(sentence, index, Tag.Mark | Tag.Adverb | Tag.Subordinator);
}

/** The first word behind a quotation, or behind the comma that follows it outside its marks. */
function behindOf(sentence: Sentence, quotation: number): number {
  return wordAt(sentence, quotation + 1) === ',' ? quotation + 2 : quotation + 1;
}
