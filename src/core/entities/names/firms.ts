import type { EntityType } from '../../facts';
import { hasLegalForm, keyOfName, tidyName } from '../forms/name-forms';
import type { TypedSpan } from './typed-span';

/**
 * The mentions with those as organizations that the article elsewhere names with a legal form ("Ann Vale Ltd"), whose one
 * word opens such a name ("Triple Paper Mills Corp") and is in nobody's full name, or opens any organization's name
 * ("Setuvan Controls") or mostly is one, and is nobody's. So is a place of such a word that is known for nothing, where it
 * does not stand as places do.
 * @param isPersonal whether a word is known as a given name or surname
 * @param isUnknown whether a word is known for nothing
 */
export function takeFirms(
  text: string,
  mentions: readonly TypedSpan[],
  isPersonal: (word: string) => boolean,
  isUnknown: (word: string) => boolean,
): readonly TypedSpan[] {
  const keys = readKeys(text, mentions);
  const borne = findBorneWords(mentions, keys);
  const firms = findFirms(text, mentions, keys, borne);
  const openings = findOpenings(mentions, keys, borne);
  if (firms.size + openings.size === 0) return mentions;
  const isFirm = (mention: TypedSpan, index: number): boolean => {
    const key = keys[index] ?? '';
    if (mention.type === 'person') return firms.has(key) || (openings.has(key) && !isPersonal(key));
    if (mention.type !== 'place') return false;
    const word = text.slice(mention.start, mention.end);
    return openings.has(word.toLowerCase()) && isUnknown(word) && !isLocated(text, mentions, index);
  };
  return mentions.map((mention, index) => (isFirm(mention, index) ? { ...mention, type: 'organization' } : mention));
}

/** Whether a mention stands where places do: behind a preposition, or in a list of them. */
function isLocated(text: string, mentions: readonly TypedSpan[], index: number): boolean {
  const start = mentions[index]?.start ?? 0;
  if (WHERE.test(text.slice(Math.max(0, start - LONGEST_PREPOSITION), start))) return true;
  return (
    isListedWith(text, mentions[index - 1], mentions[index]) || isListedWith(text, mentions[index], mentions[index + 1])
  );
}

function isListedWith(text: string, left: TypedSpan | undefined, right: TypedSpan | undefined): boolean {
  if (left?.type !== 'place' || right?.type !== 'place' || right.start - left.end > LONGEST_LINK) return false;
  return LINK.test(text.slice(left.end, right.start));
}

const LONGEST_PREPOSITION = 16;
const WHERE =
  /(?:^|[^\p{L}])(?:in|on|of|from|at|near|outside|across|around|throughout|to|into|toward|towards)(?: the)?\s$/iu;
const LONGEST_LINK = 7;
const LINK = /^,? ?(?:and |or |to )?$/;

/** The keys that the names of organizations and persons have as organizations; others are not asked for theirs. */
function readKeys(text: string, mentions: readonly TypedSpan[]): string[] {
  // Most mentions are spelt like one before: their names are folded once.
  const known = new Map<string, string>();
  return mentions.map(({ start, end, type }) => {
    if (!isAsked(type)) return '';
    const surface = text.slice(start, end);
    const key = known.get(surface) ?? keyOfName(tidyName(surface), 'organization');
    known.set(surface, key);
    return key;
  });
}

function isAsked(type: EntityType): boolean {
  return type === 'organization' || type === 'person';
}

/** The words of people's full names. */
function findBorneWords(mentions: readonly TypedSpan[], keys: readonly string[]): Set<string> {
  const borne = new Set<string>();
  mentions.forEach(({ type }, index) => {
    const words = type === 'person' ? (keys[index]?.split(' ') ?? []) : [];
    if (words.length > 1) for (const word of words) borne.add(word);
  });
  return borne;
}

/** The names that carry a legal form, and the words that open them, but for words that somebody bears. */
function findFirms(
  text: string,
  mentions: readonly TypedSpan[],
  keys: readonly string[],
  borne: ReadonlySet<string>,
): Set<string> {
  const firms = new Set<string>();
  mentions.forEach((mention, index) => {
    if (mention.type !== 'organization') return;
    const key = keys[index] ?? '';
    const isFirm = hasLegalForm(text.slice(mention.start, mention.end)) || LEGAL_FORM.test(behind(text, mention));
    const [first = ''] = key.split(' ');
    if (isFirm && key !== '' && !borne.has(key)) firms.add(key);
    if (isFirm && first !== '' && !borne.has(first)) firms.add(first);
  });
  return firms;
}

/** Words that open organizations' names, or by themselves are such names more often than persons', and in no full name. */
function findOpenings(
  mentions: readonly TypedSpan[],
  keys: readonly string[],
  borne: ReadonlySet<string>,
): Set<string> {
  const openings = new Set<string>();
  const leads = new Map<string, number>();
  mentions.forEach(({ type }, index) => {
    if (!isAsked(type)) return;
    const words = keys[index]?.split(' ') ?? [];
    const [first = ''] = words;
    if (words.length === 1) leads.set(first, (leads.get(first) ?? 0) + (type === 'organization' ? 1 : -1));
    else if (type === 'organization' && first) openings.add(first);
  });
  for (const [word, lead] of leads) if (lead > 0) openings.add(word);
  for (const word of borne) openings.delete(word);
  return openings;
}

function behind(text: string, { end }: TypedSpan): string {
  return text.slice(end, end + LONGEST_FORM);
}

const LONGEST_FORM = 8;
/** Those that are written without a capital. */
const LEGAL_FORM = /^,? plc\b/i;
