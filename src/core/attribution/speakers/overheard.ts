import { split } from '../../text/split';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { isPastParticiple } from '../phrases/described';
import { groupEndingAt } from '../phrases/group';
import { bareGroup, type Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { findSubject } from '../phrases/subject';
import { formsOf } from '../sentence/lexicon';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { canVoice } from './likely-speaker';

/**
 * Who speaks where somebody else hears, shows or prompts it: `Lee heard a man shout, “…”`, `Video shows an aide pinned to
 * the ground, screaming: “…”`, `the case of Park saying, “…”`, `which led Lee to say: “…”`. Null where the verb before the
 * quotation has its own subject.
 */
export function overheardSpeaker(sentence: Sentence, quotation: number): Phrase | null {
  const verb = INTRODUCING.has(wordAt(sentence, quotation - 1)) ? quotation - 2 : quotation - 1;
  const isProgressive = hasTag(sentence, verb, Tag.Progressive);
  if (!hasTag(sentence, verb, Tag.Speech) || !(isProgressive || hasTag(sentence, verb, Tag.Base)))
    return promptedSpeaker(sentence, quotation);
  const heard = phraseEndingAt(sentence, verb - 1);
  const isHeard = heard !== null && PERCEIVING.has(wordAt(sentence, heard.from - 1));
  if (isHeard && canVoice(sentence, heard)) return heard;
  const told = isProgressive ? (shownBefore(sentence, verb) ?? namedBehindOf(sentence, verb)) : null;
  return told ?? (isHeard ? heard : promptedSpeaker(sentence, quotation));
}

function namedBehindOf(sentence: Sentence, verb: number): Phrase | null {
  const group = sentence.isName(verb - 1) ? groupEndingAt(sentence, verb - 1) : null;
  return group && wordAt(sentence, group.from - 1) === 'of' ? bareGroup(group.from, verb) : null;
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
  for (let verb = quotation - 1; verb > quotation - FARTHEST_PROMPTED && verb > 2; verb--) {
    if (hasTag(sentence, verb, Tag.Quotation) || wordAt(sentence, verb) === ',') return null;
    if (wordAt(sentence, verb - 1) !== 'to' || !hasTag(sentence, verb, Tag.Speech)) continue;
    const prompted = phraseEndingAt(sentence, verb - 2);
    if (!prompted) return null;
    const from = PROMPTING.has(wordAt(sentence, prompted.from)) ? prompted.from + 1 : prompted.from;
    return PROMPTING.has(wordAt(sentence, from - 1)) ? { ...prompted, from } : null;
  }
  return null;
}

const FARTHEST_SHOWN = 14;
const FARTHEST_PROMPTED = 12;
const PROMPTING = new Set(
  split('prompt prompts prompted prompting lead leads led leading cause causes caused causing'),
);
const INTRODUCING = new Set([',', ':']);
const PERCEIVING = new Set([
  ...formsOf(split('capture film listen record watch')),
  ...split(
    'hear hears heard hearing overhear overhears overheard see sees saw seen show shows showed showing catch caught',
  ),
]);

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
