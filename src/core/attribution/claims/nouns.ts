import {
  CLAIM_NOUNS,
  CLAIM_TAKING_VERBS,
  HEARSAY_NOUNS,
  POLL_NOUNS,
  RANKS,
  RUMOR_NOUNS,
  VIEW_NOUNS,
} from '../../data/claim-nouns';
import { split } from '../../text/split';
import { isFiniteVerb, startsClause } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { bareGroup, isInfinitive, type Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { findSubject, skipAuxiliaries } from '../phrases/subject';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import type { Claim } from './claims';
import { contentAfter, opensQuestion } from './content';
import { ANY_BE, LINKING } from './passives';

/**
 * The claim that a noun hands over: "critics’ warnings that", "residents raised concerns that", "a claim that".
 * Null where the noun opens no clause.
 */
export function claimByNoun(sentence: Sentence, noun: number): Claim | null {
  const word = wordAt(sentence, noun);
  if (HEARSAY_NOUNS.has(word)) return claimByHearsay(sentence, noun);
  const rumored = RUMOR_NOUNS.has(word) ? claimByRumor(sentence, noun) : null;
  if (rumored) return rumored;
  if (!CLAIM_NOUNS.has(word))
    return VIEW_NOUNS.has(word) ? (claimByTakingVerb(sentence, noun) ?? claimAmong(sentence, noun)) : null;
  const taken = claimByTakingVerb(sentence, noun);
  if (taken) return taken;
  if (wordAt(sentence, noun + 1) !== 'that') return claimAmong(sentence, noun);
  const first = startOfModifiers(sentence, noun);
  const isOwned = hasTag(sentence, first - 1, Tag.Genitive);
  const source = isOwned ? readOwner(sentence, first - 2) : null;
  return { source, cue: [first, noun + 1], content: contentAfter(sentence, noun + 1), form: 'noun' };
}

/** "Rumor has it that", "word had it". */
function claimByRumor(sentence: Sentence, noun: number): Claim | null {
  let has = noun + 1;
  while (hasTag(sentence, has, Tag.Adverb)) has++;
  if (!HAS.test(wordAt(sentence, has)) || wordAt(sentence, has + 1) !== 'it' || !startsClause(sentence, has + 2))
    return null;
  return { source: null, cue: [noun, has + 2], content: contentAfter(sentence, has + 2), form: 'passive' };
}

const HAS = /^ha(?:s|d)$/;

/** In "a nod to growers’ complaints that" the complaints are the growers’ alone. */
function readOwner(sentence: Sentence, last: number): Phrase | null {
  const group = hasTag(sentence, last, PEOPLE) ? groupEndingAt(sentence, last) : null;
  return group ? bareGroup(group.from, last + 1) : phraseEndingAt(sentence, last);
}

const PEOPLE = Tag.Person | Tag.Anonymous;

/** "There are reports that": not "a report that found". */
function claimByHearsay(sentence: Sentence, noun: number): Claim | null {
  const that = wordAt(sentence, noun + 1) === 'that' ? noun + 1 : findSpreadClause(sentence, noun + 1);
  if (that < 0) return claimByBareHearsay(sentence, noun);
  if (isFiniteVerb(sentence, that + 1)) return null;
  const reports = startsClause(sentence, that + 1) ? readReports(sentence, noun) : null;
  if (!reports) return null;
  const content = contentAfter(sentence, that);
  const verb = findCiting(sentence, reports.from);
  const source = verb < 0 ? null : findSubject(sentence, skipAuxiliaries(sentence, verb - 1));
  if (source) return { source, cue: [verb, noun + 1], content, form: 'noun' };
  return { source: reports, cue: [noun + 1, that + 1], content, form: 'noun' };
}

/** "There were reports the bank would fail", and not "a report he wrote": behind "there" a clause without "that". */
function claimByBareHearsay(sentence: Sentence, noun: number): Claim | null {
  const reports = groupEndingAt(sentence, noun);
  const there = reports ? findThere(sentence, reports.from - 1) : -1;
  if (!reports || there < 0 || !hasTag(sentence, noun, Tag.Plural) || !startsClause(sentence, noun + 1)) return null;
  const source = bareGroup(reports.from, noun + 1);
  return { source, cue: [there + 1, reports.from], content: contentAfter(sentence, noun + 1), form: 'noun' };
}

/** Where "there" stands in "there have been", -1 for other words. */
function findThere(sentence: Sentence, last: number): number {
  let index = last;
  while (wordAt(sentence, index) !== 'there') if (!hasTag(sentence, index--, Tag.Auxiliary | Tag.Adverb)) return -1;
  return index < last ? index : -1;
}

/** In "she pointed to reports that" and "Lee cited reports that" who cites them stands by them: where the verb is, else -1. */
function findCiting(sentence: Sentence, reports: number): number {
  if (CITING.test(wordAt(sentence, reports - 1))) return reports - 1;
  const isPointed = wordAt(sentence, reports - 1) === 'to' && POINTING.test(wordAt(sentence, reports - 2));
  return isPointed ? reports - 2 : -1;
}

const CITING = /^(?:cit|quot)(?:es?|ed|ing)$/;
const POINTING = /^(?:point|referr?)(?:s|ed|ing)?$/;

/** "newspaper reports", "a report": not "hesitate to report", and of "to investigate reports" the noun alone. */
function readReports(sentence: Sentence, noun: number): Phrase | null {
  const group = groupEndingAt(sentence, noun);
  if (!group || (group.from === noun && !hasTag(sentence, noun, Tag.Plural | Tag.ThirdPerson))) return null;
  return bareGroup(group.from < noun && isInfinitive(sentence, group.from) ? group.from + 1 : group.from, noun + 1);
}

/** "Reports are circulating in the town that": where "that" stands, -1 behind other verbs. */
function findSpreadClause(sentence: Sentence, from: number): number {
  let verb = from;
  while (verb < from + 4 && hasTag(sentence, verb, Tag.Auxiliary | Tag.Adverb)) verb++;
  if (!SPREADING.test(wordAt(sentence, verb))) return -1;
  for (
    let index = verb + 1;
    index < verb + FARTHEST_CLAUSE && !hasTag(sentence, index, Tag.Mark | Tag.Quotation);
    index++
  )
    if (wordAt(sentence, index) === 'that') return index;
  return -1;
}

const FARTHEST_CLAUSE = 9;

/** Verbs of coming up and going round (Levin §48.1). */
const SPREADING =
  /^(?:(?:circulat|emerg|surfac|persist|swirl|aris|abound|appear)(?:es?|s|ed|ing)?|(?:spread|grow)(?:s|ing)?|arose|grew)$/;

/** "raised concerns that", "made the case that", "raised questions about whether". */
function claimByTakingVerb(sentence: Sentence, noun: number): Claim | null {
  let first = startOfModifiers(sentence, noun);
  if (hasTag(sentence, first - 1, Tag.Definite)) first--;
  const comes = isLedTo(sentence, first);
  const verb = comes ? first - 2 : first - 1;
  const takesClaim = comes || CLAIM_TAKING_VERBS.has(wordAt(sentence, verb));
  if (!takesClaim || !opensMatter(sentence, verb, noun + 1)) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const subject = findSubject(sentence, last);
  const source = subject && isInflected(sentence, subject, verb, last) ? subject : null;
  return { source, cue: [verb, noun + 1], content: contentAfter(sentence, noun + 1), form: 'noun' };
}

/** In "others had mild ones raises the concern" the plural is no subject of the verb in -s. */
function isInflected(sentence: Sentence, { head }: Phrase, verb: number, last: number): boolean {
  if (verb - 1 > last || !/[^s]s$/.test(wordAt(sentence, verb))) return true;
  return sentence.isName(head) || !hasTag(sentence, head, Tag.Plural);
}

/** "came to the conclusion", "are of the opinion", "are under the impression". */
function isLedTo(sentence: Sentence, first: number): boolean {
  const preposition = wordAt(sentence, first - 1);
  if (preposition === 'to') return COMING.has(wordAt(sentence, first - 2));
  return STATES.has(preposition) && LINKING.test(wordAt(sentence, first - 2));
}

const COMING = new Set(split('come comes came coming'));
const STATES = new Set(['of', 'under', 'in']);

/** A clause follows, or behind "expressed" and the like "about" and what it is about. */
function opensMatter(sentence: Sentence, verb: number, index: number): boolean {
  const word = wordAt(sentence, index);
  if (startsClause(sentence, index) || opensQuestion(sentence, index)) return true;
  return MATTERS.has(word) && VOICING.test(wordAt(sentence, verb));
}

const MATTERS = new Set(split('about over at with regarding'));
const VOICING = /^(?:rais|express|voic|air|cast)(?:e?s|e?d|ing|)$/;

function startOfModifiers(sentence: Sentence, noun: number): number {
  let first = noun;
  while (first > 0 && noun - first < 3 && isModifier(sentence, first - 1)) first--;
  return first;
}

/** "a belief among experts that", "warnings from doctors that". */
function claimAmong(sentence: Sentence, noun: number): Claim | null {
  const among = findHolder(sentence, noun + 1);
  const source = among > 0 ? phraseStartingAt(sentence, among + 1) : null;
  if (!source) return null;
  const to = [source.groupEnd, source.to].find((end) => wordAt(sentence, skipCopula(sentence, end)) === 'that');
  if (to === undefined) return null;
  const content = contentAfter(sentence, skipCopula(sentence, to));
  return { source: { ...source, to }, cue: [noun, among + 1], content, form: 'noun' };
}

function skipCopula(sentence: Sentence, index: number): number {
  if (['is', 'was'].includes(wordAt(sentence, index))) return index + 1;
  const seems = SEEMING.test(wordAt(sentence, index)) && wordAt(sentence, index + 1) === 'to';
  return seems && wordAt(sentence, index + 2) === 'be' ? index + 3 : index;
}

const SEEMING = /^(?:seem|appear)(?:s|ed)$/;

/** "concern among", "concern is growing among": where the preposition stands, -1 where there is none. */
function findHolder(sentence: Sentence, index: number): number {
  if (HOLDING.has(wordAt(sentence, index))) return index;
  if (!ANY_BE.test(wordAt(sentence, index))) return -1;
  for (let at = index + 1; at < index + 4; at++) if (wordAt(sentence, at) === 'among') return at;
  return -1;
}

const HOLDING = new Set(split('among of by from'));

function isModifier(sentence: Sentence, index: number): boolean {
  if (CLAIM_TAKING_VERBS.has(wordAt(sentence, index))) return false;
  return (
    !sentence.isName(index) &&
    (sentence.tokens[index]?.tags === 0 || hasTag(sentence, index, Tag.Quantifier | Tag.Indefinite))
  );
}

/** Whether somebody is said to lead or to trail: only then "in polls" is a source, and not what is spoken of. */
function hasRank(sentence: Sentence, before: number): boolean {
  for (let index = before - 1; index >= 0 && index > before - FARTHEST_RANK; index--) {
    if (RANKS.has(wordAt(sentence, index))) return true;
  }
  return false;
}

const FARTHEST_RANK = 14;

/** A source without a verb: "leads in polls", "by some estimates". Null for other prepositions and nouns. */
export function claimByVenue(sentence: Sentence, preposition: number): Claim | null {
  const word = wordAt(sentence, preposition);
  if (word !== 'in' && word !== 'by') return null;
  const isCounted = hasTag(sentence, preposition + 1, Tag.Quantifier);
  if (word === 'by' ? !isCounted : !hasRank(sentence, preposition)) return null;
  const source = phraseStartingAt(sentence, preposition + 1);
  if (!source || !POLL_NOUNS.has(wordAt(sentence, source.head)) || source.groupEnd - source.from > 4) return null;
  return { source, cue: [preposition, preposition + 1], content: [0, preposition], form: 'venue' };
}
