import { CLAIM_NOUNS } from '../data/claim-nouns';
import { CONVICTION_ADJECTIVES } from '../data/reporting-verbs';
import { contentAfter, contentBefore, endsClause, isFiniteVerb, opensContent, startsClause } from './clause';
import { claimByNoun, claimByVenue } from './nouns';
import { ANY_BE, claimByAgent, claimByPassive } from './passives';
import { type Phrase, phraseEndingAt } from './phrase';
import { phraseStartingAt } from './phrase-ahead';
import { agrees, endsParenthesis, isPhrasal, reports } from './reporting';
import { hasTag, type Sentence, tagsAt, wordAt } from './sentence';
import { claimByConviction, claimByMakingClear } from './stances';
import { findSubject, isSubjectLike, nearestSubject, sentenceSubject, skipAuxiliaries } from './subject';
import { ANY_VERB, Tag } from './tags';

/** A claim of a sentence and who makes it. Ranges of token indices, half-open. */
export interface Claim {
  readonly source: Phrase | null;
  readonly cue: readonly [number, number];
  readonly content: readonly [number, number];
  /** How the cue hands the claim over. */
  readonly form: 'clause' | 'according-to' | 'passive' | 'agent' | 'participle' | 'noun' | 'venue';
}

/** Finds the claims of a sentence that are handed to a source, in the order of their cues. */
export function findClaims(sentence: Sentence): Claim[] {
  const claims: Claim[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const claim = claimAt(sentence, index, claims.at(-1));
    if (claim) claims.push(claim);
  }
  return claims;
}

function claimAt(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  const tags = tagsAt(sentence, index);
  const isCue = (tags & (Tag.Mark | ANY_VERB | Tag.Quotation)) === 0 && CUE_WORDS.has(wordAt(sentence, index));
  if (!isCue && (tags & (ANY_VERB | Tag.Quotation)) === 0) return null;
  const opener = lengthOfOpener(sentence, index);
  if (opener > 0) return claimByOpener(sentence, index, index + opener);
  if ((tags & Tag.Quotation) !== 0)
    return previous && previous.cue[1] > index - 12 ? null : claimByQuotation(sentence, index);
  const nominal = isVerbOfClaim(sentence, index)
    ? null
    : (claimByNoun(sentence, index) ?? claimByVenue(sentence, index));
  if (nominal) return nominal;
  const conviction = claimByConviction(sentence, index);
  if (conviction) return conviction;
  if (wordAt(sentence, index) === 'clear') return claimByMakingClear(sentence, index);
  if ((tags & ANY_VERB) === 0 || isNoun(sentence, index)) return null;
  return sentence.isName(index) && !sentence.titleCase ? null : claimByVerb(sentence, index, previous);
}

/** Words other than verbs that hand a claim to a source, or begin to. */
const CUE_WORDS = new Set(['according', 'in', 'by', 'clear', ...CLAIM_NOUNS, ...CONVICTION_ADJECTIVES]);

/** "critics fear that", "the company claims that": not "amid fears that", "raised doubts that". */
function isVerbOfClaim(sentence: Sentence, index: number): boolean {
  if (!hasTag(sentence, index, Tag.Base | Tag.ThirdPerson)) return false;
  const last = skipAuxiliaries(sentence, index - 1);
  if (!sentence.isName(last) && !hasTag(sentence, last, SUBJECTS)) return false;
  const subject = findSubject(sentence, last);
  return subject !== null && agrees(sentence, subject, index, last);
}

const SUBJECTS = Tag.Plural | Tag.Pronoun | Tag.Quantifier | Tag.Person | Tag.Group | Tag.Anonymous | Tag.Spokes;

function claimByVerb(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  const tags = tagsAt(sentence, index);
  if ((tags & Tag.Past) !== 0) {
    if (wordAt(sentence, index + 1) === 'by') return claimByAgent(sentence, index);
    const passive = claimByPassive(sentence, index);
    if (passive !== undefined) return passive;
  }
  if ((tags & Tag.Progressive) !== 0 && !hasTag(sentence, index - 1, Tag.Auxiliary))
    return claimByParticiple(sentence, index, previous);
  return claimByInversion(sentence, index) ?? claimByClause(sentence, index);
}

/** A word like "report" or "state" is a noun behind "the", "his" or "another", and before the plural it belongs to. */
function isNoun(sentence: Sentence, index: number): boolean {
  if (hasTag(sentence, index, Tag.Document) && isFiniteVerb(sentence, index + 1) && !sentence.isName(index - 1))
    return true;
  if (!hasTag(sentence, index, Tag.Base)) return false;
  if (hasTag(sentence, index + 1, Tag.Plural) && hasTag(sentence, index - 1, Tag.Quantifier)) return true;
  const before = index - 1;
  if (ONE.has(wordAt(sentence, before))) return true;
  return (
    hasTag(sentence, before, Tag.Definite | Tag.Possessive | Tag.Indefinite) && !POINTERS.has(wordAt(sentence, before))
  );
}

/** These stand for people too: "those believe". */
const POINTERS = new Set(['this', 'these', 'those', 'her']);
const ONE = new Set(['another', 'other', 'any', 'every', 'each', 'no', 'one']);

/** How many words before a source hand a claim to it: "according to", "in the words of"; 0 for other words. */
function lengthOfOpener(sentence: Sentence, index: number): number {
  if (wordAt(sentence, index) === 'according') return wordAt(sentence, index + 1) === 'to' ? 2 : 0;
  if (wordAt(sentence, index) !== 'in' || wordAt(sentence, index + 1) !== 'the') return 0;
  return VOICES.has(wordAt(sentence, index + 2)) && wordAt(sentence, index + 3) === 'of' ? 4 : 0;
}

const VOICES = new Set(['words', 'view', 'eyes', 'opinion', 'judgment', 'judgement']);

function claimByOpener(sentence: Sentence, index: number, end: number): Claim | null {
  const source = phraseStartingAt(sentence, end);
  if (!source) return null;
  const content: [number, number] = index > 1 ? [0, index] : [source.to, sentence.tokens.length];
  return { source, cue: [index, end], content, form: 'according-to' };
}

/** `Marchers chanted “…”`: any verb will do right before a quotation that is no part of a noun phrase. */
function claimByQuotation(sentence: Sentence, quotation: number): Claim | null {
  const verb = [',', ':'].includes(wordAt(sentence, quotation - 1)) ? quotation - 2 : quotation - 1;
  if (!/[a-z]{2}(?:ed|ing)$/.test(wordAt(sentence, verb)) || sentence.isName(verb)) return null;
  if (ANY_BE.test(wordAt(sentence, verb - 1)) || !endsClause(sentence, quotation + 1)) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = hasTag(sentence, last, Tag.Mark) ? sentenceSubject(sentence, last) : findSubject(sentence, last);
  if (!source || !isSubjectLike(sentence, source)) return null;
  return { source, cue: [verb, verb + 1], content: [quotation, quotation + 1], form: 'clause' };
}

/** "adding that", "saying:": the subject is that of the clause before. */
function claimByParticiple(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  if (!hasTag(sentence, index, Tag.Speech | Tag.Showing) || !opensContent(sentence, index + 1, false)) return null;
  const last = skipAuxiliaries(sentence, index - 1);
  const own = hasTag(sentence, last, Tag.Mark) ? null : phraseEndingAt(sentence, last);
  if (own && wordAt(sentence, firstOfPair(sentence, own) - 1) === 'with') {
    return { source: own, cue: [index, index + 1], content: contentAfter(sentence, index + 1), form: 'clause' };
  }
  if (own && isGovernedDocument(sentence, own)) {
    return { source: own, cue: [index, index + 1], content: contentAfter(sentence, index + 1), form: 'clause' };
  }
  const isMeans = wordAt(sentence, last) === 'by';
  const subject = isMeans ? nearestSubject(sentence, last) : (previous?.source ?? sentenceSubject(sentence, index));
  const source = own && subject && isRatherOf(sentence, own, subject) ? own : subject;
  return source && { source, cue: [index, index + 1], content: contentAfter(sentence, index + 1), form: 'participle' };
}

/** "People held a banner saying": not whoever holds it, while "the company sent a letter saying" is the company’s word. */
function isRatherOf(sentence: Sentence, own: Phrase, { head, from }: Phrase): boolean {
  const isKnown = sentence.isName(head) || hasTag(sentence, from, Tag.Pronoun | Tag.Definite | Tag.Possessive);
  return hasTag(sentence, own.head, Tag.Document) && !isKnown;
}

/** "after reports saying that": what somebody wrote himself is an object, and no preposition stands before it. */
function isGovernedDocument(sentence: Sentence, { from, head }: Phrase): boolean {
  return hasTag(sentence, head, Tag.Document) && BESIDE.has(wordAt(sentence, from - 1));
}

const BESIDE = new Set('with after amid despite following alongside because among'.split(' '));

/** Where "marchers and spectators" begins. */
function firstOfPair(sentence: Sentence, second: Phrase): number {
  if (wordAt(sentence, second.from - 1) !== 'and') return second.from;
  return phraseEndingAt(sentence, second.from - 2)?.from ?? second.from;
}

/** `“…,” said Jane Lee` and `, analysts say`. */
function claimByInversion(sentence: Sentence, index: number): Claim | null {
  if (!hasTag(sentence, index, Tag.Speech) || !hasTag(sentence, index, Tag.Past | Tag.ThirdPerson | Tag.Base))
    return null;
  const afterQuotation = hasTag(sentence, index - 1, Tag.Quotation);
  if (
    !afterQuotation &&
    !(wordAt(sentence, index - 1) === ',' && index > 3) &&
    !(index === 0 && hasTag(sentence, 0, Tag.Past))
  )
    return null;
  if (
    hasTag(sentence, index, Tag.Base) &&
    !afterQuotation &&
    !hasTag(sentence, index, Tag.Past) &&
    !hasTag(sentence, index + 1, Tag.Plural | Tag.Quantifier)
  )
    return null;
  const source = phraseStartingAt(sentence, index + 1);
  if (!source || wordAt(sentence, index + 1) === 'it' || !isSubjectLike(sentence, source)) return null;
  if (
    !afterQuotation &&
    (wordAt(sentence, index) === 'told' ||
      (phraseEndingAt(sentence, index - 1) && !isWholeName(sentence, source)) ||
      startsClause(sentence, source.from))
  )
    return null;
  return { source, cue: [index, index + 1], content: [0, index], form: 'clause' };
}

/** A name with a mark, or nothing, behind it: "…, says Jane Lee, who …". */
function isWholeName(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  const isEnd = groupEnd >= sentence.tokens.length || hasTag(sentence, groupEnd, Tag.Mark);
  return isEnd && sentence.isName(head) && !hasTag(sentence, head, Tag.Time);
}

/** "Experts say that", "…, officials have said, …". */
function claimByClause(sentence: Sentence, index: number): Claim | null {
  const last = skipAuxiliaries(sentence, index - 1);
  if (wordAt(sentence, last) === 'to') return claimByInfinitive(sentence, index, last);
  const source = findSubject(sentence, last);
  if (!source || !agrees(sentence, source, index, last)) return null;
  const before = beforeComma(sentence, source.from - 1);
  if (hasTag(sentence, index, Tag.Speech | Tag.Belief) && hasTag(sentence, before, Tag.Quotation)) {
    return { source, cue: [last + 1, index + 1], content: [before, source.from], form: 'clause' };
  }
  const inParenthesis = endsParenthesis(sentence, source, index);
  if (!inParenthesis && !reports(sentence, source, index)) return null;
  const cue: [number, number] = [last + 1, index + 1];
  return {
    source,
    cue,
    content: inParenthesis ? contentBefore(sentence, source.from) : contentAfter(sentence, index + 1),
    form: 'clause',
  };
}

function beforeComma(sentence: Sentence, index: number): number {
  return wordAt(sentence, index) === ',' ? index - 1 : index;
}

/** "He went on to say: “…”" */
function claimByInfinitive(sentence: Sentence, index: number, to: number): Claim | null {
  const led = claimByLeading(sentence, index, to);
  if (led) return led;
  const next = [',', ':'].includes(wordAt(sentence, index + 1)) ? index + 2 : index + 1;
  if (!hasTag(sentence, index, Tag.Speech) || !hasTag(sentence, next, Tag.Quotation)) return null;
  const source = nearestSubject(sentence, to);
  return source && { source, cue: [to, index + 1], content: contentAfter(sentence, index + 1), form: 'participle' };
}

/** "Critics were quick to say that", "experts tend to believe that". */
function claimByLeading(sentence: Sentence, index: number, to: number): Claim | null {
  const leading = wordAt(sentence, to - 1) === 'on' ? to - 2 : to - 1;
  const utters =
    hasTag(sentence, index, Tag.Speech) ||
    isPhrasal(sentence, index) ||
    (hasTag(sentence, index, Tag.Belief) && wordAt(sentence, index + 1) === 'that');
  if (!utters || !LEADING.has(wordAt(sentence, leading))) return null;
  const last = skipAuxiliaries(sentence, leading - 1);
  const source = findSubject(sentence, last);
  if (!source || !reports(sentence, source, index)) return null;
  return { source, cue: [last + 1, index + 1], content: contentAfter(sentence, index + 1), form: 'clause' };
}

/** What stands before "to say" of somebody who does say it. */
const LEADING = new Set(
  'continue continues continued go goes went gone come comes came tend tends tended begin begins began begun quick'.split(
    ' ',
  ),
);
