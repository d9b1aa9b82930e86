import { split } from '../../text/split';
import { endsInIng, isNominative } from '../sentence/lexicon';
import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_PERSON, ANY_SOURCE_NOUN, ANY_VERB, Tag } from '../sentence/tags';
import { skipAuxiliaries } from './auxiliaries';
import { isFiniteVerb, opensClause, skipAdjuncts } from './clause';
import { findDescribed, isPastParticiple } from './described';
import { type Group, groupEndingAt } from './group';
import { climb, findRelativeHead, isInfinitive, type Phrase } from './noun-phrase';
import { skipTime } from './skip-time';

const LONGEST_ASIDE = 45;

/** The noun phrase whose last token is at `last`: the subject of a verb that follows. Null where there is none. */
export function phraseEndingAt(sentence: Sentence, last: number): Phrase | null {
  const word = wordAt(sentence, last);
  if (word === ',' && wordAt(sentence, last - 1) === ')') return phraseBeforeBracket(sentence, last - 1);
  if (ASIDE_MARKS.has(word)) return phraseBeforeAside(sentence, last, word);
  if (word === ')') return phraseBeforeBracket(sentence, last);
  const group =
    groupBeforeContact(sentence, last) ??
    groupBeforePlace(sentence, last) ??
    groupEndingAt(sentence, last) ??
    groupEndingAt(sentence, findRelativeHead(sentence, last));
  const ended = climb(sentence, group, 0);
  const phrase =
    ended && !isInfinitive(sentence, ended.from)
      ? ended
      : climb(sentence, groupEndingAt(sentence, findDescribed(sentence, last)), 0);
  if (!phrase) return null;
  return namedBeforeRole(sentence, phrase) ?? phrase;
}

/** "documents we found", "parents she spoke to", "families Acme has met": a subject and its verb right behind a noun describe it. */
function groupBeforeContact(sentence: Sentence, last: number): Group | null {
  const verb = hasTag(sentence, last, Tag.Preposition) ? last - 1 : last;
  if (!hasTag(sentence, verb, ANY_VERB) && !isPastParticiple(wordAt(sentence, verb))) return null;
  const subject = skipAuxiliaries(sentence, verb - 1);
  if (isNominative(wordAt(sentence, subject))) return groupEndingAt(sentence, subject - 1);
  if (subject === verb - 1 || !sentence.isName(subject)) return null;
  let first = subject;
  while (sentence.isName(first - 1)) first--;
  if (hasTag(sentence, first - 1, ANY_DETERMINER)) first--;
  return hasTag(sentence, first - 1, ANY_PERSON) ? groupEndingAt(sentence, first - 1) : null;
}

/** "several of those present", "people living nearby", "economists surveyed": what stands behind people says which. */
function groupBeforePlace(sentence: Sentence, last: number): Group | null {
  const before = PLACED.has(wordAt(sentence, last)) ? last - 1 : last;
  const people = endsInIng(wordAt(sentence, before)) ? before - 1 : before;
  if (people === last || !hasTag(sentence, people, ANY_PERSON | Tag.Pronoun)) return null;
  return hasTag(sentence, people, Tag.Plural | Tag.Pronoun) && !sentence.isName(last)
    ? groupEndingAt(sentence, people)
    : null;
}

const PLACED = new Set(
  split(`
  present involved nearby there abroad upstairs downstairs outside inside elsewhere themselves asked canvassed consulted
  contacted interviewed polled questioned surveyed`),
);

/** "Jane Lee, chief executive of Acme said": the second comma is missing. */
function namedBeforeRole(sentence: Sentence, role: Phrase): Phrase | null {
  const from = startOfRoles(sentence, role.from);
  if (wordAt(sentence, from - 1) !== ',' || !sentence.isName(from - 2)) return null;
  if (!(isOneOf(sentence, role) || isRole(sentence, role)) || isInserted(sentence, role)) return null;
  const named = climb(sentence, groupEndingAt(sentence, from - 2), 0);
  const isDetermined = hasTag(sentence, from, ANY_DETERMINER) && !isOneOf(sentence, role);
  if (isDetermined && !(named && opensWithPerson(sentence, named))) return null;
  return named && { ...named, aside: [from, role.to] };
}

/** In "Lee, an aide said Tuesday, will leave" the clause of the aide is inserted, and Lee goes on behind it. */
function isInserted(sentence: Sentence, { to }: Phrase): boolean {
  const end = skipAdjuncts(sentence, to + 1);
  return wordAt(sentence, end) === ',' && isFiniteVerb(sentence, end + 1);
}

function isRole(sentence: Sentence, { head }: Phrase): boolean {
  if (isPerson(sentence, head)) return false;
  return hasTag(sentence, head, Tag.Title | Tag.Person) && !hasTag(sentence, head, Tag.Plural);
}

/** "Jane Lee, one of the engineers said". */
function isOneOf(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  return wordAt(sentence, head) === 'one' && wordAt(sentence, groupEnd) === 'of';
}

/** Where the roles begin of which a noun group is the last: "chairman and chief executive". */
function startOfRoles(sentence: Sentence, from: number): number {
  if (wordAt(sentence, from - 1) !== 'and' || !hasTag(sentence, from - 2, Tag.Title | Tag.Person)) return from;
  return groupEndingAt(sentence, from - 2)?.from ?? from;
}

/** "… while Jane Lee, a former minister said": she is the subject of the clause. */
function opensWithPerson(sentence: Sentence, { from, head }: Phrase): boolean {
  return isPerson(sentence, head) && (from === 0 || hasTag(sentence, from - 1, Tag.Subordinator | Tag.Conjunction));
}

const ASIDE_MARKS = new Set([',', '—', '–', '-']);

function phraseBeforeBracket(sentence: Sentence, last: number): Phrase | null {
  for (let index = last - 1; index > last - LONGEST_BRACKET && index > 0; index--) {
    if (wordAt(sentence, index) === '(') return phraseEndingAt(sentence, index - 1);
  }
  return null;
}

const LONGEST_BRACKET = 15;

/** "Jane Lee, 34, of Hull, who runs a shop, said": looks for the comma that the last one closes. */
function phraseBeforeAside(sentence: Sentence, last: number, mark: string): Phrase | null {
  let tries = 0;
  for (let index = last - 2; index > 0 && index > last - LONGEST_ASIDE; index--) {
    if (hasTag(sentence, index, Tag.Quotation) || wordAt(sentence, index) === ';') return null;
    if (wordAt(sentence, index) !== mark) continue;
    if (++tries > 5) return null;
    const candidate = climb(sentence, groupEndingAt(sentence, skipTime(sentence, skipBracket(sentence, index - 1))), 0);
    if (!candidate) continue;
    if (!takesAside(sentence, candidate, index + 1)) continue;
    return (
      namedInFront(sentence, candidate, last) ??
      describedInFront(sentence, candidate, last) ?? { ...candidate, aside: [index + 1, last] }
    );
  }
  return null;
}

/** "Jane Lee, a professor at Hull who grew up there, said": a name that opens the clause is what the asides belong to. */
export function namedInFront(sentence: Sentence, role: Phrase, last: number): Phrase | null {
  let from = isPerson(sentence, role.head) ? 0 : startOfAside(sentence, role);
  for (let steps = 0; steps < 4 && wordAt(sentence, from - 1) === ','; steps++) {
    const named = climb(sentence, groupEndingAt(sentence, from - 2), 0);
    if (!named) return null;
    const opens = named.from === 0 || hasTag(sentence, named.from - 1, Tag.Quotation | Tag.Conjunction);
    if (sentence.isName(named.head) && (opens || isPerson(sentence, named.head)))
      return { ...named, aside: [from, last] };
    from = startOfAside(sentence, named);
  }
  return null;
}

/** "Jane Lee, who runs Acme, a shop in Hull, said": what opens the clause and has the relative clause beside it. */
function describedInFront(sentence: Sentence, { from }: Phrase, last: number): Phrase | null {
  for (let index = from; index > 1 && index > from - LONGEST_RELATIVE; index--) {
    if (hasTag(sentence, index, Tag.Mark | Tag.Quotation | Tag.Conjunction)) return null;
    if (!DESCRIBING.has(wordAt(sentence, index)) || wordAt(sentence, index - 1) !== ',') continue;
    const described = climb(sentence, groupEndingAt(sentence, index - 2), 0);
    return described && opensClause(sentence, described.from) ? { ...described, aside: [index, last] } : null;
  }
  return null;
}

const LONGEST_RELATIVE = 15;
/** With these an aside begins that describes somebody, and names others. */
export const DESCRIBING: ReadonlySet<string> = new Set(['who', 'which', 'whose']);

/** Where "a fellow and professor" and "of Hull" begin. */
function startOfAside(sentence: Sentence, phrase: Phrase): number {
  const from = firstOfPair(sentence, phrase);
  return hasTag(sentence, from - 1, Tag.Preposition) ? from - 1 : from;
}

/** Where "marchers and spectators", "a developer and spokeswoman" begin. */
export function firstOfPair(sentence: Sentence, { from }: Phrase): number {
  if (wordAt(sentence, from - 1) !== 'and') return from;
  return groupEndingAt(sentence, from - 2)?.from ?? from;
}

/** Whether what starts at `from` can be an aside to a phrase. */
function takesAside(sentence: Sentence, { head, from: start }: Phrase, from: number): boolean {
  const isSubject = opensClause(sentence, start);
  if (wordAt(sentence, from) === 'who') return true;
  if (isSubject && isPerson(sentence, from) && hasTag(sentence, start, Tag.Possessive)) return true;
  if (sentence.isName(head)) return isSubject || isAsideStart(sentence, from);
  if (hasTag(sentence, head, Tag.Quantifier | Tag.Numeral) && !/^\d/.test(wordAt(sentence, head)))
    return isSubject && isAsideStart(sentence, from);
  return (
    hasTag(sentence, head, ANY_SOURCE_NOUN | Tag.Pronoun) && (isAsideStart(sentence, from) || sentence.isName(from))
  );
}

/** From a closing bracket back to before the one that opens it. */
export function skipBracket(sentence: Sentence, last: number): number {
  if (wordAt(sentence, last) !== ')') return last;
  for (let index = last - 1; index > last - LONGEST_BRACKET && index > 0; index--)
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
  if (/^[dri]-[a-z]/.test(wordAt(sentence, index))) return true;
  if (isNominative(wordAt(sentence, index))) return false;
  if (hasTag(sentence, index, ASIDE_TAGS)) return true;
  if (/(?:ed|ing)$/.test(wordAt(sentence, index))) return true;
  for (let at = index; at < index + LONGEST_APPOSITION; at++) {
    if (hasTag(sentence, at, Tag.Mark | Tag.Preposition)) return false;
    if (hasTag(sentence, at, Tag.Person | Tag.Spokes | Tag.Title | Tag.Genitive)) return true;
    if (sentence.isName(at) && ['of', 'from'].includes(wordAt(sentence, at + 1))) return true;
  }
  return false;
}

const LONGEST_APPOSITION = 10;
