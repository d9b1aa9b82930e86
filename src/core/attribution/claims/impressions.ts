import { split } from '../../text/split';
import { isBe } from '../phrases/auxiliaries';
import { opensClause } from '../phrases/clause';
import { cutToGroup, isInfinitive, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { formsOf } from '../sentence/lexicon';
import { hasTag, type Sentence, skipAdverbs, type TokenRange, wordAt } from '../sentence/sentence';
import { SOME_PEOPLE, Tag } from '../sentence/tags';
import type { Claim } from './claim';

/**
 * The claim of verbs whose object holds the view (Levin §31.1): "struck many as a retreat", "looked to traders like a
 * bargain", "what worries doctors is that it spreads". Null for other words.
 */
export function claimByImpression(sentence: Sentence, index: number): Claim | null {
  const word = wordAt(sentence, index);
  if (STRIKING.has(word)) return claimByStriking(sentence, index);
  if (SEEMING.has(word)) return claimBySeeming(sentence, index);
  return word === 'what' && opensClause(sentence, index) ? claimByCleft(sentence, index) : null;
}

const STRIKING = new Set(['strike', 'strikes', 'struck']);
const SEEMING = new Set(formsOf(split('appear feel look seem sound')));

/** Words that such a claim begins with. */
export const IMPRESSION_WORDS: readonly string[] = [...STRIKING, ...SEEMING, 'what'];

/** "struck many lawyers as a retreat". */
function claimByStriking(sentence: Sentence, verb: number): Claim | null {
  const source = readPeople(sentence, verb + 1);
  const as = source ? findLink(sentence, source.groupEnd) : -1;
  return source && as > 0 && wordAt(sentence, as) === 'as'
    ? claimOfBeholder(sentence, [verb, verb + 1], source, as)
    : null;
}

/** "looked to more than one observer like a sale", "seems to many to be doomed". */
function claimBySeeming(sentence: Sentence, verb: number): Claim | null {
  const to = skipAdverbs(sentence, verb + 1);
  if (wordAt(sentence, to) !== 'to' || isInfinitive(sentence, to + 1)) return null;
  const source = readPeople(sentence, to + 1);
  const link = source ? findLink(sentence, source.groupEnd) : -1;
  return source && link > 0 ? claimOfBeholder(sentence, [verb, to + 1], source, link) : null;
}

/** "What worries doctors about the strain is that it spreads fast". */
function claimByCleft(sentence: Sentence, what: number): Claim | null {
  if (!MOVING.has(wordAt(sentence, what + 1))) return null;
  const source = readPeople(sentence, what + 2);
  for (let be = source?.groupEnd ?? Number.POSITIVE_INFINITY; be < what + LONGEST_CLEFT; be++) {
    if (!isBe(sentence, be)) continue;
    const isClause = ['that', 'how', 'whether'].includes(wordAt(sentence, be + 1));
    return source && isClause ? claimOfBeholder(sentence, [what, what + 2], source, be + 1) : null;
  }
  return null;
}

const LONGEST_CLEFT = 24;

/** Verbs of stirring somebody (Levin §31.1). */
const MOVING = new Set(
  formsOf(
    split(`
  alarm amaze anger annoy astonish baffle bother concern disappoint distress disturb encourage exasperate excite frighten
  frustrate impress infuriate intrigue irk irritate please puzzle reassure scare shock surprise trouble unsettle upset
  vex worry`),
  ),
);

function readPeople(sentence: Sentence, from: number): Phrase | null {
  const source = phraseStartingAt(sentence, from);
  return source && hasTag(sentence, source.head, SOME_PEOPLE) ? source : null;
}

/** Where "as", "like", "that" or "to be" stands in the words behind somebody, -1 where another clause comes first. */
function findLink(sentence: Sentence, from: number): number {
  if (!LINKS.has(wordAt(sentence, from)) && !hasTag(sentence, from, Tag.Preposition)) return -1;
  for (let index = from; index < from + FARTHEST_LINK; index++) {
    if (LINKS.has(wordAt(sentence, index)) && !isInfinitiveOfDoing(sentence, index)) return index;
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Auxiliary | Tag.Conjunction)) return -1;
  }
  return -1;
}

const FARTHEST_LINK = 6;
const LINKS = new Set(['as', 'like', 'that', 'to']);

/** "to leave", where "to be" and "to have" say how something is. */
function isInfinitiveOfDoing(sentence: Sentence, index: number): boolean {
  return wordAt(sentence, index) === 'to' && !/^(?:be|have)$/.test(wordAt(sentence, index + 1));
}

function claimOfBeholder(sentence: Sentence, cue: TokenRange, source: Phrase, from: number): Claim {
  return { source: cutToGroup(source), cue, content: [from, sentence.tokens.length], form: 'agent' };
}
