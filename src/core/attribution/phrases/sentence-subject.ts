import { endsInEd } from '../sentence/lexicon';
import { hasTag, isCalendar, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import { isFiniteVerb } from './clause';
import type { Phrase } from './noun-phrase';
import { phraseStartingAt } from './phrase-ahead';

/** The subject of a sentence: its first noun phrase that no preposition governs. */
export function sentenceSubject(sentence: Sentence, before: number): Phrase | null {
  let governed = false;
  const first = skipDateline(sentence);
  for (let index = first; index < Math.min(before, first + FARTHEST_SUBJECT); index++) {
    const tags = tagsAt(sentence, index);
    if (wordAt(sentence, index) === ',' || endsAdjunct(sentence, index)) governed = false;
    else if (
      (index === first || wordAt(sentence, index - 1) === ',') &&
      /[a-z](?:ed|ing)$/.test(wordAt(sentence, index)) &&
      !sentence.isName(index)
    )
      governed = true;
    else if ((tags & (Tag.Preposition | Tag.Subordinator)) !== 0) governed = true;
    const isAdverb = (tags & Tag.Adverb) !== 0 && (tags & ANY_DETERMINER) === 0;
    if (
      governed ||
      isAdverb ||
      isTimeOfDay(sentence, index) ||
      (tags & (Tag.Quotation | Tag.Mark | Tag.Conjunction)) !== 0
    )
      continue;
    const phrase = phraseStartingAt(sentence, index);
    if (phrase && !/^\d/.test(wordAt(sentence, phrase.head)) && !isTime(sentence, phrase))
      return { ...phrase, to: startOfPredicate(sentence, phrase, before) };
  }
  return null;
}

/** How far a subject and what it belongs to are looked for. */
export const FARTHEST_SUBJECT = 40;

/** Where a subject ends and its verb begins: "Hundreds of marchers | walked through Hull". */
function startOfPredicate(sentence: Sentence, { groupEnd, to }: Phrase, before: number): number {
  const end = Math.max(groupEnd, Math.min(before, to));
  for (let index = groupEnd; index < end; index++) {
    if (hasTag(sentence, index, Tag.Subordinator) && !hasTag(sentence, index, Tag.Preposition)) return end;
    if (isFiniteVerb(sentence, index) || endsInEd(wordAt(sentence, index))) return index;
  }
  return end;
}

/** "On Thursday Lee left": behind the time the subject may follow without a comma. */
function endsAdjunct(sentence: Sentence, index: number): boolean {
  return (
    isCalendar(wordAt(sentence, index - 1)) && hasTag(sentence, index - 2, Tag.Preposition) && sentence.isName(index)
  );
}

/** "Late Friday night" at the start, whatever the capital. */
function isTimeOfDay(sentence: Sentence, index: number): boolean {
  return DAY_PARTS.has(wordAt(sentence, index)) && isCalendar(wordAt(sentence, index + 1));
}

const DAY_PARTS = new Set(['late', 'early']);

/** "A month later", "the next day". */
function isTime(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  if (ORDER.has(wordAt(sentence, head)) && hasTag(sentence, groupEnd, Tag.Time)) return true;
  return hasTag(sentence, head, Tag.Time) && !sentence.isName(head);
}

const ORDER = new Set(['next', 'last', 'same', 'following', 'previous', 'first']);

const DASHES = new Set(['—', '–', '-']);

/** Behind "HULL, July 25 (Wire) —": where the story begins. */
function skipDateline({ tokens }: Sentence): number {
  const dash = tokens.slice(0, 12).findIndex(({ word }) => DASHES.has(word));
  const isDateline = dash > 0 && tokens.slice(0, dash).every(({ tags, capital }) => capital || (tags & PLACED) !== 0);
  return isDateline ? dash + 1 : 0;
}

const PLACED = Tag.Mark | Tag.Time | Tag.Numeral;
