import { hashWindow, type Wording } from '../../text/wording';

/** Fewer words in a row than this may be chance. */
const SHORTEST = 8;

/** Words in a row that two wordings share: where they start in each, and how many. */
export interface Run {
  readonly own: number;
  readonly theirs: number;
  readonly length: number;
}

/** Where each window of eight words first stands. */
export function indexWindows(hashes: readonly number[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (let index = 0; index + SHORTEST <= hashes.length; index++) {
    const key = hashWindow(hashes, index, SHORTEST);
    if (key !== 0 && !places.has(key)) places.set(key, index);
  }
  return places;
}

/** The runs of eight words or more that both have, as long as they go, in the order of the other one. */
export function findRuns(
  own: readonly number[],
  windows: ReadonlyMap<number, number>,
  theirs: readonly number[],
): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + SHORTEST <= theirs.length; at++) {
    const key = hashWindow(theirs, at, SHORTEST);
    const place = key === 0 ? undefined : windows.get(key);
    if (place === undefined) continue;
    let length = 0;
    while (own[place + length] && own[place + length] === theirs[at + length]) length++;
    if (length < SHORTEST) continue;
    runs.push({ own: place, theirs: at, length });
    at += length - 1;
  }
  return runs;
}

/** The parts of a run that nothing before has claimed; claims them. */
export function claimRun({ own, theirs, length }: Run, covered: Uint8Array): Run[] {
  const parts: Run[] = [];
  let from = 0;
  for (let index = 0; index <= length; index++) {
    if (index < length && covered[own + index] === 0) continue;
    if (index - from >= SHORTEST) {
      covered.fill(1, own + from, own + index);
      parts.push({ own: own + from, theirs: theirs + from, length: index - from });
    }
    from = index + 1;
  }
  return parts;
}

/** At most so many words and characters stand between runs that go together. */
const WIDEST_GAP = { words: 12, characters: 120 };

/** Puts runs together that stand close together in both, in the order of the own ones. */
export function mergeRuns(runs: readonly Run[], own: Wording): Run[][] {
  const merged: Run[][] = [];
  for (const run of runs) {
    const group = merged.at(-1);
    const last = group?.at(-1);
    if (last && group && isNear(last, run, own)) group.push(run);
    else merged.push([run]);
  }
  return merged;
}

function isNear(last: Run, next: Run, { starts }: Wording): boolean {
  const end = last.own + last.length;
  const characters = (starts[next.own] ?? 0) - (starts[end] ?? 0);
  const isForward = next.theirs >= last.theirs + last.length;
  return isForward && next.own - end <= WIDEST_GAP.words && characters <= WIDEST_GAP.characters;
}
