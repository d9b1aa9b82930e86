import * as closed from '../../data/function-words';
import * as verbs from '../../data/reporting-verbs';
import * as nouns from '../../data/source-nouns';
import * as endings from '../../data/word-endings';
import { Tag } from './tags';

/** The tags of a word in lower case; for a word that no list has, what its ending tells, which of “Goodman” is nothing. */
export function tagWord(word: string, capital = false): number {
  return LEXICON.get(word) ?? (capital && word.endsWith('man') ? 0 : guess(word));
}

const LEXICON = buildLexicon();

function buildLexicon(): ReadonlyMap<string, number> {
  const lexicon = new Map<string, number>();
  const tag: Tagger = (words, tags) => {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | tags);
  };
  for (const [words, tags] of closedClasses()) tag(words, tags);
  tagVerbs(verbs.SPEECH_VERBS, Tag.Speech, tag);
  tagVerbs(verbs.BELIEF_VERBS, Tag.Belief, tag);
  tagVerbs(verbs.SHOWING_VERBS, Tag.Showing, tag);
  tagViews(lexicon, tag);
  tag(verbs.HEARSAY_PARTICIPLES, Tag.Belief | Tag.Past);
  tag(verbs.VIEW_PARTICIPLES, Tag.Belief | Tag.Past);
  tagNouns(nouns.ROLE_NOUNS, Tag.Person, tag);
  tagNouns(nouns.DOCUMENT_NOUNS, Tag.Document, tag);
  tagNouns(nouns.GROUP_NOUNS, Tag.Group, tag);
  for (const [words, tags] of nounsAsTheyAre()) tag(words, tags);
  return lexicon;
}

type Tagger = (words: Iterable<string>, tags: number) => void;
type TaggedWords = readonly [words: Iterable<string>, tags: number];

function closedClasses(): readonly TaggedWords[] {
  return [
    [closed.DEFINITE_DETERMINERS, Tag.Definite],
    [closed.POSSESSIVES, Tag.Possessive],
    [closed.INDEFINITE_DETERMINERS, Tag.Indefinite],
    [closed.QUANTIFIERS, Tag.Quantifier],
    [closed.NUMERALS, Tag.Numeral],
    [closed.PERSONAL_PRONOUNS, Tag.Pronoun],
    [closed.OTHER_PRONOUNS, Tag.Pronoun],
    [closed.AUXILIARIES, Tag.Auxiliary],
    [closed.PREPOSITIONS, Tag.Preposition],
    [closed.CONJUNCTIONS, Tag.Conjunction],
    [closed.SUBORDINATORS, Tag.Subordinator],
    [closed.ADVERBS, Tag.Adverb],
  ];
}

/** Nouns and what stands beside them, listed in every form that counts. */
function nounsAsTheyAre(): readonly TaggedWords[] {
  const abbreviated = [...nouns.ABBREVIATED_ROLES, ...nouns.ABBREVIATED_BODIES];
  return [
    [nouns.ANONYMOUS_NOUNS, Tag.Anonymous],
    [nouns.PEOPLE_NOUNS, Tag.Person],
    [nouns.ABBREVIATED_ROLES, Tag.Person],
    [nouns.ABBREVIATED_BODIES, Tag.Group],
    [abbreviated.filter((word) => word.endsWith('s')), Tag.Plural],
    [nouns.SPOKES_NOUNS, Tag.Spokes],
    [nouns.IRREGULAR_PLURALS, Tag.Plural],
    [nouns.LISTED_PLURALS, Tag.Plural],
    [nouns.TIME_NOUNS, Tag.Time],
    [nouns.POSTPOSED_ADJECTIVES, Tag.Postposed],
    [nouns.COUNTING_NOUNS, Tag.Counting],
    [nouns.TITLES, Tag.Title],
  ];
}

function tagVerbs(bases: readonly string[], tags: number, tag: Tagger): void {
  for (const base of bases) for (const forms of conjugate(base)) tagForms(forms, tags, tag);
}

/** Verbs that hand over a view of their object alone: of many, the other forms are nouns, "the attack", "a label". */
function tagViews(lexicon: ReadonlyMap<string, number>, tag: Tagger): void {
  const linked = verbs.OBJECT_LINKS.flatMap(([, bases]) => bases);
  for (const base of [...linked, ...verbs.JUDGING_VERBS, ...verbs.RATING_VERBS]) {
    if (!lexicon.has(base) && !verbs.NOUNS_TOO.has(base)) tag([base], Tag.Showing | Tag.Base);
    for (const [, , past, progressive] of conjugate(base)) {
      if (!lexicon.has(past)) tag([past], Tag.Showing | Tag.Past);
      if (!lexicon.has(progressive)) tag([progressive], Tag.Showing | Tag.Progressive);
    }
  }
}

function tagForms([base, third, past, progressive]: VerbForms, tags: number, tag: Tagger): void {
  tag([base], tags | Tag.Base);
  tag([third], tags | Tag.ThirdPerson);
  tag([past], tags | Tag.Past);
  tag([progressive], tags | Tag.Progressive);
}

function tagNouns(singulars: readonly string[], tags: number, tag: Tagger): void {
  for (const singular of singulars) {
    tag([singular], tags);
    tag([pluralize(singular)], tags | Tag.Plural);
  }
}

/** Whether a word is a pronoun in the form of a subject. */
export function isNominative(word: string): boolean {
  return NOMINATIVE.has(word);
}

const NOMINATIVE = new Set(closed.PERSONAL_PRONOUNS);

/** All forms of some verbs. */
export function formsOf(bases: readonly string[]): string[] {
  return bases.flatMap((base) => conjugate(base).flat());
}

/** The forms of the verbs that pass judgment. */
export const JUDGING_FORMS: readonly string[] = formsOf(verbs.JUDGING_VERBS);

/** The forms of a verb, one set for each way that it has. */
function conjugate(base: string): readonly VerbForms[] {
  const irregular = verbs.IRREGULAR_VERBS.filter(([each]) => each === base);
  return irregular.length > 0 ? irregular : [inflect(base)];
}

/** Base, third person, past, present participle. */
type VerbForms = readonly [string, string, string, string];

/** The regular forms of a verb. */
function inflect(base: string): VerbForms {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`];
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.endsWith('ee') ? base : base.slice(0, -1)}ing`];
  if (/^(?:[^aeiou]|qu)*[aeiou][bdgmnpt]$/.test(base))
    return [base, `${base}s`, `${base}${base.slice(-1)}ed`, `${base}${base.slice(-1)}ing`];
  return [base, /(?:[sxz]|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`];
}

/** The regular plural of a noun. */
export function pluralize(noun: string): string {
  if (/(?:analysis|census)$/.test(noun)) return noun.endsWith('sis') ? `${noun.slice(0, -2)}es` : `${noun}es`;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether a word has the ending of a regular past or past participle, and a stem before it: not "red" or "fed". */
export function endsInEd(word: string): boolean {
  return ED.test(word);
}

/** Whether a word has the ending of a present participle, and a stem before it: "being", not "king". */
export function endsInIng(word: string): boolean {
  return ING.test(word);
}

const ED = /[a-z]{2}ed$/;
const ING = /[a-z]{2}ing$/;

/** Whether a word has an ending of nouns for people; others have it too, so only a verb that people are the subject of decides. */
export function looksHuman(word: string): boolean {
  return HUMAN_ENDING.test(word);
}

const HUMAN_ENDING = /(?:ers?|ors?|ists?|ians?|[crs]ans?|ants?|ents?|ees?|crats?|ics?|men|women)$/;

/** Endings of words for people in the plural, and of words for what is not a plural at all. */
const PEOPLE_ENDING = /(?:ists|ians|crats|ologists|graphers|workers|makers|goers|holders|leaders|keepers|fighters)$/;
const PERSON_ENDING = /(?:ist|ian|crat|ologist|grapher|worker|maker|goer|holder|keeper|fighter)$/;
const SINGULAR_ENDING = /(?:ss|us|is|ics|ous|news|'s)$/;
const NO_MEN: ReadonlySet<string> = new Set(endings.NO_MEN);
const ADVERB_ENDING = /[a-z]{2}ly$/;
const NO_ADVERBS: ReadonlySet<string> = new Set(endings.NO_ADVERBS);

/** "co-author" is a person as "author" is. */
const PREFIXED = /^(?:co|ex|vice|sub|then|ex-vice)-[a-z]/;
const NOUN_TAGS = Tag.Person | Tag.Spokes | Tag.Anonymous | Tag.Document | Tag.Plural;

function guess(word: string): number {
  if (word.charCodeAt(0) < 58) return /^\d/.test(word) ? Tag.Numeral : 0;
  if (word.length < 4) return 0;
  if (word.indexOf('-') > 1 && PREFIXED.test(word)) return tagWord(word.slice(word.indexOf('-') + 1)) & NOUN_TAGS;
  switch (word.charAt(word.length - 1)) {
    case 'y':
      return ADVERB_ENDING.test(word) && !NO_ADVERBS.has(lastPart(word)) ? Tag.Adverb : 0;
    case 's':
      if (SINGULAR_ENDING.test(word)) return 0;
      return PEOPLE_ENDING.test(word) ? Tag.Plural | Tag.Person : Tag.Plural;
    case 'e':
    case 't':
    case 'n':
    case 'r':
      return guessPerson(word);
    default:
      return 0;
  }
}

/** The last word of a compound: "family" of "single-family". */
function lastPart(word: string): string {
  return word.slice(word.lastIndexOf('-') + 1);
}

function guessPerson(word: string): number {
  if (word.endsWith('men') || word.endsWith('people')) return NO_MEN.has(word) ? 0 : Tag.Plural | Tag.Person;
  if (word.endsWith('man') && !NO_MEN.has(word)) return Tag.Person;
  return PERSON_ENDING.test(word) ? Tag.Person : 0;
}
