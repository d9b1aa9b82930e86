import { FORETELLING_PARTICIPLES, HEARSAY_PARTICIPLES, VIEW_PARTICIPLES } from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { isBe } from '../phrases/auxiliaries';
import { endsClause, skipAdjuncts, startsClause } from '../phrases/clause';
import { isPastParticiple } from '../phrases/described';
import { hasTag, hasWord, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import type { Claim } from './claim';

/**
 * The claim of a passive without a source: "It is believed that", "is said to", "is widely seen as".
 * Undefined where the participle belongs to no passive, null where the passive is no claim, or names who claims.
 */
export function claimByPassive(sentence: Sentence, participle: number): Claim | null | undefined {
  let be = participle - 1;
  while (be > 0 && (hasTag(sentence, be, Tag.Adverb) || wordAt(sentence, be) === 'well')) be--;
  if (!isBe(sentence, be)) return undefined;
  const isInserted = isParenthesis(sentence, be, participle + 1);
  const isCurrent = isInserted || PRESENT_BE.test(wordAt(sentence, be)) || TOLD.test(wordAt(sentence, participle));
  if (!isCurrent || hasWord(sentence, DENIALS, be, participle)) return null;
  const isSaidByNobody =
    isHearsay(sentence, be, participle) ||
    isSharedView(sentence, be, participle) ||
    isCommonKnowledge(sentence, be, participle);
  if (!isSaidByNobody) return null;
  if (isGerund(sentence, be - 1) || wordAt(sentence, participle + 1) === 'by') return null;
  if (isUnderWay(sentence, be, participle) || isToldBy(sentence, participle)) return null;
  const after = participle + 1;
  if (endsClause(sentence, after) && !isInserted && !hasTag(sentence, after, Tag.Preposition | Tag.Subordinator))
    return null;
  return { source: null, cue: [be, after], content: [after, sentence.tokens.length], form: 'passive' };
}

/** "was reported to be missing by his wife": not "was said to be hit by a car". */
function isToldBy(sentence: Sentence, participle: number): boolean {
  for (let by = participle + 1; by < sentence.tokens.length && !hasTag(sentence, by, Tag.Mark); by++)
    if (wordAt(sentence, by) === 'by') return !isPastParticiple(wordAt(sentence, by - 1));
  return false;
}

/** A form in -ing that no article or adjective makes a noun, as in "the painting". */
function isGerund(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Progressive) && !hasTag(sentence, index - 1, ANY_DETERMINER);
}

/** "are being held to" tells of something done: views are held of what is, or has been. */
function isUnderWay(sentence: Sentence, be: number, participle: number): boolean {
  if (wordAt(sentence, participle + 1) !== 'to') return false;
  return (
    wordAt(sentence, be) === 'being' ||
    (wordAt(sentence, participle) === 'held' && !STATIVE.test(wordAt(sentence, participle + 2)))
  );
}

const STATIVE = /^(?:be|have)$/;

/** "…, it is feared, …" and "…, it was claimed last night." */
function isParenthesis(sentence: Sentence, be: number, after: number): boolean {
  if (wordAt(sentence, be - 1) !== 'it' || !hasTag(sentence, be - 2, Tag.Mark | Tag.Quotation)) return false;
  const end = skipAdjuncts(sentence, after);
  return end >= sentence.tokens.length || PARENTHESIS_ENDS.has(wordAt(sentence, end));
}

const PARENTHESIS_ENDS = new Set([',', '.', ';', '—', '–']);

/** In the past only what was told is hearsay: what was believed then is history, and what was alleged went to court. */
const PRESENT_BE = /^(?:is|are|been|being|'s|'re)$/;
const TOLD = /^(?:claimed|reported|reputed|rumou?red|said|speculated|suggested|whispered)$/;
const DENIALS = new Set(['not', 'never', 'no']);
const HEARSAY = new Set(HEARSAY_PARTICIPLES);
const SHARED = new Set([...VIEW_PARTICIPLES, ...HEARSAY_PARTICIPLES, ...FORETELLING_PARTICIPLES]);
const SPREADING = new Set(split('widely generally commonly broadly popularly universally often largely'));

function isHearsay(sentence: Sentence, be: number, participle: number): boolean {
  if (!HEARSAY.has(wordAt(sentence, participle))) return false;
  const next = wordAt(sentence, participle + 1);
  return (
    (next === 'that' && !hasTag(sentence, participle + 2, Tag.Time)) ||
    opensInfinitive(sentence, participle + 1) ||
    (wordAt(sentence, be - 1) === 'it' && opensMatter(sentence, participle + 1))
  );
}

/** "it is said the dam leaks", "it is said, …": not "it is reported yearly to the board". */
function opensMatter(sentence: Sentence, from: number): boolean {
  const first = skipAdjuncts(sentence, from);
  return first >= sentence.tokens.length || hasTag(sentence, first, Tag.Mark) || startsClause(sentence, first);
}

/** "is widely seen as": without the adverb it says how somebody in the story sees it. */
function isSharedView(sentence: Sentence, be: number, participle: number): boolean {
  const word = wordAt(sentence, participle);
  if (!hasWord(sentence, SPREADING, be, participle) || !SHARED.has(word)) return false;
  return ['as', 'that'].includes(wordAt(sentence, participle + 1)) || opensInfinitive(sentence, participle + 1);
}

/** "It is well known that": an appeal to what everybody knows, where "is well known for" describes somebody. */
function isCommonKnowledge(sentence: Sentence, be: number, participle: number): boolean {
  return (
    wordAt(sentence, participle) === 'known' &&
    wordAt(sentence, participle - 1) === 'well' &&
    wordAt(sentence, participle + 1) === 'that' &&
    wordAt(sentence, be - 1) === 'it'
  );
}

/** "known to have left", not "known to the guards". */
export function opensInfinitive(sentence: Sentence, to: number): boolean {
  if (wordAt(sentence, to) !== 'to' || sentence.isName(to + 1)) return false;
  return !hasTag(sentence, to + 1, ANY_DETERMINER | Tag.Pronoun | Tag.Plural);
}
