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
  const tag = (words: Iterable<string>, tags: number): void => {
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | tags);
  };
  tag(closed.DEFINITE_DETERMINERS, Tag.Definite);
  tag(closed.POSSESSIVES, Tag.Possessive);
  tag(closed.INDEFINITE_DETERMINERS, Tag.Indefinite);
  tag(closed.QUANTIFIERS, Tag.Quantifier);
  tag(closed.NUMERALS, Tag.Numeral);
  tag(closed.PERSONAL_PRONOUNS, Tag.Pronoun);
  tag(closed.OTHER_PRONOUNS, Tag.Pronoun);
  tag(closed.AUXILIARIES, Tag.Auxiliary);
  tag(closed.PREPOSITIONS, Tag.Preposition);
  tag(closed.CONJUNCTIONS, Tag.Conjunction);
  tag(closed.SUBORDINATORS, Tag.Subordinator);
  tag(closed.ADVERBS, Tag.Adverb);
  const irregular = new Set(verbs.IRREGULAR_VERBS.map(([base]) => base));
  const tagVerbs = (bases: readonly string[], tags: number): void => {
    for (const base of bases) if (!irregular.has(base)) tagForms(inflect(base), tags, tag);
    for (const forms of verbs.IRREGULAR_VERBS) if (bases.includes(forms[0])) tagForms(forms, tags, tag);
  };
  tagVerbs(verbs.SPEECH_VERBS, Tag.Speech);
  tagVerbs(verbs.BELIEF_VERBS, Tag.Belief);
  tagVerbs(verbs.SHOWING_VERBS, Tag.Showing);
  tagViews(lexicon, tag);
  tag(verbs.HEARSAY_PARTICIPLES, Tag.Belief | Tag.Past);
  tag(verbs.VIEW_PARTICIPLES, Tag.Belief | Tag.Past);
  tag(nouns.ANONYMOUS_NOUNS, Tag.Anonymous);
  tagNouns(nouns.ROLE_NOUNS, Tag.Person, tag);
  tagNouns(nouns.DOCUMENT_NOUNS, Tag.Document, tag);
  tagNouns(nouns.GROUP_NOUNS, Tag.Group, tag);
  tag(nouns.PEOPLE_NOUNS, Tag.Person);
  tag(nouns.ABBREVIATED_ROLES, Tag.Person);
  tag(nouns.ABBREVIATED_BODIES, Tag.Group);
  const abbreviated = [...nouns.ABBREVIATED_ROLES, ...nouns.ABBREVIATED_BODIES];
  tag(
    abbreviated.filter((word) => word.endsWith('s')),
    Tag.Plural,
  );
  tag(nouns.SPOKES_NOUNS, Tag.Spokes);
  tag(nouns.IRREGULAR_PLURALS, Tag.Plural);
  tag(nouns.TIME_NOUNS, Tag.Time);
  tag(nouns.POSTPOSED_ADJECTIVES, Tag.Postposed);
  tag(nouns.COUNTING_NOUNS, Tag.Counting);
  tag(nouns.TITLES, Tag.Title);
  tag(nouns.LISTED_PLURALS, Tag.Plural);
  return lexicon;
}

/** Verbs that hand over a view of their object alone: of many, the other forms are nouns, "the attack", "a label". */
function tagViews(lexicon: ReadonlyMap<string, number>, tag: Tagger): void {
  const linked = verbs.OBJECT_LINKS.flatMap(([, bases]) => bases);
  for (const base of [...linked, ...verbs.JUDGING_VERBS, ...verbs.RATING_VERBS]) {
    const forms = verbs.IRREGULAR_VERBS.filter(([irregular]) => irregular === base);
    if (!lexicon.has(base) && !verbs.NOUNS_TOO.has(base)) tag([base], Tag.Showing | Tag.Base);
    for (const [, , past, progressive] of forms.length > 0 ? forms : [inflect(base)]) {
      if (!lexicon.has(past)) tag([past], Tag.Showing | Tag.Past);
      if (!lexicon.has(progressive)) tag([progressive], Tag.Showing | Tag.Progressive);
    }
  }
}

type Tagger = (words: Iterable<string>, tags: number) => void;

function tagForms(
  [base, third, past, progressive]: readonly [string, string, string, string],
  tags: number,
  tag: Tagger,
): void {
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
  return bases.flatMap((base) => [
    ...inflect(base),
    ...verbs.IRREGULAR_VERBS.filter(([irregular]) => irregular === base).flat(),
  ]);
}

/** The forms of the verbs that pass judgment. */
export const JUDGING_FORMS: readonly string[] = formsOf(verbs.JUDGING_VERBS);

/** The regular forms of a verb. */
function inflect(base: string): [string, string, string, string] {
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
