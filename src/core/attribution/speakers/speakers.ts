import { takeInPortions } from '../../run-steps';
import type { Span } from '../../text/span';
import type { ReadSentence } from '../claims/claim';
import { sentenceSubject } from '../phrases/sentence-subject';
import { hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { isCertain, turnTaker } from './likely-speaker';
import { ownerOfAnswer, ownerOfWordsBefore } from './utterances';
import { hasQuotation, standsAlone, type Voice, voicesOfSentence } from './voices';
import { announcedBy, creditedBy, lastVoice, namedBefore, toldOfBefore } from './voices-beside';

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
  let between: Voice | null = null;
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
      if (voice === own && isTold(own))
        waiting = handOver(waiting, likelierBehind(read.sentence, between, own, inherited), voices);
      voices.set(start, voice);
      current = voice;
      spoke = voice;
    }
    if (waiting.length > 0) between = subjectOf(read.sentence) ?? between;
    current = turnVoice(read.sentence) ?? lastVoice([read]) ?? current;
  }
  const likeliest = namedBefore(paragraph, waiting[0]?.start ?? 0) ?? inherited;
  if (waiting.length === 0 || !likeliest) return spoke;
  handOver(waiting, { ...likeliest, stated: false }, voices);
  return spoke ?? likeliest;
}

function isTold({ stated, told = false }: Voice): boolean {
  return stated || told;
}

/** Whose the quotations are that wait for a voice: that of the next one, unless it begins something new. */
function likelierBehind(sentence: Sentence, between: Voice | null, own: Voice, inherited: Voice | null): Voice {
  return inherited && !goesOn(sentence, between, own) ? { ...inherited, stated: false } : own;
}

/** Whom a sentence without a quotation is about. */
function subjectOf(sentence: Sentence): Voice | null {
  const phrase = hasQuotation(sentence) ? null : sentenceSubject(sentence, sentence.tokens.length);
  return phrase && { sentence, phrase, stated: false };
}

/**
 * Whether a quotation that stands alone belongs to the voice behind it: in `“A.” “B,” Lee said` and `“A.” Lee nodded. “B,”
 * she said`; in `“A.” In a sign of hope, Acme said it was “B”` whoever spoke before ended with the first.
 */
function goesOn(sentence: Sentence, between: Voice | null, own: Voice): boolean {
  if (!between) return hasTag(sentence, 0, Tag.Quotation);
  return isSameVoice(between, own) || hasTag(own.sentence, own.phrase.head, Tag.Pronoun);
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
  return isTold(own) || isCertain(own.sentence, own.phrase) ? own : { ...current, stated: false };
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
