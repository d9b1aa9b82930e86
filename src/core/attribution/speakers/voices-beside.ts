import type { Claim, ReadSentence } from '../claims/claim';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import type { Phrase } from '../phrases/noun-phrase';
import { sentenceSubject } from '../phrases/sentence-subject';
import { findSubject } from '../phrases/subject';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { hasWords, isCertain } from './likely-speaker';
import { tellerOf } from './quoting-claim';
import { creditedBelow } from './voice-cues';
import { standsAlone, type Voice } from './voices';

/** Whom the sentence before a quotation that stands alone is about: "Lee was blunt." */
export function namedBefore(paragraph: readonly ReadSentence[], start = Number.POSITIVE_INFINITY): Voice | null {
  for (let index = paragraph.length - 1; index >= 0; index--) {
    const sentence = paragraph[index]?.sentence;
    if (!sentence || sentence.end > start) continue;
    const phrase = sentenceSubject(sentence, sentence.tokens.length);
    if (phrase && isKnown(sentence, phrase)) return { sentence, phrase, stated: false };
  }
  return null;
}

/** The person whom the paragraph before is about, where the next one begins with a quotation that stands alone. */
export function toldOfBefore(before: readonly ReadSentence[], [first]: readonly ReadSentence[]): Voice | null {
  if (!first || !standsAlone(first.sentence)) return null;
  const named = namedBefore(before);
  const isOne = named && (isPerson(named.sentence, named.phrase.head) || isOnePerson(named));
  return isOne ? named : roleBefore(before);
}

/** "She made up her mind." */
function isOnePerson({ sentence, phrase }: Voice): boolean {
  return ['he', 'she'].includes(wordAt(sentence, phrase.head));
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

/** In `“…,” Lee said, according to the board.` and "As the Gazette reported, Lee said it was over." it is Lee who may go on. */
function isOwnVoice(sentence: Sentence, claims: readonly Claim[], claim: Claim): boolean {
  const teller = tellerOf(claims, claim);
  if (teller) return isAside(sentence, teller);
  return !isAside(sentence, claim) || !claims.some((told) => tellerOf(claims, told) === claim);
}

function isAside(sentence: Sentence, { form, source }: Claim): boolean {
  return form === 'according-to' || (source !== null && wordAt(sentence, source.from - 1) === 'as');
}

/** The source of the last claim that no other tells of. */
export function lastVoice(paragraph: readonly ReadSentence[]): Voice | null {
  for (let index = paragraph.length - 1; index >= 0; index--) {
    const { sentence, claims } = paragraph[index] ?? { sentence: null, claims: [] };
    for (let at = claims.length - 1; at >= 0 && sentence; at--) {
      const claim = claims[at];
      const source = claim && isOwnVoice(sentence, claims, claim) ? claim.source : null;
      if (source && hasWords(sentence, source) && wordAt(sentence, source.head) !== 'one')
        return { sentence, phrase: source, stated: false };
    }
  }
  return null;
}

/** The line below a quotation that stands alone on its own says whose it is. */
export function creditedBy(paragraph: readonly ReadSentence[], next: readonly ReadSentence[] = []): Voice | null {
  const sentence = next[0]?.sentence;
  if (!sentence || next.length > 1 || !paragraph.every((read) => standsAlone(read.sentence))) return null;
  const phrase = creditedBelow(sentence);
  return phrase && { sentence, phrase, stated: true };
}

/** The end of a paragraph announces the quotation of the next one. */
export function announcedBy(paragraph: readonly ReadSentence[]): Voice | null {
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
