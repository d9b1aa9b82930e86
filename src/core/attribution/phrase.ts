import { hasName } from './naming';
import { hasTag, type Sentence, tagsAt, wordAt } from './sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, Tag } from './tags';

/** A noun phrase as a half-open range of token indices, with its head and what stands beside it between commas. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  /** Index of the head: the last word of the topmost noun group. */
  readonly head: number;
  /** Where the noun group of the head ends and what describes it further begins. */
  readonly groupEnd: number;
  /** An aside behind it, as in "Lee, an analyst, said"; empty where there is none. */
  readonly aside: readonly [number, number];
}

const NO_ASIDE = [0, 0] as const;
const LONGEST_GROUP = 12;
const LONGEST_ASIDE = 45;

/** The noun phrase whose last token is at `last`: the subject of a verb that follows. Null where there is none. */
export function phraseEndingAt(sentence: Sentence, last: number): Phrase | null {
  const word = wordAt(sentence, last);
  if (ASIDE_MARKS.has(word)) return phraseBeforeAside(sentence, last, word);
  if (word === ')') return phraseBeforeBracket(sentence, last);
  const phrase = climb(sentence, groupEndingAt(sentence, last), 0);
  if (!phrase || isInfinitive(sentence, phrase.from)) return null;
  return namedBeforeRole(sentence, phrase) ?? phrase;
}

/** "Jane Lee, chief executive of Acme said": the second comma is missing. */
function namedBeforeRole(sentence: Sentence, role: Phrase): Phrase | null {
  if (wordAt(sentence, role.from - 1) !== ',' || !sentence.isName(role.from - 2)) return null;
  if (!hasTag(sentence, role.head, Tag.Title | Tag.Person) || hasTag(sentence, role.head, Tag.Plural)) return null;
  if (hasTag(sentence, role.from, ANY_DETERMINER)) return null;
  const named = climb(sentence, groupEndingAt(sentence, role.from - 2), 0);
  return named && { ...named, aside: [role.from, role.to] };
}

const ASIDE_MARKS = new Set([',', '—', '–', '-']);

function phraseBeforeBracket(sentence: Sentence, last: number): Phrase | null {
  for (let index = last - 1; index > last - 15 && index > 0; index--) {
    if (wordAt(sentence, index) === '(') return phraseEndingAt(sentence, index - 1);
  }
  return null;
}

/** "Jane Lee, 34, of Hull, who runs a shop, said": looks for the comma that the last one closes. */
function phraseBeforeAside(sentence: Sentence, last: number, mark: string): Phrase | null {
  let tries = 0;
  for (let index = last - 2; index > 0 && index > last - LONGEST_ASIDE; index--) {
    if (hasTag(sentence, index, Tag.Quotation) || wordAt(sentence, index) === ';') return null;
    if (wordAt(sentence, index) !== mark) continue;
    if (++tries > 5) return null;
    const candidate = climb(sentence, groupEndingAt(sentence, skipBracket(sentence, index - 1)), 0);
    if (!candidate) continue;
    if (!takesAside(sentence, candidate, index + 1)) continue;
    return { ...candidate, aside: [index + 1, last] };
  }
  return null;
}

/** Whether what starts at `from` can be an aside to a phrase. */
function takesAside(sentence: Sentence, { head, from: start }: Phrase, from: number): boolean {
  const isSubject = opensClause(sentence, start);
  if (sentence.isName(head)) return isSubject || isAsideStart(sentence, from);
  if (hasTag(sentence, head, Tag.Quantifier | Tag.Numeral)) return isSubject && isAsideStart(sentence, from);
  return (
    hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Pronoun) && (isAsideStart(sentence, from) || sentence.isName(from))
  );
}

function opensClause(sentence: Sentence, from: number): boolean {
  return from === 0 || hasTag(sentence, from - 1, Tag.Mark | Tag.Quotation | Tag.Conjunction);
}

function skipBracket(sentence: Sentence, last: number): number {
  if (wordAt(sentence, last) !== ')') return last;
  for (let index = last - 1; index > last - 15 && index > 0; index--)
    if (wordAt(sentence, index) === '(') return index - 1;
  return last;
}

const ASIDE_TAGS =
  Tag.Definite |
  Tag.Possessive |
  Tag.Indefinite |
  Tag.Numeral |
  Tag.Quantifier |
  Tag.Preposition |
  Tag.Subordinator |
  Tag.Title |
  Tag.Person |
  Tag.Spokes |
  Tag.Adverb |
  Tag.Pronoun |
  Tag.Progressive;

function isAsideStart(sentence: Sentence, index: number): boolean {
  if (hasTag(sentence, index, ASIDE_TAGS)) return true;
  if (/(?:ed|ing)$/.test(wordAt(sentence, index))) return true;
  for (let at = index; at < index + 10; at++) {
    if (hasTag(sentence, at, Tag.Mark | Tag.Preposition)) return false;
    if (hasTag(sentence, at, Tag.Person | Tag.Spokes | Tag.Title | Tag.Genitive)) return true;
    if (sentence.isName(at) && ['of', 'from'].includes(wordAt(sentence, at + 1))) return true;
  }
  return false;
}

/** The noun phrase that starts at `first`, after adverbs: the source in "according to" and "said". Null where there is none. */
export function phraseStartingAt(sentence: Sentence, first: number): Phrase | null {
  let from = first;
  while (hasTag(sentence, from, Tag.Adverb) && !hasTag(sentence, from, ANY_DETERMINER)) from++;
  if (hasTag(sentence, from, Tag.Pronoun) && !hasTag(sentence, from, ANY_DETERMINER)) {
    return { from, to: from + 1, head: from, groupEnd: from + 1, aside: NO_ASIDE };
  }
  let index = from;
  while (index - from < LONGEST_GROUP && hasTag(sentence, index, ANY_DETERMINER) && !isPlainNoun(sentence, index))
    index++;
  const nouns = index;
  while (index - nouns < LONGEST_GROUP && continuesGroup(sentence, index, nouns)) index++;
  if (index === nouns && !hasTag(sentence, nouns - 1, Tag.Quantifier | Tag.Numeral | Tag.Definite)) return null;
  if (index === from) return null;
  const counted =
    index < sentence.tokens.length && wordAt(sentence, index) === 'of' && countsPlural(sentence, index - 1)
      ? phraseStartingAt(sentence, index + 1)
      : null;
  if (counted) return { ...counted, from };
  const titled = nouns === from && wordAt(sentence, index) === 'of' ? phraseStartingAt(sentence, index + 1) : null;
  if (titled && !hasName(sentence, from, index) && isTitleOf(sentence, { from: titled.from, last: titled.head })) {
    return { ...titled, from };
  }
  return {
    from,
    to: findDescriptionEnd(sentence, index),
    head: index - 1,
    groupEnd: index,
    aside: asideAfter(sentence, index),
  };
}

function countsPlural(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Counting | Tag.Quantifier);
}

function isPlainNoun(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Counting | ANY_SOURCE_NOUN);
}

function continuesGroup(sentence: Sentence, index: number, nouns: number): boolean {
  const tags = tagsAt(sentence, index);
  const isStart = index === nouns;
  if (index >= sentence.tokens.length || (tags & (Tag.Quotation | Tag.Mark)) !== 0) return false;
  if (sentence.isName(index)) return true;
  if ((tags & Tag.Genitive) !== 0) return !isStart;
  if (wordAt(sentence, index) === '&') return true;
  if (wordAt(sentence, index) === 'and') return !isStart && sentence.isName(index - 1) && sentence.isName(index + 1);
  if (!isStart && (tags & (Tag.Postposed | Tag.Time)) !== 0) return false;
  if (
    !isStart &&
    (sentence.isName(index - 1) || hasTag(sentence, index - 1, ANY_SOURCE_NOUN)) &&
    (tags & (ANY_SOURCE_NOUN | Tag.Title)) === 0 &&
    !endsInNoun(sentence, index)
  )
    return false;
  return isNounish(sentence, index, isStart);
}

/** After a name or a noun for a source a small word goes on with the group only where a noun for a source soon follows: "Harvard law professor". */
function endsInNoun(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index + 1, ANY_SOURCE_NOUN | Tag.Title) && !hasTag(sentence, index + 1, Tag.Mark);
}

/** Whether a word can be part of a noun group: no word of a closed class, no finite verb of reporting. */
function isNounish(sentence: Sentence, index: number, mayBeVerb: boolean): boolean {
  const tags = tagsAt(sentence, index);
  if ((tags & CLOSED) !== 0) return (tags & (ANY_SOURCE_NOUN | Tag.Title)) !== 0;
  if ((tags & ANY_VERB) === 0 || (tags & (ANY_SOURCE_NOUN | Tag.Progressive)) !== 0) return true;
  if (mayBeVerb || sentence.isName(index)) return true;
  return (tags & Tag.Base) !== 0 && hasTag(sentence, index - 1, ANY_DETERMINER | Tag.Genitive | Tag.Preposition);
}

const CLOSED =
  Tag.Mark |
  Tag.Quotation |
  Tag.Pronoun |
  Tag.Auxiliary |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Adverb |
  Tag.Definite |
  Tag.Possessive |
  Tag.Indefinite;

/** What describes the head further runs to the next mark, quotation or clause; so "who" clauses belong to it. */
function findDescriptionEnd(sentence: Sentence, groupEnd: number): number {
  let index = groupEnd;
  let inRelative = false;
  while (index < sentence.tokens.length && index < groupEnd + 25) {
    const tags = tagsAt(sentence, index);
    if ((tags & (Tag.Mark | Tag.Quotation)) !== 0 && wordAt(sentence, index) !== '-') break;
    if (!inRelative && OBJECT_RELATIVES.has(wordAt(sentence, index))) break;
    if (RELATIVES.has(wordAt(sentence, index))) inRelative = true;
    else if (
      !inRelative &&
      index > groupEnd &&
      (tags & (Tag.Auxiliary | Tag.Subordinator)) !== 0 &&
      (tags & Tag.Preposition) === 0
    )
      break;
    else if (
      !inRelative &&
      (tags & ANY_VERB) !== 0 &&
      (tags & Tag.Past) !== 0 &&
      !hasTag(sentence, index, Tag.Postposed) &&
      !/ed$/.test(wordAt(sentence, index))
    )
      break;
    index++;
  }
  return index;
}

const RELATIVES = new Set(['who', 'whose', 'whom']);
const OBJECT_RELATIVES = new Set(['that', 'which']);

function asideAfter(sentence: Sentence, groupEnd: number): readonly [number, number] {
  let index = groupEnd;
  while (index < groupEnd + 12 && index < sentence.tokens.length && !hasTag(sentence, index, Tag.Mark | Tag.Quotation))
    index++;
  if (wordAt(sentence, index) !== ',') return NO_ASIDE;
  const start = index + 1;
  for (let end = start; end < start + 30; end++) {
    if (end >= sentence.tokens.length || hasTag(sentence, end, Tag.Mark | Tag.Quotation)) return [start, end];
    if (hasTag(sentence, end, Tag.Auxiliary | ANY_VERB) && !hasTag(sentence, start, Tag.Subordinator)) return NO_ASIDE;
  }
  return NO_ASIDE;
}

interface Group {
  readonly from: number;
  readonly last: number;
}

/** The words of one noun group, from its determiner to its head. */
function groupEndingAt(sentence: Sentence, last: number): Group | null {
  if (last < 0) return null;
  if (hasTag(sentence, last, Tag.Pronoun) && !sentence.isName(last)) return { from: last, last };
  if (hasTag(sentence, last, Tag.Quantifier | Tag.Numeral) && !sentence.isName(last))
    return { from: withDeterminers(sentence, last), last };
  const mayBeVerb = hasTag(sentence, last - 1, ANY_DETERMINER | Tag.Genitive);
  if (!isHeadNoun(sentence, last) || !(sentence.isName(last) || isNounish(sentence, last, mayBeVerb))) return null;
  let from = last;
  while (from > 0 && last - from < LONGEST_GROUP && joinsLeft(sentence, from - 1)) from--;
  from = withDeterminers(sentence, from);
  if (wordAt(sentence, from) === "'s") from++;
  return { from, last };
}

function isHeadNoun(sentence: Sentence, index: number): boolean {
  return (
    !hasTag(sentence, index, Tag.Genitive | Tag.Mark | Tag.Quotation) &&
    !(hasTag(sentence, index, Tag.Postposed | Tag.Time) && !sentence.isName(index))
  );
}

function joinsLeft(sentence: Sentence, index: number): boolean {
  if (hasTag(sentence, index, Tag.Genitive)) return true;
  if (sentence.isName(index)) return true;
  if (hasTag(sentence, index, Tag.Time))
    return hasTag(sentence, index + 1, Tag.Genitive) || hasTag(sentence, index - 1, ANY_DETERMINER);
  if (isLikelyVerb(sentence, index)) return false;
  return isNounish(sentence, index, false) && !hasTag(sentence, index, Tag.Quantifier | Tag.Numeral);
}

/** In "which helps students find" the word in -s before a plural is a verb: compounds have their first noun in the singular. */
function isLikelyVerb(sentence: Sentence, index: number): boolean {
  return (
    tagsAt(sentence, index) === Tag.Plural &&
    hasTag(sentence, index + 1, Tag.Plural) &&
    !PLURAL_MODIFIERS.has(wordAt(sentence, index))
  );
}

function withDeterminers(sentence: Sentence, from: number): number {
  let index = from;
  while (index > 0 && from - index < 5) {
    const isDeterminer = hasTag(sentence, index - 1, ANY_DETERMINER);
    const isMeasure =
      MEASURES.has(wordAt(sentence, index - 1)) && hasTag(sentence, index, Tag.Numeral | Tag.Quantifier);
    if (!isDeterminer && !isMeasure && !isDemonstrative(sentence, index - 1)) break;
    index--;
  }
  return index;
}

/** "That study found": not "said that studies found". */
function isDemonstrative(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) !== 'that' || hasTag(sentence, index + 1, Tag.Plural)) return false;
  return opensClause(sentence, index);
}

const PLURAL_MODIFIERS = new Set(
  'rights sports arms communications operations sales systems affairs services securities savings logistics'.split(' '),
);

const MEASURES = new Set(['about', 'than', 'nearly', 'almost', 'roughly', 'around']);

/** Goes up from a noun group to the phrase that it is the end of: "people close to the minister", "critics of the plan". */
function climb(sentence: Sentence, group: Group | null, depth: number): Phrase | null {
  if (!group) return null;
  const own: Phrase = {
    from: group.from,
    to: group.last + 1,
    head: group.last,
    groupEnd: group.last + 1,
    aside: NO_ASIDE,
  };
  if (depth > 4) return own;
  const upper = climb(sentence, groupEndingAt(sentence, findUpperEnd(sentence, group.from)), depth + 1);
  if (!upper) return own;
  const isCounted =
    upper.to <= group.from &&
    hasTag(sentence, upper.head, Tag.Counting | Tag.Quantifier | Tag.Numeral) &&
    wordAt(sentence, upper.groupEnd) === 'of';
  if (isCounted && !hasTag(sentence, group.last, Tag.Pronoun) && !hasDefinite(sentence, group)) {
    return { ...own, from: upper.from };
  }
  if (isTitleOf(sentence, group)) return { ...own, from: upper.from };
  return { ...upper, to: group.last + 1 };
}

/** "secretary of state Jane Lee": a name at the end of a group that begins with another noun. */
function isTitleOf(sentence: Sentence, { from, last }: Group): boolean {
  return sentence.isName(last) && from < last && !sentence.isName(from) && !hasTag(sentence, from, ANY_DETERMINER);
}

function hasDefinite(sentence: Sentence, { from, last }: Group): boolean {
  for (let index = from; index <= last; index++) {
    if (hasTag(sentence, index, Tag.Definite | Tag.Possessive | Tag.Genitive)) return true;
  }
  return false;
}

const UP_PREPOSITIONS = new Set(
  'of in with for at from to on about near within inside across behind by against under around through among over'.split(
    ' ',
  ),
);

/** The index at which the next higher noun group ends, -1 where the phrase goes no higher. */
function findUpperEnd(sentence: Sentence, from: number): number {
  let index = from - 1;
  if (UP_PREPOSITIONS.has(wordAt(sentence, index))) {
    if (isInfinitive(sentence, from)) return -1;
    index--;
    while (
      index > 0 &&
      (hasTag(sentence, index, Tag.Postposed | Tag.Adverb) || /[a-z]{3}(?:ed|ing)$/.test(wordAt(sentence, index)))
    )
      index--;
    return hasTag(sentence, index, Tag.Time) && !sentence.isName(index) ? -1 : index;
  }
  return findRelativeHead(sentence, index);
}

/** In "a prosecutor to investigate" a verb follows "to", not a noun group. */
function isInfinitive(sentence: Sentence, from: number): boolean {
  if (wordAt(sentence, from - 1) !== 'to') return false;
  return !sentence.isName(from) && !hasTag(sentence, from, ANY_DETERMINER | Tag.Plural | ANY_SOURCE_NOUN);
}

/** "people who have seen the report": from "have seen" back to "people". */
function findRelativeHead(sentence: Sentence, last: number): number {
  if (last < 0 || hasTag(sentence, last, Tag.Mark | Tag.Conjunction | Tag.Subordinator | Tag.Quotation)) return -1;
  for (let index = last; index > 0 && index > last - 14; index--) {
    if (hasTag(sentence, index, Tag.Quotation) || [',', ';', ':', '—'].includes(wordAt(sentence, index))) return -1;
    if (wordAt(sentence, index) === 'who') return index - 1;
  }
  return -1;
}
