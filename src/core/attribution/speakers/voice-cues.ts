import { isFiniteVerb } from '../phrases/clause';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseEndingAt } from '../phrases/phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { Tag } from '../sentence/tags';
import { namesUtterance } from './utterances';

/** Whom the layout credits a quotation to: `“…” — Jane Lee`, `Jane Lee: “…”`. */
export function creditedBeside(sentence: Sentence, quotation: number): Phrase | null {
  return creditedBehind(sentence, quotation) ?? announcedByColon(sentence, quotation);
}

/** `“…” — Jane Lee`, a name and no more than what Jane Lee is. */
function creditedBehind(sentence: Sentence, quotation: number): Phrase | null {
  let first = quotation + 1;
  while (DASHES.has(wordAt(sentence, first))) first++;
  if (first === quotation + 1)
    return namedInBrackets(sentence, first) ?? (quotation === 0 ? namedBehindColon(sentence) : null);
  if (!sentence.isName(first)) return null;
  const phrase = phraseStartingAt(sentence, first);
  const after = phrase ? wordAt(sentence, phrase.groupEnd) : '';
  return ['', '.', ',', '('].includes(after) ? phrase : null;
}

/** In "Lee told the Gazette in Hull and in York:" and "Lee works with Park:" no preposition leads to who speaks. */
function isGoverned(sentence: Sentence, { from }: Phrase): boolean {
  let index = from - 1;
  while (wordAt(sentence, index) === 'and' && sentence.isName(index - 1)) {
    index--;
    while (sentence.isName(index)) index--;
  }
  return hasTag(sentence, index, Tag.Preposition) && !AUTHORING.has(wordAt(sentence, index));
}

/** "told by", "a word from": they do lead to who speaks. */
const AUTHORING = new Set(['by', 'from']);

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

/** `“…” (Jane Lee)` */
function namedInBrackets(sentence: Sentence, bracket: number): Phrase | null {
  const phrase = wordAt(sentence, bracket) === '(' ? phraseStartingAt(sentence, bracket + 1) : null;
  return phrase && isPerson(sentence, phrase.head) && wordAt(sentence, phrase.groupEnd) === ')' ? phrase : null;
}

/** `“…”: Jane Lee on her dam`, as headlines have it. */
function namedBehindColon(sentence: Sentence): Phrase | null {
  const phrase = wordAt(sentence, 1) === ':' ? phraseStartingAt(sentence, 2) : null;
  const type = phrase && sentence.mentionAt(phrase.head)?.type;
  const isNamed = type === 'person' || type === 'organization' || (phrase && hasTag(sentence, phrase.head, Tag.Person));
  const isSomebody = phrase?.from === 2 && isNamed && sentence.tokens[2]?.capital === true;
  return isSomebody && !HEADLINE_STOPS.has(wordAt(sentence, sentence.tokens.length - 1)) ? phrase : null;
}

const HEADLINE_STOPS = new Set(['.', '!', '?']);

/** `Jane Lee: “…”`: the name opens the sentence, or follows a dash. */
function announcedByColon(sentence: Sentence, quotation: number): Phrase | null {
  const phrase = namedBeforeColon(sentence, quotation);
  return phrase && (phrase.from === 0 || hasTag(sentence, phrase.from - 1, Tag.Mark)) ? phrase : null;
}

/** `Jane Lee: “…”` and `That did not surprise Jane Lee: “…”`. */
export function namedBeforeColon(sentence: Sentence, quotation: number): Phrase | null {
  if (wordAt(sentence, quotation - 1) !== ':') return null;
  const phrase = phraseEndingAt(sentence, quotation - 2);
  if (!phrase || namesUtterance(sentence, phrase.groupEnd, quotation) || isGoverned(sentence, phrase)) return null;
  return sentence.isName(phrase.head) ? phrase : null;
}
