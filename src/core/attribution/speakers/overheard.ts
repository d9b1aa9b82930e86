import { lastBeforeQuotation } from '../claims/content';
import { findPrompted } from '../claims/infinitives';
import { PERCEIVING } from '../claims/participles';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { isPastParticiple } from '../phrases/described';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { findSubject } from '../phrases/subject';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { canVoice } from './likely-speaker';

/**
 * Who speaks where somebody else hears, shows or prompts it: `Lee heard a man shout, “…”`, `Video shows an aide pinned to
 * the ground, screaming: “…”`, `which led Lee to say: “…”`. Null where the verb before the quotation has its own subject.
 */
export function overheardSpeaker(sentence: Sentence, quotation: number): Phrase | null {
  const verb = lastBeforeQuotation(sentence, quotation);
  const isProgressive = hasTag(sentence, verb, Tag.Progressive);
  if (!hasTag(sentence, verb, Tag.Speech) || !(isProgressive || hasTag(sentence, verb, Tag.Base)))
    return promptedSpeaker(sentence, quotation);
  const heard = phraseEndingAt(sentence, verb - 1);
  const isHeard = heard !== null && PERCEIVING.has(wordAt(sentence, heard.from - 1));
  if (isHeard && canVoice(sentence, heard)) return heard;
  return (isProgressive ? shownBefore(sentence, verb) : null) ?? promptedSpeaker(sentence, quotation);
}

/** In `Video shows Lee pinned to the ground, screaming: “…”` whom it shows. */
function shownBefore(sentence: Sentence, verb: number): Phrase | null {
  if (wordAt(sentence, verb - 1) !== ',') return null;
  for (let index = verb - 2; index > verb - FARTHEST_SHOWN && !hasTag(sentence, index, Tag.Mark); index--) {
    if (!PERCEIVING.has(wordAt(sentence, index))) continue;
    const shown = phraseStartingAt(sentence, index + 1);
    return shown?.from === index + 1 && isPastParticiple(wordAt(sentence, shown.groupEnd)) ? shown : null;
  }
  return null;
}

/** In `It prompted the head of the club, Jane Lee, to tell reporters in May: “…”` whom it prompts. */
function promptedSpeaker(sentence: Sentence, quotation: number): Phrase | null {
  for (let verb = lastBeforeQuotation(sentence, quotation); verb > quotation - FARTHEST_PROMPTED && verb > 2; verb--) {
    if (hasTag(sentence, verb, Tag.Quotation) || wordAt(sentence, verb) === ',') return null;
    if (wordAt(sentence, verb - 1) !== 'to' || !hasTag(sentence, verb, Tag.Speech)) continue;
    return findPrompted(sentence, verb - 1);
  }
  return null;
}

const FARTHEST_SHOWN = 14;
const FARTHEST_PROMPTED = 12;

/** `Lee had this to say about the film, which Park blames for it: “…”`: the one who had it. */
export function speakerWithThisToSay(sentence: Sentence, quotation: number): Phrase | null {
  if (wordAt(sentence, quotation - 1) !== ':') return null;
  for (let index = quotation - 2; index > 2 && !hasTag(sentence, index, Tag.Quotation); index--) {
    if (wordAt(sentence, index) !== 'say' || wordAt(sentence, index - 1) !== 'to') continue;
    const have = index - (TO_HAVE.get(wordAt(sentence, index - 2)) ?? 2);
    return HAVING.test(wordAt(sentence, have)) ? findSubject(sentence, skipAuxiliaries(sentence, have - 1)) : null;
  }
  return null;
}

/** How far "say" stands behind "have" in "have this to say" and "have the following to say". */
const TO_HAVE = new Map([
  ['this', 3],
  ['following', 4],
]);
const HAVING = /^(?:have|has|had)$/;
