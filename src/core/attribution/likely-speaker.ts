import type { Phrase } from './noun-phrase';
import { ANY_BE } from './passives';
import { hasTag, type Sentence, wordAt } from './sentence';
import { nearestSubject, sentenceSubject } from './subject';
import { ANY_SOURCE_NOUN, Tag } from './tags';
import { namedBeforeColon } from './voice-cues';

/** Who most likely speaks a quotation that no verb hands over: the subject nearest before it, else that of its sentence. */
export function likelySpeaker(sentence: Sentence, quotation: number): Phrase | null {
  const named = namedBeforeColon(sentence, quotation);
  if (named) return named;
  const isAnnounced = wordAt(sentence, quotation - 1) === ':';
  const subjects = [nearestSubject(sentence, quotation), sentenceSubject(sentence, quotation)];
  return (
    subjects.find(
      (subject) => subject && canVoice(sentence, subject) && (isAnnounced || !isUndergoer(sentence, subject)),
    ) ?? null
  );
}

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
  'he she they i we who someone somebody everyone everybody many some others one'.split(' '),
);

const NOBODY = new Set(['no', 'neither']);

/** What is counted and measured says nothing in words of its own. */
const MEASURED = new Set(
  'data figure figures number numbers statistic statistics evidence poll polls survey surveys test tests index chart graph map'.split(
    ' ',
  ),
);

/** In "He was found with “…”" he is not the one who speaks. */
function isUndergoer(sentence: Sentence, { groupEnd, to }: Phrase): boolean {
  for (const verb of [to, groupEnd]) {
    if (!ANY_BE.test(wordAt(sentence, verb))) continue;
    let next = verb + 1;
    while (hasTag(sentence, next, Tag.Adverb) || ANY_BE.test(wordAt(sentence, next))) next++;
    return /[a-z]{2}ed$|^(?:found|told|given|seen|held|shown|made|taken|sent|left|put|set|hit|shot)$/.test(
      wordAt(sentence, next),
    );
  }
  return false;
}
