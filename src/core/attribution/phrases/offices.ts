import { hasTag, isPerson, type Sentence, wordAt } from '../sentence/sentence';
import { ANY_DETERMINER, Tag } from '../sentence/tags';
import type { Group } from './group';

/** "secretary of state Jane Lee": a name at the end of a group that begins with another noun. */
export function isTitleOf(sentence: Sentence, { from, last }: Group): boolean {
  if (isPerson(sentence, last) && isOffice(sentence, from) && !isPerson(sentence, from)) return true;
  if (isOfficeHolder(sentence, { from, last })) return true;
  return sentence.isName(last) && from < last && !sentence.isName(from) && !hasTag(sentence, from, ANY_DETERMINER);
}

/** "director of Acme Jane Lee", "speaker of the parliament Jane Lee": a person right behind a body is who serves it. */
function isOfficeHolder(sentence: Sentence, { from, last }: Group): boolean {
  const hasRole = hasTag(sentence, from - 2, Tag.Title | Tag.Person) && !hasTag(sentence, from - 2, Tag.Plural);
  if (!hasRole || !OFFICE_LINKS.has(wordAt(sentence, from - 1)) || !isPerson(sentence, last)) return false;
  let first = last;
  while (first > from && sentence.mentionAt(first - 1) === sentence.mentionAt(last)) first--;
  const body = first > from ? sentence.mentionAt(first - 1) : undefined;
  if (body) return body.type === 'organization';
  return first > from && hasTag(sentence, first - 1, Tag.Group) && !hasTag(sentence, first - 1, Tag.Person | Tag.Title);
}

/** In "First Minister of Wales Jane Lee" and "US Secretary of State Jane Lee" a capital stands before "of", and no article before that. */
function isOffice(sentence: Sentence, from: number): boolean {
  return linksOffice(sentence, from - 1) && sentence.isName(hasTag(sentence, from, Tag.Definite) ? from + 1 : from);
}

/** "Minister of", "Ambassador to", "Secretary of State for": a title with a capital, and what leads from it to a place or body. */
export function linksOffice(sentence: Sentence, index: number): boolean {
  if (!OFFICE_LINKS.has(wordAt(sentence, index)) || !sentence.isName(index - 1)) return false;
  if (hasTag(sentence, index - 1, Tag.Title)) return true;
  return wordAt(sentence, index - 1) === 'state' && wordAt(sentence, index - 2) === 'of';
}

const OFFICE_LINKS = new Set(['of', 'to', 'for']);
