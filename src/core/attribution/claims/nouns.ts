import { CLAIM_NOUNS, CLAIM_TAKING_VERBS, HEARSAY_NOUNS, REACTION_NOUNS, VIEW_NOUNS } from '../../data/claim-nouns';
import { split } from '../../text/split';
import { isBe, isCopula, skipAuxiliaries } from '../phrases/auxiliaries';
import { isPredicate, startsClause } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import { bareGroup, cutToGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { findSubject } from '../phrases/subject';
import { endsInEd } from '../sentence/lexicon';
import { hasTag, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_PERSON, Tag } from '../sentence/tags';
import { type Claim, claimAhead } from './claim';
import { claimByCommonView, HOLDING } from './common-views';
import { contentAfter, opensQuestion } from './content';
import { claimByHearsay } from './hearsay';

/**
 * The claim that a noun hands over: "critics’ warnings that", "residents raised concerns that", "a claim that".
 * Null where the noun opens no clause.
 */
export function claimByNoun(sentence: Sentence, noun: number): Claim | null {
  const word = wordAt(sentence, noun);
  const heard = claimByHearsay(sentence, noun) ?? claimByCommonView(sentence, noun) ?? claimByReaction(sentence, noun);
  if (heard || HEARSAY_NOUNS.has(word)) return heard;
  if (CLAIM_NOUNS.has(word))
    return claimByTakingVerb(sentence, noun) ?? claimRightBehind(sentence, noun) ?? claimAmong(sentence, noun);
  return VIEW_NOUNS.has(word) ? (claimByTakingVerb(sentence, noun) ?? claimAmong(sentence, noun)) : null;
}

/** "critics’ warnings that", "a claim that". */
function claimRightBehind(sentence: Sentence, noun: number): Claim | null {
  if (wordAt(sentence, noun + 1) !== 'that') return null;
  const first = startOfModifiers(sentence, noun);
  const isOwned = hasTag(sentence, first - 1, Tag.Genitive);
  const source = isOwned ? readOwner(sentence, first - 2) : null;
  return claimAhead(sentence, source, [first, noun + 1], 'noun');
}

/** In "a nod to growers’ complaints that" the complaints are the growers’ alone. */
function readOwner(sentence: Sentence, last: number): Phrase | null {
  const group = hasTag(sentence, last, ANY_PERSON) ? groupEndingAt(sentence, last) : null;
  return group ? bareGroup(group.from, last + 1) : phraseEndingAt(sentence, last);
}

/** "raised concerns that", "made the case that", "raised questions about whether". */
function claimByTakingVerb(sentence: Sentence, noun: number): Claim | null {
  let first = startOfModifiers(sentence, noun);
  if (hasTag(sentence, first - 1, Tag.Definite | Tag.Possessive)) first--;
  const comes = isLedTo(sentence, first);
  const verb = comes ? first - 2 : first - 1;
  const takesClaim = comes || CLAIM_TAKING_VERBS.has(wordAt(sentence, verb));
  if (!takesClaim || !opensMatter(sentence, verb, noun + 1)) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const subject = findSubject(sentence, last);
  const isOwn = !RECEIVING.test(wordAt(sentence, verb)) || OWN.has(wordAt(sentence, noun));
  const source = subject && isOwn && isInflected(sentence, subject, verb, last) ? subject : null;
  return claimAhead(sentence, source, [verb, noun + 1], 'noun');
}

/** "drew accusations that", "gets complaints that": others make them. */
const RECEIVING = /^(?:draw|drew|g[eo]t)/;
const OWN = new Set(split('conclusion feeling idea impression sense'));

/** In "others had mild ones raises the concern" the plural is no subject of the verb in -s. */
function isInflected(sentence: Sentence, { head }: Phrase, verb: number, last: number): boolean {
  if (verb - 1 > last || !/[^s]s$/.test(wordAt(sentence, verb))) return true;
  return sentence.isName(head) || !hasTag(sentence, head, Tag.Plural);
}

/** "came to the conclusion", "are of the opinion", "are under the impression". */
function isLedTo(sentence: Sentence, first: number): boolean {
  const preposition = wordAt(sentence, first - 1);
  if (preposition === 'to') return COMING.has(wordAt(sentence, first - 2));
  return STATES.has(preposition) && isCopula(sentence, first - 2);
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

/** "praise from critics for its pace", "criticism from residents over the delay". Where the sentence quotes, the quotation is the claim. */
function claimByReaction(sentence: Sentence, noun: number): Claim | null {
  const isOfSomebody = REACTION_NOUNS.has(wordAt(sentence, noun)) && wordAt(sentence, noun + 1) === 'from';
  const source = isOfSomebody ? phraseStartingAt(sentence, noun + 2) : null;
  if (!source || !hasTag(sentence, source.head, ANY_PERSON)) return null;
  const { groupEnd } = source;
  if (!REASONS.has(wordAt(sentence, groupEnd)) || sentence.tokens.some(({ tags }) => tags & Tag.Quotation)) return null;
  const content = contentAfter(sentence, groupEnd);
  return { source: cutToGroup(source), cue: [noun, noun + 2], content, form: 'noun' };
}

const REASONS = new Set(['for', 'over', 'about', 'as']);

/** "an article of faith among traders that", whatever the noun. */
export function claimAmongPeople(sentence: Sentence, among: number): Claim | null {
  const source = phraseStartingAt(sentence, among + 1);
  if (!source || !hasTag(sentence, source.head, ANY_PERSON) || tagsAt(sentence, among - 1) !== 0) return null;
  const that = skipCopula(sentence, source.groupEnd);
  if (wordAt(sentence, that) !== 'that' || !startsClause(sentence, that + 1) || isPredicate(sentence, that + 1))
    return null;
  const content = contentAfter(sentence, that);
  return { source: cutToGroup(source), cue: [among - 1, among + 1], content, form: 'noun' };
}

function skipCopula(sentence: Sentence, index: number): number {
  if (['is', 'was'].includes(wordAt(sentence, index))) return index + 1;
  const seems = SEEMING.test(wordAt(sentence, index)) && wordAt(sentence, index + 1) === 'to';
  return seems && wordAt(sentence, index + 2) === 'be' ? index + 3 : index;
}

const SEEMING = /^(?:seem|appear)(?:s|ed)$/;

/** "concern among", "concern is growing among", "concern was raised by": where the preposition stands, -1 where there is none. */
function findHolder(sentence: Sentence, index: number): number {
  if (HOLDING.has(wordAt(sentence, index))) return index;
  if (!isBe(sentence, index)) return -1;
  for (let at = index + 1; at < index + 4; at++) if (['among', 'by'].includes(wordAt(sentence, at))) return at;
  return -1;
}

function isModifier(sentence: Sentence, index: number): boolean {
  if (CLAIM_TAKING_VERBS.has(wordAt(sentence, index)) || isPerfect(sentence, index)) return false;
  return (
    !sentence.isName(index) &&
    (sentence.tokens[index]?.tags === 0 || hasTag(sentence, index, Tag.Quantifier | Tag.Indefinite))
  );
}

/** "has faced": a verb, which "mounting" in "has mounting fears" is not. */
function isPerfect(sentence: Sentence, index: number): boolean {
  return endsInEd(wordAt(sentence, index)) && hasTag(sentence, index - 1, Tag.Auxiliary);
}
