import { CLAIM_NOUNS, CLAIM_TAKING_VERBS, POLL_NOUNS, RANKS } from '../data/claim-nouns';
import type { Claim } from './claims';
import { contentAfter } from './clause';
import { phraseEndingAt } from './phrase';
import { phraseStartingAt } from './phrase-ahead';
import { hasTag, type Sentence, wordAt } from './sentence';
import { findSubject, skipAuxiliaries } from './subject';
import { Tag } from './tags';

/**
 * The claim that a noun hands over: "critics’ warnings that", "residents raised concerns that", "a claim that".
 * Null where the noun opens no clause.
 */
export function claimByNoun(sentence: Sentence, noun: number): Claim | null {
  if (!CLAIM_NOUNS.has(wordAt(sentence, noun))) return null;
  if (wordAt(sentence, noun + 1) !== 'that') return claimAmong(sentence, noun);
  let first = noun;
  while (first > 0 && noun - first < 3 && isModifier(sentence, first - 1)) first--;
  const content = contentAfter(sentence, noun + 1);
  const isOwned = hasTag(sentence, first - 1, Tag.Genitive);
  const verb = first - 1;
  const takesClaim = CLAIM_TAKING_VERBS.has(wordAt(sentence, verb));
  const source = isOwned ? phraseEndingAt(sentence, first - 2) : takesClaim ? subjectOf(sentence, verb) : null;
  return { source, cue: [takesClaim ? verb : first, noun + 1], content, form: 'noun' };
}

/** "a belief among experts that", "warnings from doctors that". */
function claimAmong(sentence: Sentence, noun: number): Claim | null {
  if (!HOLDING.has(wordAt(sentence, noun + 1))) return null;
  const source = phraseStartingAt(sentence, noun + 2);
  if (!source) return null;
  const that = ['is', 'was'].includes(wordAt(sentence, source.groupEnd)) ? source.groupEnd + 1 : source.groupEnd;
  if (wordAt(sentence, that) !== 'that') return null;
  const held = { ...source, to: source.groupEnd };
  return { source: held, cue: [noun, noun + 2], content: contentAfter(sentence, that), form: 'noun' };
}

const HOLDING = new Set('among of by from'.split(' '));

function isModifier(sentence: Sentence, index: number): boolean {
  if (CLAIM_TAKING_VERBS.has(wordAt(sentence, index))) return false;
  return (
    !sentence.isName(index) &&
    (sentence.tokens[index]?.tags === 0 || hasTag(sentence, index, Tag.Quantifier | Tag.Indefinite))
  );
}

function subjectOf(sentence: Sentence, verb: number): Claim['source'] {
  return findSubject(sentence, skipAuxiliaries(sentence, verb - 1));
}

/** Whether somebody is said to lead or to trail: only then "in polls" is a source, and not what is spoken of. */
function hasRank(sentence: Sentence, before: number): boolean {
  for (let index = before - 1; index >= 0 && index > before - 14; index--) {
    if (RANKS.has(wordAt(sentence, index))) return true;
  }
  return false;
}

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
