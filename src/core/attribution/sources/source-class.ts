import type { SourceKind, WeaknessRule } from '../../facts';
import { split } from '../../text/split';
import { isNamedBeside, isPeopleByOrigin } from '../phrases/naming';
import type { Phrase } from '../phrases/noun-phrase';
import { phraseStartingAt } from '../phrases/phrase-ahead';
import { hasTag, hasWord, type Sentence, tagsAt, wordAt } from '../sentence/sentence';
import { ANY_SOURCE_NOUN, Tag } from '../sentence/tags';
import { belongsToNamed } from './affiliation';
import { isExhaustive, isShare } from './counts';
import { classDocument, isDocument } from './documents';

/** How well a source is identified, and what is weak about it. */
export interface SourceClass {
  readonly kind: SourceKind;
  readonly weakness: WeaknessRule | null;
}

/** Classes the source of a claim by its head, its determiner and the names within it. */
export function classSource(sentence: Sentence, phrase: Phrase): SourceClass {
  const { head } = phrase;
  const tags = tagsAt(sentence, head);
  if (sentence.isName(head))
    return isPeopleByOrigin(sentence, phrase) || determinerOf(sentence, phrase) === 'indefinite' ? AFFILIATED : NAMED;
  if (isNamedBeside(sentence, phrase)) return NAMED;
  if (isOffice(sentence, phrase) || isBesideOffice(sentence, phrase)) return DEFINITE;
  if ((tags & Tag.Pronoun) !== 0 && !isDescribedPerson(sentence, phrase)) return classPronoun(wordAt(sentence, head));
  const determiner = determinerOf(sentence, phrase);
  if (isExhaustive(sentence, phrase) || COURTS.has(wordAt(sentence, head))) return { kind: 'vague', weakness: null };
  const affiliated = belongsToNamed(sentence, phrase);
  if (isDocument(sentence, phrase)) return classDocument(sentence, phrase, determiner, affiliated);
  if ((tags & Tag.Spokes) !== 0)
    return { kind: affiliated ? 'affiliated' : 'definite', weakness: 'unnamed-spokesperson' };
  if ((tags & Tag.Anonymous) !== 0 || isDescribedPerson(sentence, phrase))
    return classAnonymous(sentence, phrase, determiner, affiliated);
  if (determiner === 'definite' && !isOfSomebody(sentence, phrase)) return classDefinite(sentence, phrase, affiliated);
  return classPeople(sentence, phrase, determiner, affiliated);
}

const NAMED: SourceClass = { kind: 'named', weakness: null };
const DEFINITE: SourceClass = { kind: 'definite', weakness: null };
const AFFILIATED: SourceClass = { kind: 'affiliated', weakness: null };
const VAGUE: SourceClass = { kind: 'vague', weakness: null };

/** Offices that news names by what they are. */
const OFFICES = new Set(['police', 'authorities', 'prosecutors']);

/** "prosecutors", where "former prosecutors" hold the office no more. */
function isOffice(sentence: Sentence, { from, head }: Phrase): boolean {
  return OFFICES.has(wordAt(sentence, head)) && !hasWord(sentence, PAST_OFFICES, from, head);
}

const PAST_OFFICES = new Set(['former', 'retired', 'ex', 'one-time']);

/** "police and other officials". */
function isBesideOffice(sentence: Sentence, { from, head }: Phrase): boolean {
  for (let and = Math.max(1, from - 1); and < head; and++)
    if (wordAt(sentence, and) === 'and' && OFFICES.has(wordAt(sentence, and - 1))) return true;
  return false;
}

/** What they say is on record. */
const COURTS = new Set(
  split(`
  judge judges court courts jury juries juror jurors magistrate magistrates tribunal coroner`),
);

/** "many of us": the writer is one of them. */
function hasWriter(sentence: Sentence, { groupEnd }: Phrase): boolean {
  return wordAt(sentence, groupEnd) === 'of' && wordAt(sentence, groupEnd + 1) === 'us';
}

/** How a source is determined: “the clerk”, “a clerk”, “two clerks”, “clerks”. */
export type Determiner = 'definite' | 'indefinite' | 'quantified' | 'none';

function determinerOf(sentence: Sentence, phrase: Phrase): Determiner {
  let found: Determiner = 'none';
  for (let index = phrase.from; index < phrase.groupEnd; index++) {
    const tags = tagsAt(sentence, index);
    const isThat = wordAt(sentence, index) === 'that';
    if (((tags & (Tag.Definite | Tag.Possessive)) !== 0 || isThat) && index < phrase.head) return 'definite';
    if ((tags & Tag.Genitive) !== 0 && index < phrase.head && !isOfAnyKind(sentence, phrase, index)) return 'definite';
    if ((tags & Tag.Indefinite) !== 0 && found === 'none') found = 'indefinite';
    else if ((tags & (Tag.Quantifier | Tag.Numeral | Tag.Counting)) !== 0) found = 'quantified';
  }
  return found;
}

/** "women’s groups", "farmers’ unions": whose they are says only what kind they are of. */
function isOfAnyKind(sentence: Sentence, { from, head }: Phrase, genitive: number): boolean {
  const owner = genitive - 1;
  return (
    (owner === from || (owner === from + 1 && hasTag(sentence, from, Tag.Quantifier))) &&
    hasTag(sentence, owner, Tag.Plural) &&
    hasTag(sentence, head, Tag.Group | Tag.Person | Tag.Spokes) &&
    !sentence.isName(owner)
  );
}

function classPronoun(word: string): SourceClass {
  if (VAGUE_PRONOUNS.has(word)) return { kind: 'vague', weakness: 'vague-group' };
  return DEFINITE;
}

const VAGUE_PRONOUNS = new Set(['everyone', 'everybody']);

/** "people familiar with the matter", "a person who was briefed on it": someone described instead of named. */
function isDescribedPerson(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  if (!hasTag(sentence, head, Tag.Person | Tag.Quantifier | Tag.Numeral) && wordAt(sentence, head) !== 'those')
    return false;
  let index = groupEnd;
  while (hasTag(sentence, index, Tag.Adverb) || SKIPPED.has(wordAt(sentence, index))) index++;
  if (INSIDE_KNOWLEDGE.has(wordAt(sentence, index))) return true;
  return wordAt(sentence, index) === 'with' && hasWord(sentence, KNOWING, index + 1, index + 4);
}

const SKIPPED = new Set(['who', 'was', 'were', 'is', 'are', 'directly', 'has', 'have', 'been']);
const INSIDE_KNOWLEDGE = new Set(split('familiar briefed close privy knowledgeable'));
const KNOWING = new Set(split('knowledge insight access understanding'));

function classAnonymous(sentence: Sentence, phrase: Phrase, determiner: Determiner, affiliated: boolean): SourceClass {
  if (determiner === 'definite') {
    return { kind: 'definite', weakness: isAnonymityExplained(sentence, phrase) ? null : 'anonymous-backref' };
  }
  const kind = affiliated ? 'affiliated' : 'vague';
  if (isAnonymityExplained(sentence, phrase)) return { kind, weakness: null };
  if (isDescribedPerson(sentence, phrase)) return { kind, weakness: 'anonymity-unexplained' };
  return { kind, weakness: affiliated ? 'unnamed-affiliated' : 'anonymous-source' };
}

/** A reason given: not authorised, for fear of, because, to discuss … */
export function isAnonymityExplained(sentence: Sentence, phrase: Phrase): boolean {
  let asks = false;
  for (let index = phrase.head; index < Math.min(sentence.tokens.length, phrase.to + FARTHEST_REASON); index++) {
    const word = wordAt(sentence, index);
    if (AUTHORITY.has(word)) return true;
    if (asks && hasTag(sentence, index, Tag.Speech | Tag.Belief) && hasTag(sentence, index, Tag.Past | Tag.ThirdPerson))
      return false;
    if (ANONYMITY.has(word) || (NAMING.has(word) && hasWord(sentence, WITHHOLDING, index - 5, index + 4))) asks = true;
    else if (asks && REASON.has(word)) return true;
  }
  return false;
}

const FARTHEST_REASON = 45;

const AUTHORITY = new Set(split('authorized authorised permitted'));
const ANONYMITY = new Set(split('anonymity anonymous anonymously unnamed unidentified background'));

/** "not be named", "asked that her name not be used": not "a man named Lee". */
const NAMING = new Set(split('named identified name names'));
const WITHHOLDING = new Set(
  split("not n't without declined declining refused refusing requested requesting only withheld"),
);
const REASON = new Set(split('because to for fearing as due citing given since owing lest'));

/** "the wife of one employee", "the head of a leading bank": known no better than the employee or the bank is. */
function isOfSomebody(sentence: Sentence, { head, groupEnd }: Phrase): boolean {
  if (!hasTag(sentence, head, Tag.Person) || wordAt(sentence, groupEnd) !== 'of') return false;
  if (!['a', 'an', 'one'].includes(wordAt(sentence, groupEnd + 1))) return false;
  const whole = phraseStartingAt(sentence, groupEnd + 1);
  for (let index = groupEnd + 1; whole && index < whole.groupEnd; index++) if (sentence.mentionAt(index)) return false;
  const isComplete =
    whole !== null && (tagsAt(sentence, whole.groupEnd) !== 0 || wordAt(sentence, whole.groupEnd) === '');
  return isComplete && hasTag(sentence, whole.head, Tag.Person | Tag.Group);
}

function classDefinite(sentence: Sentence, phrase: Phrase, affiliated: boolean): SourceClass {
  if (!hasTag(sentence, phrase.head, Tag.Person) || !affiliated) return DEFINITE;
  const possessor = hasTag(sentence, phrase.head, Tag.Plural) && sentence.isName(phrase.from);
  return possessor ? { kind: 'affiliated', weakness: 'unnamed-affiliated' } : DEFINITE;
}

function classPeople(sentence: Sentence, phrase: Phrase, determiner: Determiner, affiliated: boolean): SourceClass {
  const { head } = phrase;
  const tags = tagsAt(sentence, head);
  const isPlural = (tags & Tag.Plural) !== 0 || isCountedHead(sentence, head);
  if (isShare(sentence, phrase) || hasWriter(sentence, phrase) || isNobody(wordAt(sentence, head), determiner))
    return VAGUE;
  if (!isPlural && determiner === 'none' && !SINGLE_HEADS.has(wordAt(sentence, head))) return DEFINITE;
  if (isAnonymityExplained(sentence, phrase)) return affiliated ? AFFILIATED : VAGUE;
  if (affiliated)
    return (tags & (ANY_SOURCE_NOUN & ~Tag.Counting)) !== 0
      ? { kind: 'affiliated', weakness: 'unnamed-affiliated' }
      : AFFILIATED;
  if (isPlural) return { kind: 'vague', weakness: 'vague-group' };
  if ((tags & Tag.Group) !== 0) return { kind: 'vague', weakness: 'vague-group' };
  if (
    (tags & Tag.Person) !== 0 ||
    PERSON_ENDING.test(wordAt(sentence, head)) ||
    SINGLE_HEADS.has(wordAt(sentence, head))
  )
    return { kind: 'vague', weakness: 'anonymous-source' };
  return VAGUE;
}

/** Who speaks in a film or a book, a people as a nation, and in "a better understanding" an adjective. */
function isNobody(head: string, determiner: Determiner): boolean {
  return INVENTED.test(head) || (determiner === 'indefinite' && (head === 'people' || COMPARATIVE.test(head)));
}

const INVENTED = /^(?:character|protagonist|heroine|villain)s?$/;
const COMPARATIVE = /^(?:bett|great|bigg|larg|small|high|low|long|short|clear|clos|fast|strong|weak|wid|old|young)er$/;

/** "many", "dozens more", "two of the crew": not "one", not a figure. */
function isCountedHead(sentence: Sentence, head: number): boolean {
  const word = wordAt(sentence, head);
  if (QUANTIFIED_HEADS.has(word)) return true;
  if (word === 'more') return hasTag(sentence, head - 1, Tag.Quantifier | Tag.Numeral | Tag.Counting);
  return hasTag(sentence, head, Tag.Numeral) && word !== 'one' && !/^\d/.test(word);
}

const QUANTIFIED_HEADS = new Set(
  split('many some others several most few numerous dozens hundreds thousands scores plenty'),
);

/** Nouns for who does something; that others have the endings too does no harm where the noun is said to speak. */
const PERSON_ENDING = /[a-z]{3}(?:er|or|ist|ian|ant|ee|ess|man|woman)$/;
const SINGLE_HEADS = new Set(split('one another someone somebody second fourth fifth sixth'));
