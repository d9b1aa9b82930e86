import {
  APPRAISING_VERBS,
  CONVICTION_ADJECTIVES,
  FEELING_ADJECTIVES,
  MANNER_ADJECTIVES,
  REACTING_VERBS,
  STANCE_VERBS,
} from '../../data/reporting-verbs';
import { split } from '../../text/split';
import { isBe, skipAuxiliaries } from '../phrases/auxiliaries';
import { RELATIVES } from '../phrases/clause';
import { isPastParticiple } from '../phrases/described';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { sentenceSubject } from '../phrases/sentence-subject';
import { nearestSubject } from '../phrases/subject';
import { formsOf } from '../sentence/lexicon';
import { hasTag, isPerson, type Sentence, skipAdverbs, type TokenRange, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { namedBeforeColon } from './voice-cues';

/** Who most likely speaks a quotation that no verb hands over: the subject nearest before it, else that of its sentence. */
export function likelySpeaker(sentence: Sentence, quotation: number): Phrase | null {
  const named = namedBeforeColon(sentence, quotation);
  if (named) return named;
  const isAnnounced = wordAt(sentence, quotation - 1) === ':';
  const before = startOfAside(sentence, quotation);
  const nearest = nearestSubject(sentence, before);
  const first = sentenceSubject(sentence, before);
  const subjects = isAnnounced && nearest && !canVoice(sentence, nearest) ? [first, nearest] : [nearest, first];
  const isLikely = (subject: Phrase): boolean =>
    isAnnounced
      ? hasWords(sentence, subject)
      : canVoice(sentence, subject) && !isSpokenOf(sentence, subject, quotation);
  return subjects.find((subject) => subject && isLikely(subject)) ?? null;
}

/** In "Lee spoke — which Park called odd — “…”" the first dash: what stands between the two says nothing of the speaker. */
function startOfAside(sentence: Sentence, quotation: number): number {
  const [from, to] = relativeAside(sentence, quotation);
  return to === quotation - 1 ? from : quotation;
}

/** Where dashes before a quotation enclose a clause that begins with "who" or "which", from dash to dash; else empty. */
export function relativeAside(sentence: Sentence, quotation: number): TokenRange {
  const to = dashBefore(sentence, quotation, quotation - LONGEST_ASIDE);
  const from = dashBefore(sentence, to, to - LONGEST_ASIDE);
  return from >= 0 && RELATIVES.has(wordAt(sentence, from + 1)) ? [from, to] : [quotation, quotation];
}

function dashBefore(sentence: Sentence, index: number, limit: number): number {
  for (let dash = index - 1; dash >= 0 && dash > limit; dash--) {
    if (DASHES.has(wordAt(sentence, dash))) return dash;
    if (hasTag(sentence, dash, Tag.Quotation)) return -1;
  }
  return -1;
}

const DASHES = new Set(['—', '–']);
const LONGEST_ASIDE = 40;

/** "…, and her husband cut in.", "Lee, her partner, remembers it differently.": who goes on. */
export function turnTaker(sentence: Sentence): Phrase | null {
  return interrupter(sentence) ?? stanceTaker(sentence);
}

/** Somebody who agrees, remembers, nods or feels something, in a sentence that has no words of anybody. */
function stanceTaker(sentence: Sentence): Phrase | null {
  if (sentence.tokens.some(({ tags }) => (tags & Tag.Quotation) !== 0)) return null;
  const phrase = sentenceSubject(sentence, sentence.tokens.length);
  if (!phrase || !canVoice(sentence, phrase) || hasTag(sentence, phrase.head, Tag.Pronoun)) return null;
  const verb = skipAdverbs(sentence, endOfAppositive(sentence, phrase.groupEnd));
  if (STANCES.has(wordAt(sentence, verb))) return phrase;
  if (!isBe(sentence, verb)) return null;
  let adjective = verb + 1;
  while (hasTag(sentence, adjective, Tag.Adverb) || DEGREES.has(wordAt(sentence, adjective))) adjective++;
  return ATTITUDES.has(wordAt(sentence, adjective)) ? phrase : null;
}

/** Where "Lee, her partner in the shop, nodded" goes on behind its second comma. */
function endOfAppositive(sentence: Sentence, from: number): number {
  if (wordAt(sentence, from) !== ',') return from;
  let close = from + 1;
  while (close < from + LONGEST_ASIDE && !hasTag(sentence, close, Tag.Mark)) close++;
  return wordAt(sentence, close) === ',' ? close + 1 : from;
}

const STANCES = new Set(formsOf([...STANCE_VERBS, ...REACTING_VERBS, ...APPRAISING_VERBS]));
const ATTITUDES = new Set([...CONVICTION_ADJECTIVES, ...FEELING_ADJECTIVES, ...MANNER_ADJECTIVES]);
const DEGREES = new Set(split('more less most so as not equally rather too even no longer'));

function interrupter(sentence: Sentence): Phrase | null {
  const end = sentence.tokens.length - 1;
  if (!TAKING_A_TURN.test(`${wordAt(sentence, end - 2)} ${wordAt(sentence, end - 1)}`)) return null;
  const phrase = phraseEndingAt(sentence, skipAuxiliaries(sentence, end - 3));
  return phrase && canVoice(sentence, phrase) ? phrase : null;
}

const TAKING_A_TURN =
  /^(?:cuts?|chime[sd]?|butt(?:s|ed)|jump(?:s|ed)|breaks?|broke|weigh(?:s|ed)) in$|^(?:shoots?|shot|hits?|fire[sd]|snap(?:s|ped)) back$|^(?:pipe[sd]|speaks|spoke) up$|^(?:goes|went) on$/;

/** Whether a phrase stands for somebody who may speak. */
export function canVoice(sentence: Sentence, { from, head }: Phrase): boolean {
  if (sentence.isName(head)) return sentence.mentionAt(head)?.type !== 'place';
  const word = wordAt(sentence, head);
  if (hasTag(sentence, head, Tag.Pronoun)) return SPEAKING_PRONOUNS.has(word);
  return hasTag(sentence, head, Tag.Person | Tag.Group | Tag.Title) && !NOBODY.has(wordAt(sentence, from));
}

/** Whether words of their own can be expected of a source: of people, bodies and texts, not of counts or of brains. */
export function hasWords(sentence: Sentence, phrase: Phrase): boolean {
  const { head } = phrase;
  if (MEASURED.has(wordAt(sentence, head)) && !sentence.isName(head)) return false;
  return canVoice(sentence, phrase) || hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Quantifier | Tag.Numeral);
}

/** Whether a name, or a pronoun for one person, stands for a speaker. */
export function isCertain(sentence: Sentence, { head }: Phrase): boolean {
  return sentence.isName(head) || ['i', 'he', 'she'].includes(wordAt(sentence, head));
}

const SPEAKING_PRONOUNS = new Set(
  split('he she they i we who someone somebody everyone everybody many some others one'),
);

const NOBODY = new Set(['no', 'neither']);

/** What is counted and measured says nothing in words of its own. */
const MEASURED = new Set(
  split(`
  data figure figures number numbers statistic statistics evidence poll polls survey surveys test tests index chart
  graph map`),
);

/** In "Lee “has done her best”" and "Lee will “do her best”" somebody else says so of Lee, as in "Lee was found with “…”". */
function isSpokenOf(sentence: Sentence, subject: Phrase, quotation: number): boolean {
  let verb = subject.groupEnd;
  while (hasTag(sentence, verb, Tag.Auxiliary | Tag.Adverb) && !isBe(sentence, verb)) verb++;
  const isDescribed = isBe(sentence, verb) && verb + 1 === quotation && !isSomeone(sentence, subject);
  return verb === quotation || isDescribed || isUndergoer(sentence, subject);
}

/** A person’s state is told in words of her own: "Lee was “so very glad”", where "Acme is “on the brink”" is said of it. */
function isSomeone(sentence: Sentence, { head }: Phrase): boolean {
  return !sentence.isName(head) || isPerson(sentence, head);
}

function isUndergoer(sentence: Sentence, { groupEnd, to }: Phrase): boolean {
  for (const verb of [to, groupEnd]) {
    if (!isBe(sentence, verb)) continue;
    let next = verb + 1;
    while (hasTag(sentence, next, Tag.Adverb) || isBe(sentence, next)) next++;
    return isPastParticiple(wordAt(sentence, next));
  }
  return false;
}
