import { FINITE_FORMS } from '../../data/common-verbs';
import { split } from '../../text/split';
import { endsInEd, endsInIng } from '../sentence/lexicon';
import {
  arePeople,
  goesOnWithName,
  hasTag,
  isPerson,
  type Sentence,
  skipAdverbsBack,
  tagsAt,
  wordAt,
} from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { takesBase } from './auxiliaries';
import { withDeterminers } from './determiners';

/** How far back a noun group goes. */
export const LONGEST_GROUP = 12;

/** Whether a word can be part of a noun group: no word of a closed class, no finite verb of reporting. */
export function isNounish(sentence: Sentence, index: number, mayBeVerb: boolean): boolean {
  const tags = tagsAt(sentence, index);
  if ((tags & CLOSED) !== 0) return (tags & (ANY_SOURCE_NOUN | Tag.Title)) !== 0;
  if ((tags & ANY_VERB) === 0 || (tags & (ANY_SOURCE_NOUN | Tag.Progressive)) !== 0) return true;
  if (mayBeVerb || sentence.isName(index)) return true;
  if ((tags & Tag.Base) === 0)
    return (
      /ed$/.test(wordAt(sentence, index)) && hasTag(sentence, index - 1, Tag.Mark) && isAmongNouns(sentence, index)
    );
  if (hasTag(sentence, index - 1, ANY_DETERMINER | Tag.Genitive | Tag.Preposition)) return true;
  if (CREDIT.test(wordAt(sentence, index))) return isAmongNouns(sentence, index);
  if (wordAt(sentence, index) !== 'state') return false;
  return sentence.isName(index + 1) || hasTag(sentence, index + 1, BODIES) || wordAt(sentence, index + 1) === 'and';
}

const CREDIT = /^(?:credit|press|report|survey|project|demand)$/;

/** "farm credit sources say", ", informed sources said": not "some credit leaders". */
function isAmongNouns(sentence: Sentence, index: number): boolean {
  const isCompound = hasTag(sentence, index + 1, Tag.Plural) && hasTag(sentence, index + 1, ANY_SOURCE_NOUN);
  const isBehind = (tagsAt(sentence, index - 1) & ~Tag.Mark) === 0 && index > 0;
  return isCompound && isBehind && hasTag(sentence, index + 2, ANY_VERB | Tag.Auxiliary);
}

/** "state media", "state senator Jane Lee", as "state and local officials". */
const BODIES = Tag.Title | Tag.Person | Tag.Group | Tag.Spokes;

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

/** A noun group without what describes it further. Indices of tokens, the last one included. */
export interface Group {
  readonly from: number;
  readonly last: number;
}

/** The words of one noun group, from its determiner to its head. */
export function groupEndingAt(sentence: Sentence, last: number): Group | null {
  if (last < 0) return null;
  if (isPronoun(sentence, last)) return { from: last, last };
  if (wordAt(sentence, last) === 'most' && wordAt(sentence, last + 1).endsWith('ly')) return null;
  if (hasTag(sentence, last, Tag.Quantifier | Tag.Numeral) && !sentence.isName(last))
    return { from: startOfLabel(sentence, last) ?? withDeterminers(sentence, last), last };
  const mayBeVerb = hasTag(sentence, last - 1, ANY_DETERMINER | Tag.Genitive);
  if (!isHeadNoun(sentence, last) || !(sentence.isName(last) || isNounish(sentence, last, mayBeVerb))) return null;
  let from = last;
  while (from > 0 && last - from < LONGEST_GROUP && joinsLeft(sentence, from - 1)) from--;
  from = withDeterminers(sentence, from);
  if (wordAt(sentence, from) === "'s") from++;
  from = withOwner(sentence, from);
  return { from: startsAnother(sentence, from, last) ? last : startBehindText(sentence, from, last), last };
}

/** In "in a note Mrs Lee said" and "a letter Jane Lee wrote" the name behind a text stands by itself. */
function startBehindText(sentence: Sentence, from: number, last: number): number {
  if (!isPerson(sentence, last)) return from;
  let first = last;
  while (first > from && (sentence.isName(first - 1) || isTitleOfName(sentence, first - 1))) first--;
  return first > from && hasTag(sentence, first - 1, Tag.Document) ? first : from;
}

function isTitleOfName(sentence: Sentence, index: number): boolean {
  return hasTag(sentence, index, Tag.Title) && sentence.tokens[index]?.capital === true;
}

/** "the district's nine schools", "Lee's most vocal backers": the owner stands before the number or the degree. */
function withOwner(sentence: Sentence, from: number): number {
  const isMeasured = hasTag(sentence, from, Tag.Numeral) || wordAt(sentence, from) === 'most';
  if (!isMeasured || !hasTag(sentence, from - 1, Tag.Genitive)) return from;
  return groupEndingAt(sentence, from - 2)?.from ?? from;
}

/** Also "her" where a preposition governs it: "those close to her say". */
function isPronoun(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index) === 'her') return hasTag(sentence, index - 1, Tag.Preposition);
  return hasTag(sentence, index, Tag.Pronoun) && !sentence.isName(index);
}

/** In "a phrase critics used" the plural is not what the article belongs to. */
function startsAnother(sentence: Sentence, from: number, last: number): boolean {
  if (from + 1 >= last) return false;
  if (sentence.isName(last)) return isPartyBehindNoun(sentence, from, last);
  if (!hasTag(sentence, from, Tag.Indefinite) && !leavesGap(sentence, last)) return false;
  if (!hasTag(sentence, last, Tag.Plural) || !hasTag(sentence, last, ANY_SOURCE_NOUN)) return false;
  for (let index = from + 1; index < last; index++)
    if (hasTag(sentence, index, Tag.Counting | Tag.Numeral | Tag.Quantifier)) return false;
  return wordAt(sentence, last).endsWith('s');
}

/** "a plan Republicans say is dead" */
function isPartyBehindNoun(sentence: Sentence, from: number, last: number): boolean {
  const isParty = /[a-z]s$/.test(wordAt(sentence, last)) && !sentence.isName(last - 1);
  return isParty && hasTag(sentence, from, Tag.Indefinite) && hasTag(sentence, last + 1, Tag.Base);
}

/** In "the deal critics say is dead" two verbs meet: the first is that of a relative clause. */
function leavesGap(sentence: Sentence, last: number): boolean {
  return hasTag(sentence, last + 1, Tag.Speech | Tag.Belief) && hasTag(sentence, last + 2, Tag.Auxiliary);
}

/** "Article 33": the name in front of a figure belongs to it. */
function startOfLabel(sentence: Sentence, last: number): number | null {
  if (!/^\d/.test(wordAt(sentence, last)) || !sentence.isName(last - 1)) return null;
  let from = last - 1;
  while (from > 0 && last - from < LONGEST_GROUP && sentence.isName(from - 1)) from--;
  return from;
}

function isHeadNoun(sentence: Sentence, index: number): boolean {
  return (
    !hasTag(sentence, index, Tag.Genitive | Tag.Mark | Tag.Quotation) &&
    !(FINITE_PASTS.has(wordAt(sentence, index)) && !sentence.isName(index)) &&
    !(hasTag(sentence, index, Tag.Postposed | Tag.Time) && !sentence.isName(index))
  );
}

/** "met", "sent": forms in -s can be plurals, and politics has a left. */
const FINITE_PASTS: ReadonlySet<string> = new Set(
  [...FINITE_FORMS].filter((form) => !form.endsWith('s') && form !== 'left'),
);

function joinsLeft(sentence: Sentence, index: number): boolean {
  if (wordAt(sentence, index - 1) === 'who' || NOMINATIVE.has(wordAt(sentence, index - 1))) return false;
  if (isBehindModal(sentence, index)) return false;
  if (hasTag(sentence, index, Tag.Genitive) || isInQuotes(sentence, index)) return true;
  if (sentence.isName(index) || goesOnWithName(sentence, index)) return true;
  if (COMPARING.has(wordAt(sentence, index))) return opensFurther(sentence, index);
  if (isPast(wordAt(sentence, index)) && isPredicate(sentence, index)) return false;
  if (hasTag(sentence, index, Tag.Time))
    return hasTag(sentence, index + 1, Tag.Genitive) || hasTag(sentence, index - 1, ANY_DETERMINER);
  if (isLikelyVerb(sentence, index) || isParticipleOfPeople(sentence, index) || opensAdjunct(sentence, index))
    return false;
  return isNounish(sentence, index, false) && !hasTag(sentence, index, Tag.Quantifier | Tag.Numeral);
}

/** "would discuss reports", "will also pay costs", "did not discuss reports": the first is a verb, listed or not. */
export function isBehindModal(sentence: Sentence, index: number): boolean {
  const last = skipAdverbsBack(sentence, wordAt(sentence, index - 1) === 'not' ? index - 2 : index - 1);
  return takesBase(sentence, last) && !sentence.isName(index);
}

/** "villagers seeking shelter": the form in -ing is no part of a compound. */
function isParticipleOfPeople(sentence: Sentence, index: number): boolean {
  return endsInIng(wordAt(sentence, index)) && arePeople(sentence, index - 1);
}

/** ", treating Mrs. Lee's remark as a joke": not ", acting Governor Lee". */
function opensAdjunct(sentence: Sentence, index: number): boolean {
  const isParticiple = endsInIng(wordAt(sentence, index)) && wordAt(sentence, index) !== 'acting';
  const isBesideName = hasTag(sentence, index + 1, Tag.Title) || sentence.isName(index + 1);
  return isParticiple && isBesideName && wordAt(sentence, index - 1) === ',';
}

/** In "Lee rejected Park", "it quoted Lee" and "the mayor rejected critics" a past between two who can act is the verb. */
function isPredicate(sentence: Sentence, index: number): boolean {
  if (sentence.isName(index - 1) || hasTag(sentence, index - 1, UTTERING)) return sentence.isName(index + 1);
  return (
    hasTag(sentence, index - 1, Tag.Person) &&
    hasTag(sentence, index + 1, Tag.Person) &&
    hasTag(sentence, index + 1, Tag.Plural)
  );
}

const UTTERING = Tag.Pronoun | Tag.Document | Tag.Group;

function isPast(word: string): boolean {
  return endsInEd(word) || FINITE_PASTS.has(word);
}

const COMPARING = new Set(['further', 'earlier', 'later']);

/** "a further source", "further studies": no verb or auxiliary stands before. */
function opensFurther(sentence: Sentence, index: number): boolean {
  return index === 0 || hasTag(sentence, index - 1, ANY_DETERMINER | Tag.Mark | Tag.Subordinator | Tag.Conjunction);
}

/** "the “Leave” camp": words in quotation marks between an article and a noun. */
function isInQuotes(sentence: Sentence, index: number): boolean {
  return (
    hasTag(sentence, index, Tag.Quotation) &&
    hasTag(sentence, index - 1, Tag.Definite | Tag.Possessive | Tag.Indefinite) &&
    !hasTag(sentence, index - 2, ANY_VERB)
  );
}

/** Behind these stands a verb: "he met officials". */
const NOMINATIVE = new Set(split('i he she we they'));

/** In "which helps students find" the word in -s before a plural is a verb: compounds have their first noun in the singular. */
function isLikelyVerb(sentence: Sentence, index: number): boolean {
  return (
    tagsAt(sentence, index) === Tag.Plural &&
    hasTag(sentence, index + 1, Tag.Plural) &&
    wordAt(sentence, index + 1) !== 'data' &&
    !PLURAL_MODIFIERS.has(wordAt(sentence, index))
  );
}

const PLURAL_MODIFIERS = new Set(
  split(`
  rights liberties sports arms weapons communications operations sales systems affairs services securities savings logistics`),
);

/** Whether a group says which ones it means: “the”, “their”, “the mayor’s”. */
export function hasDefinite(sentence: Sentence, { from, last }: Group): boolean {
  for (let index = from; index <= last; index++) {
    if (hasTag(sentence, index, Tag.Definite | Tag.Possessive | Tag.Genitive)) return true;
  }
  return false;
}
