import { UTTERING_VERBS } from '../../data/reporting-verbs';
import { endsClause, opensLongClause, skipAdjuncts, startsClause } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { isSubjectLike } from '../phrases/subject';
import { endsInEd, formsOf, looksHuman } from '../sentence/lexicon';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_PERSON, ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import type { Claim } from './claim';

/** `“…,” said Jane Lee` and `, analysts say`. */
export function claimByInversion(sentence: Sentence, index: number): Claim | null {
  if (!hasTag(sentence, index, Tag.Speech) || !hasTag(sentence, index, Tag.Past | Tag.ThirdPerson | Tag.Base))
    return null;
  if (PARTICIPLE.test(wordAt(sentence, index)) || /^t(?:ells?|old)$/.test(wordAt(sentence, index))) return null;
  const afterQuotation = hasTag(sentence, beforeComma(sentence, index - 1), Tag.Quotation);
  if (!afterQuotation && !(wordAt(sentence, index - 1) === ',' && index > 2) && !(index === 0 && opensReport(sentence)))
    return null;
  if (
    hasTag(sentence, index, Tag.Base) &&
    !afterQuotation &&
    !hasTag(sentence, index, Tag.Past) &&
    !hasTag(sentence, index + 1, Tag.Plural | Tag.Quantifier)
  )
    return null;
  const isPhrasal = afterQuotation && PARTICLES.has(wordAt(sentence, index + 1));
  const source = phraseStartingAt(sentence, skipRank(sentence, isPhrasal ? index + 2 : index + 1));
  if (!source || wordAt(sentence, index + 1) === 'it' || !isSubjectLike(sentence, source)) return null;
  if (
    !afterQuotation &&
    (!agreesBehind(sentence, index, source) ||
      (TAKING.test(wordAt(sentence, index)) && !isPerson(sentence, source.head)) ||
      !canUtter(sentence, source) ||
      isTold(sentence, index) ||
      isBehindSource(sentence, index, source) ||
      ((startsClause(sentence, source.from) || opensLongClause(sentence, source.head)) &&
        !isDescribedBehind(sentence, source)))
  )
    return null;
  return { source, cue: [index, index + 1], content: [0, index], form: 'clause' };
}

/** `“…,” said world No. 5 Jane Lee`: where the name begins. */
function skipRank(sentence: Sentence, from: number): number {
  const isRank = wordAt(sentence, from) === 'world' && /^(?:no|number)$/.test(wordAt(sentence, from + 1));
  return isRank && hasTag(sentence, from + 2, Tag.Numeral) ? from + 3 : from;
}

/** `“…,” chimed in Jane Lee`, `“…,” shot back Jane Lee`. */
const PARTICLES = new Set(['in', 'back', 'out']);

/** `Said Jane Lee.`, `Says Jane Lee, an engineer: “…”`: a line that goes on with "said" in small letters reports nothing yet. */
function opensReport(sentence: Sentence): boolean {
  return (hasTag(sentence, 0, Tag.Past) && sentence.tokens[0]?.capital === true) || opensQuotation(sentence);
}

function opensQuotation(sentence: Sentence): boolean {
  const quotation = sentence.tokens.findIndex(({ tags }) => (tags & Tag.Quotation) !== 0);
  if (quotation < 2 || !/^[,:]$/.test(wordAt(sentence, quotation - 1))) return false;
  const source = phraseStartingAt(sentence, 1);
  const end = source && Math.max(source.groupEnd, source.to, source.aside[1]);
  return end !== null && end >= quotation - 1;
}

/** Not ", rules prohibiting firms": of many, one does not say "rules". */
function agreesBehind(sentence: Sentence, verb: number, { head }: Phrase): boolean {
  return !hasTag(sentence, verb, Tag.ThirdPerson) || sentence.isName(head) || !/s$/.test(wordAt(sentence, head));
}

/** In "the mayor, from the steps, read two letters" and "you can cut it, add beats" an object follows. */
const TAKING = /^(?:reads?|adds?)$/;

/** A name or a word for people or their papers: not "reported a disorder". */
function canUtter(sentence: Sentence, { head }: Phrase): boolean {
  return (
    sentence.isName(head) ||
    hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Pronoun | Tag.Quantifier | Tag.Numeral) ||
    (hasTag(sentence, head, Tag.Plural) && looksHuman(wordAt(sentence, head)))
  );
}

/** In "Jane Lee, an engineer, asked Owen Park" the name behind the verb is whom she speaks to. */
function isTold(sentence: Sentence, verb: number): boolean {
  return TELLING.test(wordAt(sentence, verb));
}

const TELLING = /^(?:t(?:ells?|old)|(?:ask|warn|remind|inform|reassur|assur|question)(?:e?s|e?d)?)$/;

/** In "an engineer, who had left, said Lee, despite her age, is right" the subject stands in front. */
function isBehindSource(sentence: Sentence, verb: number, source: Phrase): boolean {
  const subject = phraseEndingAt(sentence, verb - 1);
  if (!subject) return false;
  const isSpeaker = hasTag(sentence, subject.head, SPEAKERS) && wordAt(sentence, subject.aside[0]) === 'who';
  return (isSpeaker && subject.aside[1] > 0) || !isWholeSource(sentence, verb, source);
}

/** A name, or people behind a verb that takes none as its object, with a mark, or nothing, behind: "…, says Jane Lee, who …". */
function isWholeSource(sentence: Sentence, verb: number, source: Phrase): boolean {
  const { head, groupEnd } = source;
  const isEnd = groupEnd >= sentence.tokens.length || hasTag(sentence, groupEnd, Tag.Mark);
  if (sentence.isName(head)) return isEnd && !hasTag(sentence, head, Tag.Time);
  if (!isEnd && !isDescribedBehind(sentence, source)) return false;
  return UTTERING.has(wordAt(sentence, verb)) && hasTag(sentence, head, SPEAKERS);
}

const SPEAKERS = ANY_PERSON | Tag.Numeral;

const UTTERING = new Set(formsOf(UTTERING_VERBS));

/** "…, said officials briefed on the plan": a participle with no object behind it describes who speaks. */
function isDescribedBehind(sentence: Sentence, { head, groupEnd, to }: Phrase): boolean {
  if (!hasTag(sentence, head, SPEAKERS)) return false;
  for (let index = groupEnd; index < to; index++) {
    if (!endsInEd(wordAt(sentence, index))) continue;
    if (wordAt(sentence, index + 1) === 'to' || hasTag(sentence, index + 1, Tag.Quotation)) return false;
    return endsClause(sentence, skipAdjuncts(sentence, index + 1));
  }
  return false;
}

/** Forms that are finite with "have" alone. */
export const PARTICIPLE = /^(?:written|spoken|shown|known|seen)$/;

/** The place before a comma, or the place itself. */
export function beforeComma(sentence: Sentence, index: number): number {
  return wordAt(sentence, index) === ',' ? index - 1 : index;
}
