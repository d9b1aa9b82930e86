import { LEGAL_FORMS, LEGAL_FORMS_OR_WORDS } from '../../data/legal-forms';
import type { EntityType } from '../../facts';
import { isCommonShort, spellOutShort } from './common-names';
import { foldName } from './fold-name';
import { keyOfInstitution } from './institution-keys';

/** A surface as it is shown: white space of any kind is one space, quotes are straight. */
export function tidyName(surface: string): string {
  if (!UNTIDY.test(surface)) return surface;
  return surface.replace(/\s+/g, ' ').replace(/[‘’`]/g, "'").replace(/[“”]/g, '"').trim();
}

/** What `tidyName` changes. */
const UNTIDY = /[‘’`“”]|[^\S ]|\s\s|^\s|\s$/;

/**
 * What forms of one name have in common: without case, diacritics, full stops of abbreviations, "the" in front and, of an
 * organization, the legal form behind ("and Co"). `OpenAI LP` keeps its "LP", for a partnership is often apart from its
 * parent. What all know by more than one name ("UN"), and institutions with their country ("US Senate"), have one key.
 */
export function keyOfName(name: string, type: EntityType): string {
  const key = dropArticle(foldName(name));
  if (type === 'place') return spellOutShort(key, name, type);
  if (type !== 'organization') return key;
  let bare = key;
  while (endsWithLegalForm(bare)) bare = bare.slice(0, bare.lastIndexOf(' '));
  if (bare === key) return keyOfInstitution(spellOutShort(key, name, type));
  return bare.endsWith(' and') ? bare.slice(0, -' and'.length) : bare;
}

/**
 * Whether a name is a lesser form that no better known one should give way to: one of a line in capitals, what is short
 * for a name that all know, or an institution with its country in brackets, as we call it where an article does not say.
 */
export function isLesserForm(name: string, type: EntityType): boolean {
  return isLoud(name, type) || isCommonShort(name, type) || (type === 'organization' && name.endsWith(')'));
}

/** Whether a name ends with a legal form, so that it can be of no person or place. */
export function hasLegalForm(name: string): boolean {
  return endsWithLegalForm(dropArticle(foldName(name)));
}

function dropArticle(folded: string): string {
  return folded.startsWith('the ') ? folded.slice(4) : folded;
}

function endsWithLegalForm(key: string): boolean {
  const space = key.lastIndexOf(' ');
  return space > 0 && FORMS.has(key.slice(space + 1));
}

/** The words of a key. */
export function wordsOf(key: string): string[] {
  return key.split(' ');
}

/** Whether a name is written like an acronym: two to six capitals, with or without full stops. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}$/u.test(name);
}

/** Whether a name is in capitals because the line is, as bylines and headlines are, rather than by itself. */
function isLoud(name: string, type: EntityType): boolean {
  if (/\p{Ll}/u.test(name)) return false;
  return /\s/.test(name) || ((type === 'person' || type === 'place') && /\p{Lu}{4}/u.test(name));
}

/** A name that a line in capitals has, as prose would write it: "HAMISH O'DELL" is "Hamish O'Dell", "OSLO" is "Oslo". */
export function calmName(name: string, type: EntityType): string {
  const isLoudPerson = type === 'person' && /\s/.test(name) && isLoud(name, type);
  if (!isLoudPerson && !(type === 'place' && LOUD_PLACE.test(name))) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}])(?:mc)?\p{L}/gu, (start) =>
      start.length > 1 ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    )
    .replace(/ (?:Ii|Iii|Iv)$/, (numeral) => numeral.toUpperCase());
}

/** So long a word in capitals is no acronym. */
const LOUD_PLACE = /^\p{Lu}{5,}$/u;

/** The initials of the capitalized words of a name, and of all its words; lower-cased. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string => foldName(list.map((word) => word.charAt(0)).join(''));
  const all = initials(words);
  const main = initials(words.filter((word) => /^\p{Lu}/u.test(word)));
  return all === main ? [all] : [main, all];
}

const FORMS: ReadonlySet<string> = new Set([...LEGAL_FORMS, ...LEGAL_FORMS_OR_WORDS]);
