import { ABBREVIATED_BODIES, ABBREVIATED_ROLES } from '../../data/source-nouns';
import type { LocalMention } from '../../entities';
import { findOverlapping } from '../../text/span';
import { split } from '../../text/split';
import { PEOPLES } from './peoples';
import { isCalendar } from './sentence';
import { ANY_SOURCE_NOUN, ANY_VERB, Tag } from './tags';
import type { Token } from './words';

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

/** Whether a line is written like a headline: most of its longer words have a capital, and no stop ends it. */
export function isTitleCase(tokens: readonly Token[]): boolean {
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

/** What ends a sentence. */
export const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', '…', '...', '....']);

/** Whether a token belongs to a name: by the mention it is part of, if any, or by a capital where a small letter is due. */
export function isPartOfName(tokens: readonly Token[], index: number, names: Names, titleCase: boolean): boolean {
  const token = tokens[index];
  if (!token) return false;
  const mention = findOverlapping(token, names.mentions);
  const isFresh = index === 0 || SENTENCE_START.has(tokens[index - 1]?.word ?? '');
  if (mention && (!isFresh || isTrusted(mention, token, names))) return token.capital || token.tags === 0;
  if (!token.capital || titleCase || isClosed(token) || isAbbreviated(token)) return false;
  return !isFresh || isInitialName(token, tokens[index + 1], names.capitalized);
}

/** Whether a word with a capital is of a closed class all the same: "Monday" is, "Times" is not. */
function isClosed({ word, tags }: Token): boolean {
  return (tags & ANY_CLOSED & ~Tag.Time) !== 0 || ((tags & Tag.Time) !== 0 && isCalendar(word));
}

/** "an MP", "two CEOs": capitals of no name. */
function isAbbreviated({ word }: Token): boolean {
  return ABBREVIATED_ROLES.has(word) || ABBREVIATED_BODIES.has(word);
}

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
