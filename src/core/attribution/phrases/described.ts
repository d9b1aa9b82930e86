import { STRONG_PARTICIPLES } from '../../data/common-verbs';
import { split } from '../../text/split';
import { endsInEd, endsInIng } from '../sentence/lexicon';
import { arePeople, hasTag, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';

/**
 * From the last word of a reduced relative clause back to the people it describes: "residents tracking the storm",
 * "officials not authorized to speak", "farmers hit by the drought". -1 where a clause of another kind ends.
 */
export function findDescribed(sentence: Sentence, last: number): number {
  for (let index = last; index > 0 && index > last - LONGEST; index--) {
    const people = wordAt(sentence, index - 1) === 'not' ? index - 2 : index - 1;
    if (arePeople(sentence, people) && opensDescription(sentence, index)) return people;
    if (hasTag(sentence, index, STOPS) && !hasTag(sentence, index, Tag.Preposition)) return -1;
  }
  return -1;
}

const LONGEST = 12;
const STOPS = Tag.Mark | Tag.Quotation | Tag.Conjunction | Tag.Auxiliary | Tag.Subordinator | Tag.Pronoun;

/** A form in -ing, or a past participle without an object: "officers trained to", not "officers trained dogs". */
function opensDescription(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  if (endsInIng(word)) return !hasTag(sentence, index, Tag.Preposition | Tag.Time);
  return isPastParticiple(word) && hasTag(sentence, index + 1, Tag.Preposition | Tag.Adverb);
}

/** "hired", "hit": a form that can stand in the passive. */
export function isPastParticiple(word: string): boolean {
  return endsInEd(word) || STRONG_PARTICIPLES.has(word);
}

/** "carried out", "handed down". */
export function endsPhrasalVerb(sentence: Sentence, index: number): boolean {
  return PARTICLES.has(wordAt(sentence, index)) && isPastParticiple(wordAt(sentence, index - 1));
}

const PARTICLES = new Set(split('out up down off over on away back'));
