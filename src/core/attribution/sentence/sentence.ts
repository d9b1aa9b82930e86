import { ABBREVIATED_BODIES, ABBREVIATED_ROLES, CALENDAR_WORDS } from '../../data/source-nouns';
import type { LocalMention } from '../../entities';
import { findOverlapping, type Span } from '../../text/span';
import { split } from '../../text/split';
import { PEOPLES } from './peoples';
import { ANY_PERSON, ANY_SOURCE_NOUN, ANY_VERB, Tag } from './tags';
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

/** The words that an article writes with a capital within sentences and never small, and where its mentions lie. */
export interface Names {
  readonly capitalized: ReadonlySet<string>;
  readonly mentions: readonly LocalMention[];
  /** How often each entity is mentioned. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Collects the names of an article from its lines; lines in title case tell nothing. */
export function collectNames(lines: readonly (readonly Token[])[], mentions: readonly LocalMention[]): Names {
  const capitalized = new Set<string>();
  const small = new Set<string>();
  for (const line of lines) if (!isTitleCase(line)) collectCapitals(line, capitalized, small);
  for (const word of small) capitalized.delete(word);
  const counts = new Map<number, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return { capitalized, mentions, counts };
}

function collectCapitals(line: readonly Token[], capitalized: Set<string>, small: Set<string>): void {
  let fresh = true;
  for (const { word, tags, capital } of line) {
    if ((tags & (Tag.Mark | Tag.Quotation)) !== 0) {
      if (!CLOSERS.has(word)) fresh = (tags & Tag.Quotation) !== 0 || SENTENCE_START.has(word);
      continue;
    }
    if ((tags & ANY_CLOSED) === 0) {
      if (!capital) small.add(word);
      else if (!fresh) capitalized.add(word);
    }
    fresh = false;
  }
}

/** What stands between a stop and the next sentence. */
const CLOSERS = new Set([')', ']']);

const SENTENCE_START = new Set(['.', '!', '?', ':', '(', '[', '•', '-', '—', '–', '*', '...']);

const ANY_CLOSED =
  Tag.Definite |
  Tag.Possessive |
  Tag.Indefinite |
  Tag.Pronoun |
  Tag.Auxiliary |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Time;

function isTitleCase(tokens: readonly Token[]): boolean {
  if (STOPS.has(tokens.at(-1)?.word ?? '')) return false;
  let long = 0;
  let capital = 0;
  for (const { tags, start, end, capital: isCapital } of tokens) {
    if ((tags & Tag.Quotation) !== 0) return false;
    if ((tags & Tag.Mark) !== 0 || end - start < 4) continue;
    long++;
    if (isCapital) capital++;
  }
  return long >= 4 && capital > long * 0.7;
}

/** Splits the tokens of a line into sentences. Quotations that end a sentence, and no clause after them, end it too. */
export function splitLine(tokens: readonly Token[], names: Names, text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const titleCase = isTitleCase(tokens);
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (index + 1 < tokens.length && !endsSentence(tokens, index, text)) continue;
    sentences.push(makeSentence(tokens.slice(from, index + 1), names, titleCase));
    from = index + 1;
  }
  return sentences;
}

function endsSentence(tokens: readonly Token[], index: number, text: string): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return true;
  const fresh = next.capital || (next.tags & (Tag.Quotation | Tag.Numeral)) !== 0 || OPENERS.has(next.word);
  const stop = token.word === ')' ? tokens[index - 1] : token;
  if (stop && STOPS.has(stop.word)) return fresh && next.start > token.end;
  if ((token.tags & Tag.Quotation) === 0 || !fresh) return false;
  const isNumber = !next.capital && (next.tags & Tag.Numeral) !== 0;
  if (isNumber && startsReport(tokens, index + 1)) return false;
  const mark = /[.!?…][”"\]’'\s»)]{0,4}$/
    .exec(text.slice(Math.max(token.start, token.end - 6), token.end))?.[0]
    .charAt(0);
  return mark === '.' || mark === '…' || (mark !== undefined && !startsReport(tokens, index + 1));
}

const STOPS = new Set(['.', '!', '?', '…', '...', '....']);
const OPENERS = new Set(['(', '[', '•', '“', '"']);

/** Whether a short subject and a verb of speech follow, as in “Why?” Jane Lee, the mayor, asked. */
function startsReport(tokens: readonly Token[], from: number): boolean {
  let reach = from + SHORT;
  for (let index = from; index < Math.min(tokens.length, reach); index++) {
    const { tags = 0, word = '' } = tokens[index] ?? {};
    if ((tags & ANY_VERB) !== 0 && (tags & (Tag.Past | Tag.ThirdPerson)) !== 0) return true;
    if (OPENS_ASIDE.has(word) && index > from && index < from + SHORT) reach = from + LONGEST_ASIDE;
    else if ((tags & (Tag.Mark | Tag.Quotation)) !== 0 && word !== ',' && word !== ')') return false;
    else if ((tags & Tag.Auxiliary) !== 0 && reach === from + SHORT) return false;
  }
  return false;
}

/** The longest subject without an aside: "Dr. Jane Lee of Hull University". */
const SHORT = 8;
const LONGEST_ASIDE = 25;
const OPENS_ASIDE = new Set([',', '(']);

function makeSentence(tokens: readonly Token[], names: Names, titleCase: boolean): Sentence {
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? 0;
  const mentionAt = (index: number): LocalMention | undefined => {
    const token = tokens[index];
    return token && findOverlapping(token, names.mentions);
  };
  const judge = (index: number): boolean => {
    const token = tokens[index];
    if (!token) return false;
    const isFresh = index === 0 || SENTENCE_START.has(tokens[index - 1]?.word ?? '');
    const mention = mentionAt(index);
    if (mention && (!isFresh || isTrusted(mention, token, names))) return token.capital || token.tags === 0;
    if (!token.capital || titleCase || isClosed(token) || isAbbreviated(token)) return false;
    return !isFresh || isInitialName(token, tokens[index + 1], names.capitalized);
  };
  const known = new Uint8Array(tokens.length);
  const isName = (index: number): boolean => {
    if (known[index] === 0) known[index] = judge(index) ? NAME : NO_NAME;
    return known[index] === NAME;
  };
  return { tokens, start, end, titleCase, isName, mentionAt };
}

/** Whether a word with a capital is of a closed class all the same: "Monday" is, "Times" is not. */
function isClosed({ word, tags }: Token): boolean {
  return (tags & ANY_CLOSED & ~Tag.Time) !== 0 || ((tags & Tag.Time) !== 0 && isCalendar(word));
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

/** "an MP", "two CEOs": capitals of no name. */
function isAbbreviated({ word }: Token): boolean {
  return ABBREVIATED_ROLES.has(word) || ABBREVIATED_BODIES.has(word);
}

const NAME = 1;
const NO_NAME = 2;

/** A mention of the one word that opens a sentence counts where something else speaks for it. */
function isTrusted(mention: LocalMention, token: Token, { counts, capitalized }: Names): boolean {
  if (mention.end > token.end || capitalized.has(token.word)) return true;
  if ((token.tags & ~(Tag.Plural | Tag.Title)) !== 0) return false;
  return mention.type === 'person' || (counts.get(mention.entity) ?? 0) > 1;
}

/**
 * A capital that opens a sentence: a name when the word has a capital elsewhere too, or can hardly be anything else.
 * "Sources" and "Research" need a second capital behind them.
 */
function isInitialName(token: Token, next: Token | undefined, capitalized: ReadonlySet<string>): boolean {
  if (capitalized.has(token.word)) {
    const isSource = (token.tags & (Tag.Anonymous | Tag.Document)) !== 0;
    return !isSource || next?.capital === true || ((next?.tags ?? 0) & Tag.Numeral) !== 0;
  }
  if (token.end - token.start > 1 && /[.&]/.test(token.word)) return true;
  if (PEOPLES.has(token.word)) return true;
  if ((token.tags & ~Tag.Title & ~Tag.Plural) !== 0) return false;
  if ((token.tags & Tag.Plural) !== 0) return next !== undefined && (next.tags & Tag.ThirdPerson) !== 0;
  if (next === undefined) return false;
  const isVerb = (next.tags & ANY_VERB) !== 0 && (next.tags & ANY_SOURCE_NOUN) === 0;
  if (next.word === ',') return !INTERJECTIONS.has(token.word);
  return next.capital || isVerb || (next.tags & Tag.Genitive) !== 0;
}

/** Words of their own before a comma: "Sure, it is safe." */
const INTERJECTIONS = new Set(
  split(`
  sure wait yes yeah no nope well ok okay oh ah hey hello please sorry look listen true right fine granted honestly
  frankly alas wow`),
);
