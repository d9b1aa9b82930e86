import { split } from '../../text/split';
import { skipAuxiliaries } from '../phrases/auxiliaries';
import { startsClause } from '../phrases/clause';
import { findSubject } from '../phrases/subject';
import { endsInEd, isNominative } from '../sentence/lexicon';
import { hasTag, hasWord, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, ANY_SOURCE_NOUN, ANY_VERB, SOME_PEOPLE, Tag } from '../sentence/tags';
import type { Claim } from './claim';
import { contentAfter } from './content';

/**
 * The claim of a word that no list has, before a clause with "that" or "whether": "officials quibbled that", "many are
 * glad that", "historians debate whether". Whatever people do or feel, if it takes a clause, they hold what the clause says.
 */
export function claimByComplement(sentence: Sentence, that: number): Claim | null {
  const verb = findGovernor(sentence, that);
  if (!isUnlisted(sentence, verb) || !startsSubject(sentence, that + 1)) return null;
  if (!startsClause(sentence, that + 1)) return null;
  const last = skipAuxiliaries(sentence, verb - 1);
  const source = findSubject(sentence, last);
  if (!source || !hasTag(sentence, source.head, PEOPLE) || hasWord(sentence, DEGREES, last, that)) return null;
  const isInflected = last < verb - 1 || endsInEd(wordAt(sentence, verb));
  const isMany = hasTag(sentence, source.head, Tag.Plural) || MANY.has(wordAt(sentence, source.head));
  const isBare = isMany && source.groupEnd === last + 1;
  if (!isInflected && !isBare) return null;
  return { source, cue: [last + 1, verb + 1], content: contentAfter(sentence, that), form: 'clause' };
}

/** The word before "that", before "whether" the one over a preposition too: "quarreled over whether". */
function findGovernor(sentence: Sentence, opener: number): number {
  const isQuestion = wordAt(sentence, opener) === 'whether' && hasTag(sentence, opener - 1, Tag.Preposition);
  const before = isQuestion ? opener - 2 : opener - 1;
  return wordAt(sentence, before).endsWith('ly') ? before - 1 : before;
}

/** In "that works", "that was" the verb comes at once: "that" is its subject. */
function startsSubject(sentence: Sentence, index: number): boolean {
  return sentence.isName(index) || hasTag(sentence, index, SUBJECT_STARTS) || isNominative(wordAt(sentence, index));
}

const SUBJECT_STARTS = ANY_DETERMINER | Tag.Person | Tag.Plural;

/** A word in small letters that is of no closed class, and neither a verb of reporting nor a noun for a source. */
function isUnlisted(sentence: Sentence, index: number): boolean {
  if (index < 1 || sentence.tokens[index]?.capital || sentence.isName(index)) return false;
  return (tagsAt(sentence, index) & LISTED) === 0 && !SECURING.test(wordAt(sentence, index));
}

const LISTED =
  ANY_VERB |
  ANY_SOURCE_NOUN |
  ANY_DETERMINER |
  Tag.Mark |
  Tag.Quotation |
  Tag.Genitive |
  Tag.Pronoun |
  Tag.Auxiliary |
  Tag.Preposition |
  Tag.Conjunction |
  Tag.Subordinator |
  Tag.Plural |
  Tag.Time;

const PEOPLE = SOME_PEOPLE | Tag.Spokes;

/** Quantifiers that stand alone; behind "some" and "another" a noun follows as well: "some chance that". */
const MANY = new Set(split('many others several few'));

/** "so tired that": what follows is the consequence. */
const DEGREES = new Set(['so', 'such', 'too', 'enough']);

/** They see to it, and do not say it. */
const SECURING = /^(?:ensur|guarante|requir|arrang|mean|prov|pretend|dream)/;
