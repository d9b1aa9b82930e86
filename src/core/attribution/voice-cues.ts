import { CLAIM_NOUNS } from '../data/claim-nouns';
import { UTTERANCE_NOUNS } from '../data/source-nouns';
import { isFiniteVerb } from './clause';
import { groupEndingAt } from './group';
import { bareGroup, type Phrase } from './noun-phrase';
import { phraseEndingAt } from './phrase';
import { phraseStartingAt } from './phrase-ahead';
import { hasTag, isPerson, type Sentence, wordAt } from './sentence';
import { sentenceSubject } from './subject';
import { Tag } from './tags';

/** Whom the layout credits a quotation to: `“…” — Jane Lee`, `Jane Lee: “…”`. */
export function creditedBeside(sentence: Sentence, quotation: number): Phrase | null {
  return creditedBehind(sentence, quotation) ?? announcedByColon(sentence, quotation);
}

/** `“…” — Jane Lee`, a name and no more than what Jane Lee is. */
function creditedBehind(sentence: Sentence, quotation: number): Phrase | null {
  let first = quotation + 1;
  while (DASHES.has(wordAt(sentence, first))) first++;
  if (first === quotation + 1 || !sentence.isName(first)) return null;
  const phrase = phraseStartingAt(sentence, first);
  const after = phrase ? wordAt(sentence, phrase.groupEnd) : '';
  return ['', '.', ',', '('].includes(after) ? phrase : null;
}

/** `“…”` on a line of its own and below it “Jane Lee, chief engineer” or “— Jane Lee”: the name on a line without a verb. */
export function creditedBelow(sentence: Sentence): Phrase | null {
  const { tokens } = sentence;
  const first = DASHES.has(wordAt(sentence, 0)) ? 1 : 0;
  const phrase = tokens.length <= LONGEST_CREDIT ? phraseStartingAt(sentence, first) : null;
  if (!phrase || phrase.from !== first || !sentence.isName(phrase.head)) return null;
  const isDescribed = isPerson(sentence, phrase.head) && wordAt(sentence, phrase.groupEnd) === ',';
  const isCredit = first === 1 ? ['', '.', ','].includes(wordAt(sentence, phrase.groupEnd)) : isDescribed;
  return isCredit && !tokens.some((_, index) => hasVerb(sentence, index)) ? phrase : null;
}

const LONGEST_CREDIT = 18;

function hasVerb(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Quotation | Tag.Auxiliary) || isFiniteVerb(sentence, index);
}

const DASHES = new Set(['—', '–', '―', '-']);

/** `Jane Lee: “…”`: the name opens the sentence, or follows a dash. */
function announcedByColon(sentence: Sentence, quotation: number): Phrase | null {
  const phrase = namedBeforeColon(sentence, quotation);
  return phrase && (phrase.from === 0 || hasTag(sentence, phrase.from - 1, Tag.Mark)) ? phrase : null;
}

/** `Jane Lee: “…”` and `That did not surprise Jane Lee: “…”`. */
export function namedBeforeColon(sentence: Sentence, quotation: number): Phrase | null {
  if (wordAt(sentence, quotation - 1) !== ':') return null;
  const phrase = phraseEndingAt(sentence, quotation - 2);
  if (!phrase || hasUtterance(sentence, phrase.groupEnd, quotation)) return null;
  return sentence.isName(phrase.head) ? phrase : null;
}

/** In "Park swiped at Lee in a row of tweets:" the tweets are Park’s. */
function hasUtterance(sentence: Sentence, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (UTTERANCES.has(wordAt(sentence, index)) || UTTERANCES.has(wordAt(sentence, index).replace(/s$/, '')))
      return true;
  }
  return false;
}

const UTTERANCES: ReadonlySet<string> = new Set([...UTTERANCE_NOUNS, ...CLAIM_NOUNS]);

/** `Jane Lee’s answer was: “…”`, `Her message: “…”`. */
export function ownerOfWords(sentence: Sentence, quotation: number): Phrase | null {
  if (!INTRODUCING.test(wordAt(sentence, quotation - 1))) return null;
  const author = authorOfWords(sentence, quotation - 2);
  if (author) return author;
  const subject = sentenceSubject(sentence, quotation);
  if (!subject) return null;
  for (let index = subject.groupEnd - 1; index > subject.from; index--) {
    if (!UTTERANCES.has(wordAt(sentence, index))) continue;
    const owner = index - 1;
    if (hasTag(sentence, owner, Tag.Genitive)) return phraseEndingAt(sentence, owner - 1);
    if (hasTag(sentence, owner, Tag.Possessive)) return bareGroup(owner, owner + 1);
  }
  return hasStated(sentence, subject, quotation) ? subject : null;
}

/** "The ministry issued a statement that all was well: “…”" */
function hasStated(sentence: Sentence, { groupEnd }: Phrase, quotation: number): boolean {
  if (wordAt(sentence, quotation - 1) !== ':') return false;
  for (let index = groupEnd + 1; index < Math.min(quotation, groupEnd + 6); index++) {
    if (UTTERANCES.has(wordAt(sentence, index)) && hasTag(sentence, index - 1, Tag.Indefinite)) return true;
  }
  return false;
}

/** "a statement from the king:", "a tweet by Jane Lee:". */
function authorOfWords(sentence: Sentence, last: number): Phrase | null {
  const group = groupEndingAt(sentence, last);
  if (!group || !['from', 'by'].includes(wordAt(sentence, group.from - 1))) return null;
  if (!UTTERANCES.has(wordAt(sentence, group.from - 2))) return null;
  return bareGroup(group.from, last + 1);
}

const INTRODUCING = /^(?::|is|was)$/;
