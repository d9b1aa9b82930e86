import { compareSpans, findOverlapping, listOverlapping, overlapsAny } from '../../text/span';
import type { Lexicon } from '../recognizer/lexicon';
import { AppositionReader, findKindWords, findPrefixes } from './appositions';
import type { TypedSpan } from './typed-span';

/**
 * The mentions with those as organizations, and ships as products, that the words beside them state to be so: "Tull, a
 * firm in Hull", "the charity Hearthstone", "a group called Northwind", "the ferry Ann Vale", "MV Ann Vale"; and with the
 * same names wherever else the article has them. In the order of the text, not overlapping. Linear in the text, but for
 * looking names up.
 */
export function takeStatedNames(text: string, mentions: readonly TypedSpan[], lexicon: Lexicon): readonly TypedSpan[] {
  const stated = findStated(text, mentions, lexicon);
  if (stated.length === 0) return mentions;
  const left = mentions.filter((mention) => !overlapsAny(mention, stated));
  const named = [...left, ...stated].sort(compareSpans);
  const types = new Map(stated.map(({ start, end, type }) => [text.slice(start, end), type]));
  const fullNames = readFullNames(text, left);
  const retyped = named.map((mention): TypedSpan => {
    const surface = text.slice(mention.start, mention.end);
    const type = mention.type === 'place' ? undefined : types.get(surface);
    if (type === undefined || type === mention.type) return mention;
    // Ships are called after people, and firms after those who founded them.
    const isSomebody = mention.type === 'person' && (type === 'product' || fullNames.has(surface));
    return isSomebody ? mention : { ...mention, type };
  });
  return [...retyped, ...findUnmarked(text, retyped, types)].sort(compareSpans);
}

function findStated(text: string, mentions: readonly TypedSpan[], lexicon: Lexicon): TypedSpan[] {
  const reader = new AppositionReader(text, mentions, lexicon);
  const found = [
    ...findPrefixes(text).map((prefix) => reader.readPrefixed(prefix)),
    ...findKindWords(text).flatMap((kind) => [reader.readBefore(kind), reader.readBehind(kind)]),
  ];
  const isWhole = (name: TypedSpan): boolean =>
    listOverlapping(name, mentions).every(({ start, end }) => name.start <= start && end <= name.end);
  const stated: TypedSpan[] = [];
  for (const name of found.filter((name) => name !== undefined).sort(compareSpans))
    if (isWhole(name) && (stated.at(-1)?.end ?? 0) <= name.start) stated.push(name);
  return stated;
}

/** The words of the names of persons that have several. */
function readFullNames(text: string, mentions: readonly TypedSpan[]): ReadonlySet<string> {
  const persons = mentions.filter(({ type }) => type === 'person').map(({ start, end }) => text.slice(start, end));
  return new Set(persons.map((name) => name.split(' ')).flatMap((words) => (words.length > 1 ? words : [])));
}

/** Where a text has names that no mention marks, and no other word with a capital stands beside. */
function findUnmarked(
  text: string,
  mentions: readonly TypedSpan[],
  types: ReadonlyMap<string, TypedSpan['type']>,
): TypedSpan[] {
  const byFirst = new Map<string, string[]>();
  for (const name of types.keys()) {
    const first = FIRST.exec(name)?.[0] ?? name;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  const found: TypedSpan[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const name = byFirst.get(word)?.find((candidate) => text.startsWith(candidate, index));
    const type = name === undefined ? undefined : types.get(name);
    if (name === undefined || type === undefined) continue;
    const span: TypedSpan = { start: index, end: index + name.length, type };
    if (!findOverlapping(span, mentions) && standsAlone(text, span)) found.push(span);
  }
  return found;
}

function standsAlone(text: string, { start, end }: TypedSpan): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const isOneWord = !text.slice(start, end).includes(' ');
  return !GOES_ON.test(text.slice(end, end + 2)) && !(isOneWord ? OPENS : AFTER_CAPITAL).test(before);
}

const FIRST = /^[\p{L}\d]+/u;
const WORDS = /\p{Lu}[\p{L}\d]*/gu;
const LONGEST_WORD = 24;
const GOES_ON = /^(?:[\p{L}\d]| \p{Lu}|-[\p{Lu}\d])/u;
const AFTER_CAPITAL = /(?:\p{Ll}|\d|[,;:]) \p{Lu}\S* $|[\p{L}\d’'-]$/u;
/** Where a single word has its capital for its place, or another in front of it. */
const OPENS = /(?:^|\n|[.!?:]["”’)]? |["“‘'(-]|[\p{L}\d]|\p{Lu}\S* )$/u;
