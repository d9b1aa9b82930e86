import { startsClause } from '../phrases/clause';
import { cutToGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { isSubjectLike } from '../phrases/subject';
import { hasTag, isPerson, type Sentence, skipAdverbs, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import type { Claim } from './claim';

/** "Worried that it would break, residents fled", "Saying it was unsafe, they left": what opens the sentence is held by its subject. */
export function claimByFronted(sentence: Sentence, cue: number): Claim | null {
  if (!opensSentence(sentence, cue)) return null;
  const quoted = claimByFrontedQuotation(sentence, cue);
  if (quoted || !startsClause(sentence, cue + 1)) return quoted;
  const limit = Math.min(sentence.tokens.length, cue + LONGEST);
  for (let comma = cue + 3; comma < limit; comma++) {
    if (hasTag(sentence, comma, Tag.Quotation)) return null;
    const source = wordAt(sentence, comma) === ',' ? readSubject(sentence, comma + 1) : null;
    if (source) return { source, cue: [cue, cue + 1], content: [cue + 1, comma], form: 'clause' };
  }
  return null;
}

const LONGEST = 40;

/** `Saying “It is over,” Lee left`, `Arguing that “it is over,” Lee left`. */
function claimByFrontedQuotation(sentence: Sentence, cue: number): Claim | null {
  const quotation = wordAt(sentence, cue + 1) === 'that' ? cue + 2 : cue + 1;
  if (!hasTag(sentence, quotation, Tag.Quotation)) return null;
  const source = readSubject(sentence, wordAt(sentence, quotation + 1) === ',' ? quotation + 2 : quotation + 1);
  return source && { source, cue: [cue, cue + 1], content: [quotation, quotation + 1], form: 'clause' };
}

/** At the start, or behind a conjunction or an adverb there: "But worried that …". */
function opensSentence(sentence: Sentence, index: number): boolean {
  for (let before = index - 1; before >= 0; before--)
    if (!hasTag(sentence, before, Tag.Adverb | Tag.Conjunction) || before < index - 2) return false;
  return true;
}

/** A name with an aside, or a phrase with its verb right behind it: not "companies should", who may never have thought so. */
function readSubject(sentence: Sentence, from: number): Phrase | null {
  const subject = phraseStartingAt(sentence, from);
  if (!subject || !isSubjectLike(sentence, subject)) return null;
  if (isPerson(sentence, subject.head) && wordAt(sentence, subject.groupEnd) === ',') return subject;
  const verb = skipAdverbs(sentence, subject.groupEnd);
  return hasTag(sentence, verb, ENDS) || POSSIBLE.test(wordAt(sentence, verb)) ? null : cutToGroup(subject);
}

const ENDS = Tag.Mark | Tag.Quotation | Tag.Conjunction | Tag.Preposition | Tag.Subordinator;
const POSSIBLE = /^(?:can|could|may|might|should|must|ought)$/;
