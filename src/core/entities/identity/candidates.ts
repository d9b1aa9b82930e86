import type { Group } from './link-groups';

/** Adds a group to those under a key. */
export function pushTo(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}

/** The only candidate, or the longest where all others are forms of it. */
export function pickOnly(candidates: readonly Group[]): Group | undefined {
  if (candidates.length < 2) return candidates[0];
  if (candidates.length > MOST_CANDIDATES) return undefined;
  const longest = candidates.reduce((best, other) => (other.words.length > best.words.length ? other : best));
  return candidates.every((other) => other === longest || extendsPerson(longest.words, other.words))
    ? longest
    : undefined;
}

const MOST_CANDIDATES = 20;

/** Whether a person's name is a longer form of another, or spells out its initial. */
export function extendsPerson(full: readonly string[], short: readonly string[]): boolean {
  if (full.length <= short.length && !(full.length === short.length && hasInitial(short))) return false;
  if (short.length === 1) return full.at(-1) === short[0] || (full[0] === short[0] && full.length > 1);
  if (full.at(-1) !== short.at(-1)) return false;
  const [given = '', otherGiven = ''] = [full[0], short[0]];
  if (full.slice(-short.length).join(' ') === short.join(' ')) return true;
  return given === otherGiven || (otherGiven.length === 1 && given.startsWith(otherGiven));
}

/** Whether a name has an initial for the given name. */
export function hasInitial(words: readonly string[]): boolean {
  return words[0]?.length === 1;
}
