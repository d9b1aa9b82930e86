import { keyOfName } from '../forms/name-forms';
import type { TypedSpan } from '../names/typed-span';

/**
 * By the index of a mention, the key of the full name of a person whose given name shares the surname of the next: the
 * first of "Mark and Patricia Vale" is "mark vale", whoever else is called Mark. A word that somebody in the article has
 * for a surname is none such.
 */
export function findCouples(text: string, mentions: readonly TypedSpan[]): ReadonlyMap<number, string> {
  const couples = new Map<number, string>();
  for (let at = 0; at + 1 < mentions.length; at++) {
    const [one, other] = [mentions[at], mentions[at + 1]];
    if (one?.type !== 'person' || other?.type !== 'person' || other.start - one.end > LONGEST_LINK) continue;
    if (!LINK.test(text.slice(one.end, other.start))) continue;
    const given = keyOf(text, one);
    const surname = surnameOf(keyOf(text, other));
    if (!given.includes(' ') && surname !== undefined) couples.set(at, `${given} ${surname}`);
  }
  if (couples.size === 0) return couples;
  const surnames = new Set(
    mentions.flatMap((name) => (name.type === 'person' ? (surnameOf(keyOf(text, name)) ?? []) : [])),
  );
  for (const [at, full] of couples) if (surnames.has(full.slice(0, full.indexOf(' ')))) couples.delete(at);
  return couples;
}

function keyOf(text: string, { start, end, type }: TypedSpan): string {
  return keyOfName(text.slice(start, end), type);
}

function surnameOf(key: string): string | undefined {
  const space = key.lastIndexOf(' ');
  return space > 0 ? key.slice(space + 1) : undefined;
}

const LINK = /^\s(?:and|&)\s$/;
const LONGEST_LINK = 5;
