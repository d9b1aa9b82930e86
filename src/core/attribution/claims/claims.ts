import {
  CLAIM_NOUNS,
  CLAIM_TAKING_VERBS,
  HEARSAY_NOUNS,
  REACTION_NOUNS,
  RUMOR_NOUNS,
  VIEW_NOUNS,
} from '../../data/claim-nouns';
import { MEDIA_NOUNS } from '../../data/source-nouns';
import { agrees } from '../phrases/agreement';
import { isBe, skipAuxiliaries } from '../phrases/auxiliaries';
import { skipAdjuncts } from '../phrases/clause';
import { groupEndingAt } from '../phrases/group';
import type { Phrase } from '../phrases/noun-phrase';
import { firstOfPair } from '../phrases/phrase';
import { findSubject } from '../phrases/subject';
import { endsInEd } from '../sentence/lexicon';
import { arePeople, hasTag, type Sentence, skipAdverbsBack, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_VERB, Tag } from '../sentence/tags';
import { claimByAgent, claimByLateAgent } from './agents';
import { type Claim, claimAhead } from './claim';
import { claimByComplement } from './complements';
import { contentAround } from './content';
import { claimByImpression, IMPRESSION_WORDS } from './impressions';
import { claimByInfinitive, LEADING } from './infinitives';
import { beforeComma, claimByInversion, PARTICIPLE } from './inversion';
import { isNounHere } from './noun-verbs';
import { claimAmongPeople, claimByNoun } from './nouns';
import { claimByOpener } from './openers';
import { endsParenthesis } from './parenthesis';
import { claimByParticiple } from './participles';
import { claimByPassive } from './passives';
import { claimByShare, GIVING_WORDS } from './polls';
import { claimByQuotation } from './quotation-cues';
import { claimByQuoting } from './quoted-sources';
import { reports } from './reporting';
import { claimByConviction, claimByMakingClear, STANCES } from './stances';
import { claimByVenue } from './venues';

/** Finds the claims of a sentence that are handed to a source, in the order of their cues. */
export function findClaims(sentence: Sentence): Claim[] {
  const claims: Claim[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const previous = claims.at(-1);
    const claim = isTold(previous, index) ? null : claimAt(sentence, index, previous);
    if (claim && !sharesCue(previous, claim)) claims.push(claim);
  }
  return claims;
}

/** "are divided over whether": the adjective hands over the claim that the clause is. */
function sharesCue(previous: Claim | undefined, { cue }: Claim): boolean {
  return previous?.cue[0] === cue[0] && previous.cue[1] === cue[1];
}

/** Within a cue no other begins, and in "according to the explanatory notes" the notes belong to the source. */
function isTold(previous: Claim | undefined, index: number): boolean {
  if (!previous) return false;
  const isOpened = previous.form === 'according-to' || previous.form === 'citing';
  return index < (isOpened ? (previous.source?.groupEnd ?? 0) : previous.cue[1]);
}

/** Verbs and quotations, and the words that hand a claim over without a verb. */
function mayBeCue(sentence: Sentence, index: number): boolean {
  const tags = tagsAt(sentence, index);
  if ((tags & (ANY_VERB | Tag.Quotation)) !== 0) return true;
  return (tags & Tag.Mark) === 0 && CUE_WORDS.has(wordAt(sentence, index));
}

function claimAt(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  if (!mayBeCue(sentence, index)) return null;
  const tags = tagsAt(sentence, index);
  const opened = claimByOpener(sentence, index);
  if (opened !== undefined) return opened;
  if ((tags & Tag.Quotation) !== 0)
    return previous && previous.cue[1] > index - NEAR_CUE ? null : claimByQuotation(sentence, index);
  const nominal = claimByNoun(sentence, index) ?? claimByVenue(sentence, index) ?? claimByLateAgent(sentence, index);
  if (nominal && !isVerbOfClaim(sentence, index)) return nominal;
  const held =
    claimByConviction(sentence, index) ?? claimByImpression(sentence, index) ?? claimByShare(sentence, index);
  if (held) return held;
  const told = CLAIMS_BY_WORD.get(wordAt(sentence, index))?.(sentence, index);
  if (told) return told;
  if (CLAUSE_OPENERS.has(wordAt(sentence, index)))
    return previous?.cue[1] === index ? null : claimByComplement(sentence, index);
  if ((tags & ANY_VERB) === 0 || isNounHere(sentence, index)) return null;
  return sentence.isName(index) && !sentence.titleCase ? null : claimByVerb(sentence, index, previous);
}

const NEAR_CUE = 12;

/** What single words hand over in a way of their own. */
const CLAIMS_BY_WORD = new Map<string, (sentence: Sentence, index: number) => Claim | null>([
  ['among', claimAmongPeople],
  ['clear', claimByMakingClear],
  ['quote', claimByQuoting],
  ['quoted', claimByQuoting],
  ['quotes', claimByQuoting],
  ['taken', claimByTaking],
]);

/** "was taken by many as proof". */
function claimByTaking(sentence: Sentence, index: number): Claim | null {
  return wordAt(sentence, index + 1) === 'by' ? claimByAgent(sentence, index, index + 1) : null;
}

/** Words other than verbs that hand a claim to a source, or begin to. */
const CUE_WORDS = new Set([
  'according',
  'per',
  'to',
  'for',
  'in',
  'by',
  ...CLAIMS_BY_WORD.keys(),
  'that',
  'whether',
  ...HEARSAY_NOUNS,
  ...RUMOR_NOUNS,
  ...CLAIM_NOUNS,
  ...VIEW_NOUNS,
  ...REACTION_NOUNS,
  ...STANCES,
  ...IMPRESSION_WORDS,
  ...GIVING_WORDS,
]);

const CLAUSE_OPENERS = new Set(['that', 'whether']);

/** "critics fear that", "experts are warning that", "the company claims that": not "amid fears that", "raised doubts that". */
function isVerbOfClaim(sentence: Sentence, index: number): boolean {
  if (hasTag(sentence, index, Tag.Progressive) && isVerbInIng(sentence, index)) return true;
  if (!hasTag(sentence, index, Tag.Base | Tag.ThirdPerson) || hasTag(sentence, index - 1, Tag.Genitive)) return false;
  const last = skipAuxiliaries(sentence, index - 1);
  if (wordAt(sentence, index - 1) === 'to' && hasTag(sentence, index, Tag.Base)) return isLed(sentence, index - 2);
  if (CLAIM_TAKING_VERBS.has(wordAt(sentence, last)) || isReportOfPress(sentence, index)) return false;
  const subject = findSubject(sentence, last);
  if (!subject || !agrees(sentence, subject, index, last)) return false;
  const isLong = subject.head < last && hasTag(sentence, subject.head, Tag.Person | Tag.Quantifier);
  if (hasTag(sentence, last, Tag.Document) && hasTag(sentence, subject.from, ANY_DETERMINER)) return true;
  return isLong || sentence.isName(last) || hasTag(sentence, last, SUBJECTS);
}

/** "have begun to fear that", "are quick to claim that": no noun stands behind such a "to". */
function isLed(sentence: Sentence, verb: number): boolean {
  return hasTag(sentence, verb, ANY_VERB | Tag.Auxiliary) || LEADING.has(wordAt(sentence, verb));
}

/** "are warning that", "with some experts warning that", "Lee left, warning that": not "a warning that", "his doctors' warning that". */
function isVerbInIng(sentence: Sentence, index: number): boolean {
  const last = skipAdverbsBack(sentence, index - 1);
  return isBe(sentence, last) || arePeople(sentence, last) || wordAt(sentence, last) === ',';
}

/** "on press reports that", "local media reports that": what they are, and not what they do. */
function isReportOfPress(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) !== 'reports' || !MEDIA_NOUNS.has(wordAt(sentence, index - 1))) return false;
  const press = groupEndingAt(sentence, index - 1);
  return press !== null && !hasTag(sentence, press.from, ANY_DETERMINER);
}

const SUBJECTS = Tag.Plural | Tag.Pronoun | Tag.Quantifier | Tag.Person | Tag.Group | Tag.Anonymous | Tag.Spokes;

function claimByVerb(sentence: Sentence, index: number, previous: Claim | undefined): Claim | null {
  const tags = tagsAt(sentence, index);
  if ((tags & Tag.Past) !== 0) {
    const by = skipAdjuncts(sentence, index + 1);
    if (wordAt(sentence, by) === 'by') return claimByAgent(sentence, index, by);
    const passive = claimByPassive(sentence, index);
    if (passive !== undefined) return passive;
  }
  if ((tags & Tag.Progressive) !== 0 && !hasTag(sentence, skipAdverbsBack(sentence, index - 1), Tag.Auxiliary))
    return claimByParticiple(sentence, index, previous);
  return claimByInversion(sentence, index) ?? claimByClause(sentence, index);
}

/** "Experts say that", "…, officials have said, …". */
function claimByClause(sentence: Sentence, index: number): Claim | null {
  const last = skipAuxiliaries(sentence, index - 1);
  if (wordAt(sentence, last) === 'to' && hasTag(sentence, index, Tag.Base))
    return claimByInfinitive(sentence, index, last);
  if (last === index - 1 && (PARTICIPLE.test(wordAt(sentence, index)) || isOther(sentence, last, index))) return null;
  const source = findSubject(sentence, last);
  if (!source || !agrees(sentence, source, index, last)) return null;
  if (!HAVE.test(wordAt(sentence, last + 1)) && isNamed(sentence, index, source)) return null;
  const first = firstOfPair(sentence, source);
  const before = beforeComma(sentence, first - 1);
  if (hasTag(sentence, index, Tag.Speech | Tag.Belief) && hasTag(sentence, before, Tag.Quotation)) {
    return { source, cue: [last + 1, index + 1], content: [startOfQuoted(sentence, before), first], form: 'clause' };
  }
  const inParenthesis = endsParenthesis(sentence, source, index);
  if (!inParenthesis && !reports(sentence, source, index)) return null;
  const claim = claimAhead(sentence, source, [last + 1, index + 1]);
  return inParenthesis ? { ...claim, content: contentAround(sentence, first, index + 1) } : claim;
}

/** Where what a quotation completes begins: in `The dam is old, “a relic of the war”, Lee says` at the dam. */
function startOfQuoted(sentence: Sentence, quotation: number): number {
  const isIntroduced = hasTag(sentence, quotation - 2, ANY_VERB) || endsInEd(wordAt(sentence, quotation - 2));
  return wordAt(sentence, quotation - 1) === ',' && !isIntroduced ? 0 : quotation;
}

/** In "an analysis of tools called scrapers" and "farms called “crofts” closed" what is called bears the name. */
function isNamed(sentence: Sentence, index: number, { groupEnd, to }: Phrase): boolean {
  if (!NAMING.test(wordAt(sentence, index))) return false;
  if (hasTag(sentence, index + 1, Tag.Quotation)) return !hasTag(sentence, index + 2, ANY_DETERMINER);
  return to === index && to !== groupEnd && (tagsAt(sentence, index + 1) & ~Tag.Plural) === 0;
}

const NAMING = /^(?:called|dubbed|labell?ed)$/;
const HAVE = /^(?:ha(?:ve|s|d)|'ve)$/;

/** In "the other observed systems" and "another repeated motif" a noun follows. */
function isOther(sentence: Sentence, index: number, verb: number): boolean {
  if (wordAt(sentence, index) === 'another') return tagsAt(sentence, verb + 1) === 0 && !sentence.isName(verb + 1);
  return wordAt(sentence, index) === 'other' && hasTag(sentence, index - 1, Tag.Definite | Tag.Quantifier);
}
