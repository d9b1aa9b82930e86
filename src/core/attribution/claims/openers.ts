import { split } from '../../text/split';
import { isFiniteVerb, opensClause, opensLongClause, startsClause } from '../phrases/clause';
import { isInfinitive, type Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, type Sentence, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_PERSON, SOME_PEOPLE, Tag } from '../sentence/tags';
import type { Claim } from './claim';
import { contentAfter } from './content';

/**
 * The claim that words before a source hand to it: "according to", "in the words of", "to critics, …".
 * Undefined where a word opens nothing, null where nobody follows.
 */
export function claimByOpener(sentence: Sentence, index: number): Claim | null | undefined {
  const end = index + lengthOfOpener(sentence, index);
  if (end === index) return claimByStandpoint(sentence, index) ?? claimByCiting(sentence, index) ?? undefined;
  const source = phraseStartingAt(sentence, end);
  return source && claimOpenedBy(sentence, [index, end], source);
}

function claimOpenedBy(sentence: Sentence, cue: TokenRange, source: Phrase): Claim {
  const content: TokenRange = cue[0] > 1 ? [0, cue[0]] : [source.to, sentence.tokens.length];
  return { source, cue, content, form: 'according-to' };
}

/** How many words before a source hand a claim to it; 0 for other words. */
function lengthOfOpener(sentence: Sentence, index: number): number {
  if (wordAt(sentence, index) === 'according') return wordAt(sentence, index + 1) === 'to' ? 2 : 0;
  if (wordAt(sentence, index) === 'per') return wordAt(sentence, index - 1) === ',' ? 1 : 0;
  if (wordAt(sentence, index) === 'judging') return ['by', 'from'].includes(wordAt(sentence, index + 1)) ? 2 : 0;
  if (wordAt(sentence, index) !== 'in' || wordAt(sentence, index + 1) !== 'the') return 0;
  return VOICES.has(wordAt(sentence, index + 2)) && wordAt(sentence, index + 3) === 'of' ? 4 : 0;
}

const VOICES = new Set(
  split(`
  words view views eyes mind minds opinion judgment judgement estimation telling account phrase`),
);

/** "It will close, the Gazette reports, citing unnamed sources": whose word it rests on, whoever passes it on. */
function claimByCiting(sentence: Sentence, citing: number): Claim | null {
  if (wordAt(sentence, citing) !== 'citing') return null;
  const source = phraseStartingAt(sentence, citing + 1);
  if (!source || !hasTag(sentence, source.head, ANY_PERSON)) return null;
  const before = wordAt(sentence, citing - 1) === ',' ? citing - 1 : citing;
  const reportsBefore = hasReport(sentence, 0, before);
  if (!reportsBefore && !hasReport(sentence, source.to, sentence.tokens.length)) return null;
  const content: TokenRange = reportsBefore ? [0, before] : contentAfter(sentence, source.to);
  return { source, cue: [citing, citing + 1], content, form: 'citing' };
}

/** In "She resigned, citing critics" nobody reports, and they are her reason. */
function hasReport(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (hasTag(sentence, index, Tag.Speech) && isFiniteVerb(sentence, index)) return true;
  return false;
}

/** "To critics, the dam is a folly", "for many analysts, it is too late": so it looks to them. */
function claimByStandpoint(sentence: Sentence, preposition: number): Claim | null {
  if (!STANDPOINTS.has(wordAt(sentence, preposition)) || !opensClause(sentence, preposition)) return null;
  if (isInfinitive(sentence, preposition + 1)) return null;
  const source = phraseStartingAt(sentence, preposition + 1);
  if (!source || !holdsView(sentence, preposition, source)) return null;
  const content = source.to + 1;
  const opens =
    wordAt(sentence, source.to) === ',' && (startsClause(sentence, content) || opensLongClause(sentence, content));
  return opens && wordAt(sentence, content) !== 'there'
    ? claimOpenedBy(sentence, [preposition, preposition + 1], source)
    : null;
}

const STANDPOINTS = new Set(['to', 'for']);

/** For other people than those who judge for others to see, something may simply be so: "For farmers, it was a dry year". */
function holdsView(sentence: Sentence, preposition: number, { head }: Phrase): boolean {
  if (wordAt(sentence, preposition) === 'for') return JUDGES.has(wordAt(sentence, head));
  return hasTag(sentence, head, SOME_PEOPLE);
}
const JUDGES = new Set(split('analysts commentators critics detractors observers opponents pundits sceptics skeptics'));
