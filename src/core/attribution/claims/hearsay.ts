import { HEARSAY_NOUNS, RUMOR_NOUNS, VOICED_NOUNS } from '../../data/claim-nouns';
import { FEELING_ADJECTIVES, REACTING_VERBS } from '../../data/reporting-verbs';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { isFiniteVerb, isPredicate, opensLongClause, skipAdjuncts, startsClause } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { bareGroup, isInfinitive, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { findSubject } from '../phrases/subject';
import { endsInIng, formsOf } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, skipAdverbs, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';
import { contentAfter } from './content';

/** What is going round: "there are reports that", "rumor has it that", "fears are growing that". Null for other nouns. */
export function claimByHearsay(sentence: Sentence, noun: number): Claim | null {
  const word = wordAt(sentence, noun);
  if (HEARSAY_NOUNS.has(word)) return claimByReports(sentence, noun);
  return (RUMOR_NOUNS.has(word) ? claimByRumor(sentence, noun) : null) ?? claimByPresence(sentence, noun);
}

/** "There are growing fears that", "rumors swirled that": who has them is left out. Null in "there is no suggestion that". */
function claimByPresence(sentence: Sentence, noun: number): Claim | null {
  const isVoiced = VOICED_NOUNS.has(wordAt(sentence, noun));
  const spread = isVoiced || RUMOR_NOUNS.has(wordAt(sentence, noun)) ? findSpreadClause(sentence, noun + 1) : -1;
  if (spread >= 0)
    return hasWord(sentence, HOLDING, noun + 1, spread) ? null : claimAhead(sentence, null, [noun, spread], 'passive');
  const that = skipAdjuncts(sentence, noun + 1);
  if (
    !isVoiced ||
    wordAt(sentence, that) !== 'that' ||
    !(startsClause(sentence, that + 1) || opensLongClause(sentence, that + 1)) ||
    isPredicate(sentence, that + 1)
  )
    return null;
  const first = startOfGroup(sentence, noun);
  const there = ABSENT.has(wordAt(sentence, first)) ? -1 : findThere(sentence, first - 1);
  return there < 0 ? null : claimAhead(sentence, null, [there, that], 'passive');
}

/** In "fears are growing among experts that" they have them. */
const HOLDING = new Set(['among', 'by', 'from']);
const ABSENT = new Set(['no', 'little', 'few', 'any']);

/** Where "growing fears" and "a belief" begin, whether or not the noun might be a verb elsewhere. */
function startOfGroup(sentence: Sentence, noun: number): number {
  const group = groupEndingAt(sentence, noun);
  if (group) return group.from;
  return endsInIng(wordAt(sentence, noun - 1)) ? noun - 1 : noun;
}

/** "Rumor has it that", "word had it". */
function claimByRumor(sentence: Sentence, noun: number): Claim | null {
  const has = skipAdverbs(sentence, noun + 1);
  if (!HAS.test(wordAt(sentence, has)) || wordAt(sentence, has + 1) !== 'it' || !startsClause(sentence, has + 2))
    return null;
  return claimAhead(sentence, null, [noun, has + 2], 'passive');
}

const HAS = /^ha(?:s|d)$/;

/** "There are reports that": not "a report that found". */
function claimByReports(sentence: Sentence, noun: number): Claim | null {
  const that = findThat(sentence, noun + 1);
  if (that < 0) return claimByBareReports(sentence, noun);
  if (isFiniteVerb(sentence, that + 1)) return null;
  const opens = wordAt(sentence, that) === 'of' || startsClause(sentence, that + 1);
  const reports = opens ? readReports(sentence, noun) : null;
  if (!reports) return null;
  const content = contentAfter(sentence, that);
  const verb = findCiting(sentence, reports.from);
  const source = verb < 0 ? null : findSubject(sentence, skipAuxiliaries(sentence, verb - 1));
  if (source) return { source, cue: [verb, noun + 1], content, form: 'noun' };
  return { source: reports, cue: [noun + 1, that + 1], content, form: 'noun' };
}

/** Where "that" stands behind "reports", "reports from Hull" and "reports are circulating", else -1. */
function findThat(sentence: Sentence, from: number): number {
  if (wordAt(sentence, from) === 'that') return from;
  const place = wordAt(sentence, from) === 'from' ? phraseStartingAt(sentence, from + 1) : null;
  const end =
    place && (wordAt(sentence, place.groupEnd) === 'of' ? phraseStartingAt(sentence, place.groupEnd + 1) : place);
  if (end && wordAt(sentence, end.groupEnd) === 'that') return end.groupEnd;
  return findSpreadClause(sentence, from);
}

/** "There were reports the bank would fail", "he denied reports of fire", and not "a report he wrote". */
function claimByBareReports(sentence: Sentence, noun: number): Claim | null {
  const reports = hasTag(sentence, noun, Tag.Plural | Tag.ThirdPerson) ? readReports(sentence, noun) : null;
  if (!reports) return null;
  const there = findThere(sentence, reports.from - 1);
  if (there < 0 && !isTakenUp(sentence, reports.from)) return null;
  const isOf = wordAt(sentence, noun + 1) === 'of' && !hasTag(sentence, noun + 2, Tag.Definite | Tag.Possessive);
  if (!isOf && !startsClause(sentence, noun + 1)) return null;
  const cue: TokenRange = there < 0 ? [noun, noun + 1] : [there + 1, reports.from];
  return { source: reports, cue, content: contentAfter(sentence, noun + 1), form: 'noun' };
}

/** "denied reports", "played down reports", "amid reports", "cannot confirm media reports": not "received reports". */
function isTakenUp(sentence: Sentence, from: number): boolean {
  const before = wordAt(sentence, from - 1);
  const isBeside = BESIDE.has(before) || (before === 'by' && MOVED.has(wordAt(sentence, from - 2)));
  if (isBeside || REACTING.has(before)) return hasBareNoun(sentence, from);
  return before === 'confirm' && hasWord(sentence, DENIALS, from - 4, from - 1);
}

/** Whether no article makes it somebody’s reports: "press reports", not "the reports". */
function hasBareNoun(sentence: Sentence, from: number): boolean {
  return !hasTag(sentence, from, ANY_DETERMINER) || hasTag(sentence, from, Tag.Quantifier);
}

/** Forms of the verbs with which somebody takes a stand on what others report. */
export const REACTING: ReadonlySet<string> = new Set(formsOf(REACTING_VERBS));
const BESIDE = new Set(['amid', 'despite', 'down', 'following', 'on', 'about']);
const MOVED = new Set([...FEELING_ADJECTIVES, 'perturbed', 'concerned', 'worried']);
const DENIALS = new Set(['not', 'cannot', 'unable', 'declined', 'refused']);

/** Where "there" stands in "there have been", -1 for other words. */
function findThere(sentence: Sentence, last: number): number {
  for (
    let index = last;
    hasTag(sentence, index, Tag.Auxiliary | Tag.Adverb) || wordAt(sentence, index) === "'s";
    index--
  )
    if (wordAt(sentence, index - 1) === 'there') return index - 1;
  return -1;
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
  while (
    verb < from + 4 &&
    (hasTag(sentence, verb, Tag.Auxiliary | Tag.Adverb) || BEGINNING.has(wordAt(sentence, verb)))
  )
    verb++;
  const isVoiced = verb > from && VOICED.test(wordAt(sentence, verb));
  if (!isVoiced && !SPREADING.test(wordAt(sentence, verb))) return -1;
  for (
    let index = verb + 1;
    index < verb + FARTHEST_CLAUSE && !hasTag(sentence, index, Tag.Mark | Tag.Quotation);
    index++
  )
    if (wordAt(sentence, index) === 'that' || (index === verb + 1 && isOfReports(sentence, from, index))) return index;
  return -1;
}

/** "reports emerged of a leak", where "word spread of it" is no report. */
function isOfReports(sentence: Sentence, from: number, of: number): boolean {
  return wordAt(sentence, of) === 'of' && HEARSAY_NOUNS.has(wordAt(sentence, from - 1));
}

/** "began to circulate". */
const BEGINNING = new Set(['began', 'begun', 'started', 'continued', 'to']);
const FARTHEST_CLAUSE = 9;

/** "Concerns have been raised that". */
const VOICED = /^(?:raised|voiced|expressed|aired|made)$/;

/** Verbs of coming up and going round (Levin §48.1). */
const SPREADING =
  /^(?:(?:circulat|emerg|surfac|persist|swirl|aris|abound|appear|reach|mount|linger|resurfac)(?:es?|s|ed|ing)?|(?:spread|grow|go)(?:s|ing)?|(?:com|go)(?:es|ing)|came|went|arose|grew)$/;
