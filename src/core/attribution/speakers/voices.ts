import type { Span } from '../../text/span';
import type { Claim } from '../claims/claim';
import { claimOfQuotedBefore, heardBehind, quotedWithLike, subjectBehind } from '../claims/quotation-cues';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, isPerson, type Sentence, spanOfTokens, type TokenRange, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { likelySpeaker, relativeAside } from './likely-speaker';
import { overheardSpeaker, speakerWithThisToSay } from './overheard';
import { claimOf, claimsNear, handsOver, isVoiced, isWhatTheySaid, namerBefore } from './quoting-claim';
import { reporterBehind } from './reporter-behind';
import { askerBefore, forWhom } from './tellers';
import { authorOf, ownerOfWords, ownerRightBefore } from './utterances';
import { creditedBeside } from './voice-cues';

/** The words that stand for a speaker, and the sentence they stand in. */
export interface Voice {
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  /** Whether a claim hands the quotation over; false where the speaker is only the likeliest. */
  readonly stated: boolean;
  /** Whether its sentence tells of the speaker in some other way. */
  readonly told?: boolean;
}

/** Where each quotation of a sentence starts, and the voice that the sentence itself gives it. */
export function voicesOfSentence(sentence: Sentence, claims: readonly Claim[]): [number, Voice | null][] {
  if (!hasQuotation(sentence)) return [];
  const sourced = claims.filter((claim) => isVoiced(sentence, claims, claim));
  const isAlone = standsAlone(sentence);
  const voices: [number, Voice | null][] = [];
  for (const [index, { tags, start }] of sentence.tokens.entries()) {
    if ((tags & Tag.Quotation) === 0) continue;
    const [from, to] = relativeAside(sentence, index);
    const told = claimsNear(sourced, index).filter(
      ({ source, cue }) => (cue[0] < from || cue[0] >= to) && !isWhatTheySaid(sentence, source, cue[1], index),
    );
    voices.push([start, isAlone ? null : voiceInSentence(sentence, told, index)]);
  }
  return voices;
}

/** Whether a sentence is quotation and nothing else. */
export function standsAlone({ tokens }: Sentence): boolean {
  return tokens.every(({ tags }) => (tags & (Tag.Quotation | Tag.Mark)) !== 0);
}

/** Whether a sentence has a quotation in it. */
export function hasQuotation({ tokens }: Sentence): boolean {
  return tokens.some(({ tags }) => (tags & Tag.Quotation) !== 0);
}

function voiceInSentence(sentence: Sentence, sourced: readonly Claim[], quotation: number): Voice | null {
  const credited =
    creditedBeside(sentence, quotation) ??
    quotedWithLike(sentence, quotation) ??
    overheardSpeaker(sentence, quotation) ??
    speakerWithThisToSay(sentence, quotation) ??
    askerBefore(sentence, quotation) ??
    namerBefore(sentence, quotation) ??
    claimOfQuotedBefore(sentence, quotation)?.source ??
    heardBehind(sentence, quotation);
  if (credited) return { sentence, phrase: credited, stated: true };
  const claim = claimOf(sentence, sourced, quotation);
  const reporter = claim && handsOver(claim, quotation) ? null : reporterBehind(sentence, quotation);
  if (reporter) return { sentence, phrase: reporter, stated: true };
  if (claim?.source) return { sentence, phrase: speakerOf(sentence, claim.source, quotation), stated: true };
  const told = subjectBehind(sentence, quotation) ?? ownerOfWords(sentence, quotation);
  if (told) return { sentence, phrase: told, stated: true };
  const around = sourced.find(({ source, content }) => source && content[0] <= quotation && quotation < content[1]);
  if (around?.source) return { sentence, phrase: around.source, stated: quotation < 2, told: true };
  const next = quotation > 1 ? null : sourced.find(({ cue }) => cue[0] > quotation)?.source;
  if (next) return { sentence, phrase: next, stated: true };
  const viewer = forWhom(sentence, quotation);
  if (viewer) return { sentence, phrase: viewer, stated: false, told: true };
  const likely = likelySpeaker(sentence, quotation);
  if (!likely) return null;
  const phrase = authorOf(sentence, likely) ?? likely;
  return { sentence, phrase, stated: false, told: wordAt(sentence, quotation - 1) === ':' };
}

/** The source of a claim, unless what it hands over is somebody else's: "Park noted Lee's words", "a message from Lee". */
function speakerOf(sentence: Sentence, source: Phrase, quotation: number): Phrase {
  const named = namedBehindRole(sentence, source);
  if (named) return named;
  const owner = ownerRightBefore(sentence, quotation);
  return (owner && owner.from >= source.to ? owner : null) ?? authorOf(sentence, source) ?? source;
}

/** "said doctor and Harrow professor Jane Lee": she, who has both roles. */
function namedBehindRole(sentence: Sentence, { from, head, groupEnd }: Phrase): Phrase | null {
  if (from !== head || sentence.isName(head) || wordAt(sentence, groupEnd) !== 'and') return null;
  if (!hasTag(sentence, head, Tag.Person | Tag.Title) || hasTag(sentence, head, Tag.Plural)) return null;
  const second = phraseStartingAt(sentence, groupEnd + 1);
  return second && isPerson(sentence, second.groupEnd - 1) ? second : null;
}

/** The span of the noun group that stands for a speaker. */
export function spanOfVoice({ sentence, phrase }: Voice): Span {
  const named = sentence.isName(phrase.head) ? null : nameInAside(sentence, phrase);
  return spanOfTokens(sentence, ...(named ?? [phrase.from, phrase.groupEnd]));
}

/** "its founder, Jane Lee, said", "one of them, Jane Lee of Hull, said": the name that the aside opens with. */
function nameInAside(sentence: Sentence, { aside: [from, to] }: Phrase): TokenRange | null {
  let end = from;
  while (end < to && sentence.isName(end)) end++;
  return end > from && (end === to || BEHIND_NAME.has(wordAt(sentence, end))) ? [from, end] : null;
}

const BEHIND_NAME = new Set([',', 'of', 'from']);
