import { readLayout } from '../../../src/core/article';
import { findEntities } from '../../../src/core/entities';

const LETTERS = { person: 'P', organization: 'O', place: 'L', product: 'product', event: 'event', work: 'work' };

/** The text with its names in brackets, each with the letter of its type: `[P Ann Lee] flew to [L Oslo].` */
export function markNames(text: string): string {
  let marked = '';
  let at = 0;
  for (const { start, end, type } of findEntities(text, readLayout(text)).mentions) {
    marked += `${text.slice(at, start)}[${LETTERS[type]} ${text.slice(start, end)}]`;
    at = end;
  }
  return marked + text.slice(at);
}

/** A text written with marks, without them. */
export function withoutMarks(marked: string): string {
  return marked.replace(/\[(?:P|O|L|product|event|work) ([^\]]+)\]/g, '$1');
}

/** What each mention resolves to within the article: `surface -> name`. */
export function listAliases(text: string): string[] {
  const { mentions, entities } = findEntities(text, readLayout(text));
  return mentions.map(({ start, end, entity }) => `${text.slice(start, end)} -> ${entities[entity]?.name}`);
}
