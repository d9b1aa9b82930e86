import { CALENDAR_WORDS } from '../../data/source-nouns';
import type { LocalMention } from '../../entities';
import type { Span } from '../../text/span';
import { ANY_PERSON, Tag } from './tags';
import type { Token } from './words';

/**
 * The tokens of one sentence, quotations being one token each, and which of them belong to names. How far the engine
 * looks (`LONGEST_…`, `FARTHEST_…`) counts in these tokens.
 */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** Whether it is a headline, every word of which may have a capital. */
  readonly titleCase: boolean;
  /** Whether the token of that index is part of a name. */
  isName(index: number): boolean;
  /** The mention of an entity that the token of that index is part of. */
  mentionAt(index: number): LocalMention | undefined;
}

/** Indices of the tokens of a sentence, half-open. */
export type TokenRange = readonly [from: number, to: number];

/** Whether a token is part of the name of a person. */
export function isPerson(sentence: Sentence, index: number): boolean {
  return sentence.isName(index) && sentence.mentionAt(index)?.type === 'person';
}

/** Whether a token is a word for several people, none of them by name. */
export function arePeople(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, ANY_PERSON) && hasTag(sentence, index, Tag.Plural);
}

/** Whether a token and the one before it are parts of one name: "Center for Dams". */
export function goesOnWithName(sentence: Sentence, index: number): boolean {
  if (sentence.tokens[index]?.capital) return false;
  const mention = sentence.mentionAt(index);
  return mention !== undefined && mention === sentence.mentionAt(index - 1);
}

/** The word at an index, '' outside the sentence. */
export function wordAt({ tokens }: Sentence, index: number): string {
  return tokens[index]?.word ?? '';
}

/** The tags of the token at an index, 0 outside the sentence. */
export function tagsAt({ tokens }: Sentence, index: number): number {
  return tokens[index]?.tags ?? 0;
}

/** Whether the token at an index has one of some tags; false outside the sentence. */
export function hasTag(sentence: Sentence, index: number, tags: number): boolean {
  return (tagsAt(sentence, index) & tags) !== 0;
}

/** The span from one token to another; the second is not included. */
export function spanOfTokens({ tokens }: Sentence, from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

/** Whether one of the words stands in a range of tokens. */
export function hasWord(sentence: Sentence, words: ReadonlySet<string>, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (words.has(wordAt(sentence, index))) return true;
  return false;
}

/** The first token from an index on that is no adverb. */
export function skipAdverbs(sentence: Sentence, from: number): number {
  let index = from;
  while (hasTag(sentence, index, Tag.Adverb)) index++;
  return index;
}

/** The last token up to an index that is no adverb. */
export function skipAdverbsBack(sentence: Sentence, last: number): number {
  let index = last;
  while (hasTag(sentence, index, Tag.Adverb)) index--;
  return index;
}

/** Whether a word is the month, "in May", and no auxiliary. */
export function isMay({ tokens }: Sentence, index: number): boolean {
  const token = tokens[index];
  return token?.word === 'may' && token.capital && ((tokens[index - 1]?.tags ?? 0) & Tag.Preposition) !== 0;
}

/** Whether a word is a day or a month. */
export function isCalendar(word: string): boolean {
  return CALENDAR.has(word);
}

const CALENDAR = new Set(CALENDAR_WORDS);
