import type { TypedSpan } from './clusters';
import { hasLegalForm, keyOfName, tidyName } from './names';

/**
 * The mentions with those as organizations that the article elsewhere names with a legal form ("Ann Vale Ltd"), or whose
 * one word opens an organization's name ("Setuvan Controls") and is nobody's.
 * @param isPersonal whether a word is known as a given name or surname
 */
export function takeFirms(
  text: string,
  mentions: readonly TypedSpan[],
  isPersonal: (word: string) => boolean,
): readonly TypedSpan[] {
  const keys = mentions.map(({ start, end }) => keyOfName(tidyName(text.slice(start, end)), 'organization'));
  const firms = findFirms(text, mentions, keys);
  const openings = findOpenings(mentions, keys);
  if (firms.size + openings.size === 0) return mentions;
  return mentions.map((mention, index) => {
    const key = keys[index] ?? '';
    if (mention.type !== 'person') return mention;
    return firms.has(key) || (openings.has(key) && !isPersonal(key)) ? { ...mention, type: 'organization' } : mention;
  });
}

/** The names of two words and more that carry a legal form. */
function findFirms(text: string, mentions: readonly TypedSpan[], keys: readonly string[]): Set<string> {
  const firms = new Set<string>();
  mentions.forEach((mention, index) => {
    if (mention.type !== 'organization') return;
    const key = keys[index] ?? '';
    const isFirm = hasLegalForm(text.slice(mention.start, mention.end)) || LEGAL_FORM.test(behind(text, mention));
    if (isFirm && key.includes(' ')) firms.add(key);
  });
  return firms;
}

/** The first words of organizations' names that no full name of a person holds. */
function findOpenings(mentions: readonly TypedSpan[], keys: readonly string[]): Set<string> {
  const openings = new Set<string>();
  const borne = new Set<string>();
  mentions.forEach(({ type }, index) => {
    const words = keys[index]?.split(' ') ?? [];
    if (words.length < 2) return;
    if (type === 'person') for (const word of words) borne.add(word);
    else if (type === 'organization' && words[0]) openings.add(words[0]);
  });
  for (const word of borne) openings.delete(word);
  return openings;
}

function behind(text: string, { end }: TypedSpan): string {
  return text.slice(end, end + LONGEST_FORM);
}

const LONGEST_FORM = 8;
/** Those that are written without a capital. */
const LEGAL_FORM = /^,? plc\b/i;
