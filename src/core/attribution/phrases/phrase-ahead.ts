import { FINITE_FORMS } from '../../data/common-verbs';
import { endsInEd } from '../sentence/lexicon';
import { goesOnWithName, hasTag, isPerson, type Sentence, type TokenRange, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { isDoubled } from './determiners';
import { hasDefinite, isNounish, LONGEST_GROUP } from './group';
import { hasName } from './naming';
import { bareGroup, NO_ASIDE, type Phrase } from './noun-phrase';
import { isTitleOf, linksOffice } from './offices';

/** The noun phrase that starts at `first`, after adverbs: the source in "according to" and "said". Null where there is none. */
export function phraseStartingAt(sentence: Sentence, first: number): Phrase | null {
  const number = skipBound(sentence, first);
  const phrase = readAhead(sentence, number, 0);
  return phrase && number > first ? { ...phrase, from: first } : phrase;
}

/** Over "at least" and "more than" before a number. */
function skipBound(sentence: Sentence, first: number): number {
  const isBound = BOUNDS.has(`${wordAt(sentence, first)} ${wordAt(sentence, first + 1)}`);
  return isBound && hasTag(sentence, first + 2, NUMBERS) ? first + 2 : first;
}

const BOUNDS = new Set(['at least', 'at most', 'more than', 'fewer than', 'less than', 'up to']);
const NUMBERS = Tag.Numeral | Tag.Quantifier | Tag.Indefinite | Tag.Counting;

const DEEPEST = 3;

function readAhead(sentence: Sentence, first: number, depth: number): Phrase | null {
  let from = first;
  while (from < first + LONGEST_GROUP && isPlainAdverb(sentence, from)) from++;
  if (hasTag(sentence, from, Tag.Pronoun) && !hasTag(sentence, from, ANY_DETERMINER)) {
    return bareGroup(from, from + 1);
  }
  let nouns = from;
  while (nouns - from < LONGEST_GROUP && isDeterminer(sentence, nouns, from)) nouns++;
  let end = nouns;
  while (end - nouns < LONGEST_GROUP && continuesGroup(sentence, end, nouns)) end++;
  if (end === from) return null;
  if (end === nouns && !hasTag(sentence, nouns - 1, Tag.Quantifier | Tag.Numeral | Tag.Definite)) return null;
  return (
    readBehindOf(sentence, { from, nouns, end }, depth) ??
    readSecond(sentence, { from, nouns, end }, depth) ?? {
      from,
      to: findDescriptionEnd(sentence, end),
      head: end - 1,
      groupEnd: end,
      aside: asideAfter(sentence, end),
    }
  );
}

function isDeterminer(sentence: Sentence, index: number, from: number): boolean {
  if (hasTag(sentence, index, ANY_DETERMINER)) return !isPlainNoun(sentence, index);
  if (index > from && ORDINALS.has(wordAt(sentence, index))) return hasTag(sentence, index - 1, Tag.Definite);
  return index > from && wordAt(sentence, index) === 'and' && isDoubled(sentence, index + 1);
}

/** "the first official": between an article and a noun these are no adverbs. */
const ORDINALS = new Set(['first', 'last', 'next', 'only', 'then']);

/** "current and former employees", "teachers and parents": two of a kind, neither known, are one source. */
function readSecond(sentence: Sentence, { from, nouns, end }: Ahead, depth: number): Phrase | null {
  if (wordAt(sentence, end) !== 'and' || depth >= DEEPEST) return null;
  if (nouns > from && !hasTag(sentence, from, Tag.Quantifier | Tag.Numeral)) return null;
  const isModifier = end === nouns + 1 && (tagsAt(sentence, nouns) & ~(ANY_VERB | Tag.Base)) === 0;
  if (hasName(sentence, from, end) || !(isModifier || hasTag(sentence, end - 1, ANY_SOURCE_NOUN))) return null;
  const second = readAhead(sentence, end + 1, depth + 1);
  const isAlike = second && second.from === end + 1 && hasTag(sentence, second.head, ANY_SOURCE_NOUN);
  if (!isAlike || hasName(sentence, second.from, second.head + 1)) return null;
  return hasTag(sentence, second.from, ANY_DETERMINER) ? null : { ...second, from };
}

function isPlainAdverb(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Adverb) && !hasTag(sentence, index, ANY_DETERMINER);
}

interface Ahead {
  readonly from: number;
  readonly nouns: number;
  readonly end: number;
}

/** "half of voters" is about voters, "secretary of state Jane Lee" about Jane Lee. */
function readBehindOf(sentence: Sentence, { from, nouns, end }: Ahead, depth: number): Phrase | null {
  const isOf = wordAt(sentence, end) === 'of';
  if (!(isOf || linksOffice(sentence, end)) || depth >= DEEPEST) return null;
  const isCounted = isOf && countsPlural(sentence, end - 1);
  if (!isCounted && nouns !== from) return null;
  const inner = readAhead(sentence, end + 1, depth + 1);
  if (!inner) return null;
  const isKnown =
    hasTag(sentence, inner.head, Tag.Pronoun) || hasDefinite(sentence, { from: inner.from, last: inner.head });
  if (isCounted && end === nouns && isKnown) return { ...inner, from, head: end - 1, groupEnd: end };
  const isOffice = !hasName(sentence, from, end) || hasTag(sentence, end - 1, Tag.Title);
  const isTitled = isOffice && isTitleOf(sentence, { from: inner.from, last: inner.head });
  return isCounted || isTitled ? { ...inner, from } : null;
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
  if (sentence.isName(index) || (!isStart && goesOnWithName(sentence, index))) return true;
  if ((tags & Tag.Genitive) !== 0) return !isStart;
  if (wordAt(sentence, index) === '&') return true;
  if (wordAt(sentence, index) === 'and') return !isStart && sentence.isName(index - 1) && sentence.isName(index + 1);
  if (!isStart && (tags & (Tag.Postposed | Tag.Time)) !== 0) return false;
  if (endsInEd(wordAt(sentence, index)) && isPastOf(sentence, index, isStart)) return false;
  if (
    !isStart &&
    (sentence.isName(index - 1) || hasTag(sentence, index - 1, ANY_SOURCE_NOUN)) &&
    (tags & (ANY_SOURCE_NOUN | Tag.Title)) === 0 &&
    !endsInNoun(sentence, index)
  )
    return false;
  return isNounish(sentence, index, isStart);
}

/** In "Rebels freed hostages", "Lee visited voters", "the fund issued a note" and "Many refused to leave" the word in -ed is the verb. */
function isPastOf(sentence: Sentence, index: number, isStart: boolean): boolean {
  if (isStart) return hasTag(sentence, index - 1, Tag.Quantifier) && hasTag(sentence, index + 1, ENDS_GROUP);
  return (
    sentence.isName(index - 1) || hasTag(sentence, index - 1, Tag.Plural) || hasTag(sentence, index + 1, ANY_DETERMINER)
  );
}

const ENDS_GROUP = ANY_DETERMINER | Tag.Preposition | Tag.Mark | Tag.Conjunction | Tag.Subordinator;

/** After a name or a noun for a source small words go on with the group only before such a noun or a person: "Harvard law professor", "Acme foreign trade chief", "Acme steward Jane Lee". */
function endsInNoun(sentence: Sentence, index: number): boolean {
  if (FINITE_FORMS.has(wordAt(sentence, index))) return false;
  let next = index + 1;
  while (next < index + LONGEST_TITLE && isPlainModifier(sentence, next - 1) && isPlainModifier(sentence, next)) next++;
  if (tagsAt(sentence, next - 1) === 0 && isPerson(sentence, next)) return true;
  return hasTag(sentence, next, ANY_SOURCE_NOUN | Tag.Title) && !hasTag(sentence, next, Tag.Mark);
}

const LONGEST_TITLE = 4;

/** A small word of which nothing is known, and that looks like no verb. */
function isPlainModifier(sentence: Sentence, index: number): boolean {
  const word = wordAt(sentence, index);
  return (
    tagsAt(sentence, index) === 0 && !sentence.isName(index) && !FINITE_FORMS.has(word) && !/(?:ed|ing)$/.test(word)
  );
}

/** What describes the head further runs to the next mark, quotation or clause; so "who" clauses belong to it. */
function findDescriptionEnd(sentence: Sentence, groupEnd: number): number {
  let index = groupEnd;
  let inRelative = false;
  while (index < sentence.tokens.length && index < groupEnd + LONGEST_DESCRIPTION) {
    const tags = tagsAt(sentence, index);
    if ((tags & (Tag.Mark | Tag.Quotation)) !== 0 && wordAt(sentence, index) !== '-') break;
    if (!inRelative && STOPPING.has(wordAt(sentence, index))) break;
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

const LONGEST_DESCRIPTION = 25;

const RELATIVES = new Set(['who', 'whose', 'whom']);

/** Words with which another clause begins, an adjunct of the whole, or the predicate. */
const STOPPING = new Set(['that', 'which', 'despite', 'amid', 'following', ...FINITE_FORMS]);

const ASIDE_MARKS = new Set([',', '—', '–']);

function asideAfter(sentence: Sentence, groupEnd: number): TokenRange {
  let index = groupEnd;
  while (
    index < groupEnd + LONGEST_PLACE &&
    index < sentence.tokens.length &&
    !hasTag(sentence, index, Tag.Mark | Tag.Quotation)
  )
    index++;
  if (!ASIDE_MARKS.has(wordAt(sentence, index)) || FINITE_FORMS.has(wordAt(sentence, index + 1))) return NO_ASIDE;
  if (['or', 'but', 'nor'].includes(wordAt(sentence, index + 1))) return NO_ASIDE;
  const start = index + 1;
  for (let end = start; end < start + LONGEST_ASIDE; end++) {
    if (end >= sentence.tokens.length || hasTag(sentence, end, Tag.Mark | Tag.Quotation)) return [start, end];
    if (hasTag(sentence, end, Tag.Auxiliary | ANY_VERB) && !hasTag(sentence, start, Tag.Subordinator)) return NO_ASIDE;
  }
  return NO_ASIDE;
}

const LONGEST_PLACE = 12;
const LONGEST_ASIDE = 30;
