import { takeInPortions } from '../../run-steps';
import type { Span } from '../../text/span';
import type { ReadSentence } from '../claims/claim';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import type { Phrase } from '../phrases/noun-phrase';
import { sentenceSubject } from '../phrases/sentence-subject';
import { findSubject } from '../phrases/subject';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { hasWords, isCertain, turnTaker } from './likely-speaker';
import { tellerOf } from './quoting-claim';
import { ownerOfAnswer, ownerOfWordsBefore } from './utterances';
import { creditedBelow } from './voice-cues';
import { hasQuotation, standsAlone, type Voice, voicesOfSentence } from './voices';

/**
 * Finds the speaker of each quotation: the source of the claim it belongs to; failing that the speaker before it in its
 * paragraph, the one after it, the one announced with a colon, or the other party of a dialogue.
 * Returns speakers by the start of the quotation's token. Yields between portions of a long text.
 */
export function* findVoicesInSteps(sentences: readonly ReadSentence[]): Generator<void, Map<number, Voice>> {
  const voices = new Map<number, Voice>();
  const paragraphs = groupByLine(sentences.map(withoutCited));
  const past: Voice[] = [];
  yield* takeInPortions(paragraphs.map(spanOfParagraph), (_, index) => {
    const paragraph = paragraphs[index] ?? [];
    const before = paragraphs[index - 1] ?? [];
    const credited = creditedBy(paragraph, paragraphs[index + 1]);
    const last = giveVoices(
      paragraph,
      credited ?? announcedBy(before) ?? turnOf(past) ?? toldOfBefore(before, paragraph),
      voices,
    );
    if (last) past.push(last);
    else if (!isLabel(paragraph) && !paragraph.some(({ sentence }) => hasQuotation(sentence))) past.length = 0;
    const told = last ?? lastVoice(paragraph);
    if (!last && told) past.push(told);
  });
  return voices;
}

/** "Story Continued Below", "Adding:": a few words without a stop stand between two paragraphs of what somebody says. */
function isLabel([only, second]: readonly ReadSentence[]): boolean {
  const tokens = only?.sentence.tokens ?? [];
  return (
    !second && tokens.length <= LONGEST_LABEL && tokens.every(({ tags, word }) => !(tags & Tag.Mark) || word === ':')
  );
}

const LONGEST_LABEL = 4;

/** "…, wrote Lee, citing officials" and "…, as reported by the Gazette" quote neither. */
function withoutCited(read: ReadSentence): ReadSentence {
  return { ...read, claims: read.claims.filter(({ form }) => form !== 'citing') };
}

function groupByLine(sentences: readonly ReadSentence[]): ReadSentence[][] {
  const paragraphs: ReadSentence[][] = [];
  let line = -1;
  for (const sentence of sentences) {
    if (sentence.line !== line) paragraphs.push([]);
    line = sentence.line;
    paragraphs.at(-1)?.push(sentence);
  }
  return paragraphs;
}

function spanOfParagraph(paragraph: readonly ReadSentence[]): Span {
  return { start: paragraph[0]?.sentence.start ?? 0, end: paragraph.at(-1)?.sentence.end ?? 0 };
}

/** Gives every quotation of a paragraph its voice and returns the last one. */
function giveVoices(
  paragraph: readonly ReadSentence[],
  inherited: Voice | null,
  voices: Map<number, Voice>,
): Voice | null {
  let current: Voice | null = null;
  let spoke: Voice | null = null;
  let waiting: Unvoiced[] = [];
  if (!paragraph.some(({ sentence }) => hasQuotation(sentence))) return null;
  for (const read of paragraph) {
    waiting = takeBack(read.sentence, waiting, voices);
    const isFragment = !standsAlone(read.sentence);
    for (const [start, own] of voicesOfSentence(read.sentence, read.claims)) {
      const voice = likelierOf(own, current);
      if (!voice) {
        waiting.push({ start, isFragment });
        continue;
      }
      if (own && voice === own && (own.stated || own.told)) waiting = handOver(waiting, own, voices);
      voices.set(start, voice);
      current = voice;
      spoke = voice;
    }
    current = turnVoice(read.sentence) ?? lastVoice([read]) ?? current;
  }
  const likeliest = namedBefore(paragraph, waiting[0]?.start ?? 0) ?? inherited;
  if (waiting.length === 0 || !likeliest) return spoke;
  handOver(waiting, { ...likeliest, stated: false }, voices);
  return spoke ?? likeliest;
}

function turnVoice(sentence: Sentence): Voice | null {
  const phrase = turnTaker(sentence) ?? ownerOfAnswer(sentence);
  return phrase && { sentence, phrase, stated: false };
}

/** "That quote from Jane Lee …" says whose the quotations before it are. */
function takeBack(sentence: Sentence, waiting: Unvoiced[], voices: Map<number, Voice>): Unvoiced[] {
  const phrase = waiting.length > 0 ? ownerOfWordsBefore(sentence) : null;
  return phrase ? handOver(waiting, { sentence, phrase, stated: true }, voices) : waiting;
}

/** What a sentence tells of its speaker, or the one who has been speaking where it tells less. */
function likelierOf(own: Voice | null, current: Voice | null): Voice | null {
  if (!own || !current) return own ?? current;
  return own.stated || own.told || isCertain(own.sentence, own.phrase) ? own : { ...current, stated: false };
}

/** Whom the sentence before a quotation that stands alone is about: "Lee was blunt." */
function namedBefore(paragraph: readonly ReadSentence[], start = Number.POSITIVE_INFINITY): Voice | null {
  for (let index = paragraph.length - 1; index >= 0; index--) {
    const sentence = paragraph[index]?.sentence;
    if (!sentence || sentence.end > start) continue;
    const phrase = sentenceSubject(sentence, sentence.tokens.length);
    if (phrase && isKnown(sentence, phrase)) return { sentence, phrase, stated: false };
  }
  return null;
}

/** The person whom the paragraph before is about, where the next one begins with a quotation that stands alone. */
function toldOfBefore(before: readonly ReadSentence[], [first]: readonly ReadSentence[]): Voice | null {
  if (!first || !standsAlone(first.sentence)) return null;
  const named = namedBefore(before);
  return named && isPerson(named.sentence, named.phrase.head) ? named : roleBefore(before);
}

/** "The mayor condemned the violence." */
function roleBefore(paragraph: readonly ReadSentence[]): Voice | null {
  const sentence = paragraph.at(-1)?.sentence;
  const phrase = sentence ? sentenceSubject(sentence, sentence.tokens.length) : null;
  if (!sentence || !phrase || !hasTag(sentence, phrase.from, Tag.Definite)) return null;
  const isOne = hasTag(sentence, phrase.head, Tag.Person | Tag.Title) && !hasTag(sentence, phrase.head, Tag.Plural);
  return isOne ? { sentence, phrase, stated: false } : null;
}

function isKnown(sentence: Sentence, phrase: Phrase): boolean {
  return isCertain(sentence, phrase) && (!sentence.isName(phrase.head) || sentence.isName(phrase.from));
}

/** A quotation whose speaker is not known yet. */
interface Unvoiced {
  readonly start: number;
  /** Whether its sentence has other words. */
  readonly isFragment: boolean;
}

/** Gives quotations the voice of a later one; words within another sentence may be no speech at all. */
function handOver(unvoiced: readonly Unvoiced[], voice: Voice, voices: Map<number, Voice>): Unvoiced[] {
  for (const { start, isFragment } of unvoiced) voices.set(start, isFragment ? { ...voice, stated: false } : voice);
  return [];
}

/** The source of the last claim that no other tells of. */
function lastVoice(paragraph: readonly ReadSentence[]): Voice | null {
  for (let index = paragraph.length - 1; index >= 0; index--) {
    const { sentence, claims } = paragraph[index] ?? { sentence: null, claims: [] };
    for (let at = claims.length - 1; at >= 0 && sentence; at--) {
      const claim = claims[at];
      const source = claim && !tellerOf(claims, claim) ? claim.source : null;
      if (source && hasWords(sentence, source)) return { sentence, phrase: source, stated: false };
    }
  }
  return null;
}

/** The line below a quotation that stands alone on its own says whose it is. */
function creditedBy(paragraph: readonly ReadSentence[], next: readonly ReadSentence[] = []): Voice | null {
  const sentence = next[0]?.sentence;
  if (!sentence || next.length > 1 || !paragraph.every((read) => standsAlone(read.sentence))) return null;
  const phrase = creditedBelow(sentence);
  return phrase && { sentence, phrase, stated: true };
}

/** The end of a paragraph announces the quotation of the next one. */
function announcedBy(paragraph: readonly ReadSentence[]): Voice | null {
  const last = paragraph.at(-1);
  const phrase = last ? announcer(last) : null;
  return last && phrase ? { sentence: last.sentence, phrase, stated: true } : null;
}

/** "She had this to say:", "The letter reads,": who is left to speak where a paragraph ends so. */
function announcer({ sentence, claims }: ReadSentence): Phrase | null {
  const end = sentence.tokens.length - 1;
  if (wordAt(sentence, end) === ',')
    return hasTag(sentence, end - 1, Tag.Speech | Tag.Showing)
      ? findSubject(sentence, skipAuxiliaries(sentence, end - 2))
      : null;
  if (wordAt(sentence, end) !== ':') return null;
  const subject = claims.at(-1)?.source ?? sentenceSubject(sentence, end + 1);
  return subject && POINTING.has(wordAt(sentence, subject.head)) ? null : subject;
}

/** "Below is the post:" */
const POINTING = new Set(['below', 'here', 'following']);

/** Whose turn it is: the other one where two have taken turns, else the one who spoke last. */
function turnOf(past: readonly Voice[]): Voice | null {
  const last = past.at(-1) ?? null;
  const beforeLast = past.at(-2) ?? null;
  const third = past.at(-3) ?? null;
  if (last && beforeLast && third && isSameVoice(last, third) && !isSameVoice(last, beforeLast)) return beforeLast;
  return last;
}

function isSameVoice(a: Voice, b: Voice): boolean {
  return wordAt(a.sentence, a.phrase.head) === wordAt(b.sentence, b.phrase.head);
}
