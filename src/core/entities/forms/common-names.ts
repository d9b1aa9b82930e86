import { COMMON_NAMES, COMMON_PLACE_NAMES } from '../../data/common-names';
import type { EntityType } from '../../facts';
import { foldName } from './fold-name';

/**
 * A key with what all know to be short written out, as the whole or, of an organization, in front ("un security council");
 * any other name of the same thing gives its first name. An abbreviation is one by how it is written ("WHO", not "Who").
 * @param key of the name, folded and without "the"
 */
export function spellOutShort(key: string, name: string, type: EntityType): string {
  const full = FULL_NAMES.get(key) ?? (type === 'place' ? FULL_PLACE_NAMES.get(key) : undefined);
  if (full !== undefined) return full;
  const short = findShort(key, name, type);
  if (short !== undefined) return short;
  const space = type === 'organization' ? key.indexOf(' ') : -1;
  const opening = space < 2 || space > LONGEST ? undefined : SHORTS.get(key.slice(0, space));
  return opening !== undefined && OPENS_SHORT.test(name) ? opening + key.slice(space) : key;
}

/** Whether a name is, as a whole, short for one that all know. */
export function isCommonShort(name: string, type: EntityType): boolean {
  if (name.length > LONGEST_WITH_STOPS || (type !== 'place' && type !== 'organization')) return false;
  if (LOWER_CASE.test(name) && !name.endsWith('.')) return false;
  return findShort(foldName(name), name, type) !== undefined;
}

function findShort(key: string, name: string, type: EntityType): string | undefined {
  if (key.length > LONGEST) return undefined;
  const isCut = type === 'place' && name.indexOf('.') === name.length - 1;
  const state = isCut ? PLACE_SHORTS.get(`${key}.`) : undefined;
  if (state !== undefined || LOWER_CASE.test(name)) return state;
  return SHORTS.get(key) ?? (type === 'place' ? PLACE_SHORTS.get(key) : undefined);
}

const LOWER_CASE = /\p{Ll}/u;
const LONGEST = 6;
const LONGEST_WITH_STOPS = 8;
const OPENS_SHORT = /^(?:[Tt]he )?(?:\p{Lu}\.?){2,4}\s/u;

const [FULL_NAMES, SHORTS] = readNames(COMMON_NAMES);
const [FULL_PLACE_NAMES, PLACE_SHORTS] = readNames(COMMON_PLACE_NAMES);

/** By the key of a full name, and by that of what is short: the key of the first name. */
function readNames(lines: string): readonly [ReadonlyMap<string, string>, ReadonlyMap<string, string>] {
  const fulls = new Map<string, string>();
  const shorts = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [names = '', abbreviations = ''] = line.split(': ');
    const keys = names.split(', ').map(foldName);
    for (const key of keys) fulls.set(key, keys[0] ?? key);
    for (const short of abbreviations.split(', '))
      if (short) shorts.set(short.endsWith('.') ? `${foldName(short)}.` : foldName(short), keys[0] ?? '');
  }
  return [fulls, shorts];
}
