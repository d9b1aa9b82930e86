import { LEGAL_FORMS, LEGAL_FORMS_OR_WORDS } from '../data/legal-forms';
import type { EntityType } from '../facts';
import { fold } from './characters';

/** A surface as it is shown: white space of any kind is one space, quotes are straight. */
export function tidyName(surface: string): string {
  if (!UNTIDY.test(surface)) return surface;
  return surface.replace(/\s+/g, ' ').replace(/[‘’`]/g, "'").replace(/[“”]/g, '"').trim();
}

/** What `tidyName` changes. */
const UNTIDY = /[‘’`“”]|[^\S ]|\s\s|^\s|\s$/;

/**
 * What forms of one name have in common: without case, diacritics, full stops of abbreviations, "the" in front and, of an
 * organization, the legal form behind. `OpenAI LP` keeps its "LP", for a partnership is often apart from its parent.
 */
export function keyOfName(name: string, type: EntityType): string {
  const folded = foldName(name);
  if (type !== 'organization') return dropArticle(folded);
  let key = dropArticle(folded);
  while (endsWithLegalForm(key)) key = key.slice(0, key.lastIndexOf(' '));
  return key;
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
export function isLoud(name: string, type: EntityType): boolean {
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

/** The initials of the capitalised words of a name, and of all its words; lower-cased. */
export function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string => foldName(list.map((word) => word.charAt(0)).join(''));
  const all = initials(words);
  const main = initials(words.filter((word) => /^\p{Lu}/u.test(word)));
  return all === main ? [all] : [main, all];
}

function foldName(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  let folded = '';
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === FULL_STOP && !isDecimalPoint(name, at)) continue;
    if (code === COMMA) continue;
    folded += String.fromCharCode(code === HYPHEN ? SPACE : fold(code));
  }
  return UNFOLDED.test(folded) ? folded.replace(/ & /g, ' and ').replace(/\s+/g, ' ').trim() : folded;
}

/** A name of which only the case has to go. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
/** What a fold of single characters leaves to do. */
const UNFOLDED = / & |[^\S ]|\s\s|^\s|\s$/;

function isDecimalPoint(name: string, at: number): boolean {
  return /\d/.test(name.charAt(at - 1)) || /[a-z]/.test(name.charAt(at + 1));
}

const FULL_STOP = 0x2e;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const SPACE = 0x20;

const FORMS: ReadonlySet<string> = new Set([...LEGAL_FORMS, ...LEGAL_FORMS_OR_WORDS]);
