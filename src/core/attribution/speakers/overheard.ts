import { split } from '../../text/split';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { findSubject } from '../phrases/subject';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/**
 * Who speaks where somebody else hears it: `Lee heard a man shout, “…”`, `I hear someone saying: “…”`. Null where the
 * verb before the quotation has its own subject.
 */
export function overheardSpeaker(sentence: Sentence, quotation: number): Phrase | null {
  const verb = INTRODUCING.has(wordAt(sentence, quotation - 1)) ? quotation - 2 : quotation - 1;
  if (!hasTag(sentence, verb, Tag.Speech) || !hasTag(sentence, verb, Tag.Base | Tag.Progressive)) return null;
  const heard = phraseEndingAt(sentence, verb - 1);
  return heard && PERCEIVING.has(wordAt(sentence, heard.from - 1)) ? heard : null;
}

const INTRODUCING = new Set([',', ':']);
const PERCEIVING = new Set(
  split('hear hears heard hearing overhear overhears overheard see sees saw seen watch watched catch caught'),
);

/** `Lee had this to say about the film, which Park blames for it: “…”`: the one who had it. */
export function speakerWithThisToSay(sentence: Sentence, quotation: number): Phrase | null {
  if (wordAt(sentence, quotation - 1) !== ':') return null;
  for (let index = quotation - 2; index > 2 && !hasTag(sentence, index, Tag.Quotation); index--) {
    if (wordAt(sentence, index) !== 'say' || wordAt(sentence, index - 1) !== 'to') continue;
    const have = HELD.has(wordAt(sentence, index - 2)) ? startOfHeld(sentence, index - 2) : index - 2;
    return HAVING.test(wordAt(sentence, have)) ? findSubject(sentence, skipAuxiliaries(sentence, have - 1)) : null;
  }
  return null;
}

/** The verb before "this", "the following" and "something else". */
function startOfHeld(sentence: Sentence, last: number): number {
  return hasTag(sentence, last - 1, Tag.Definite) ? last - 2 : last - 1;
}

const HELD = new Set(['this', 'following']);
const HAVING = /^(?:have|has|had)$/;
