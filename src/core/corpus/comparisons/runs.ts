import { remember } from '../../remember';
import type { Wording } from '../../text/wording';
import { scramble } from '../tables/count-table';

/** Fewer words in a row than this may be chance. */
const SHORTEST = 8;

/** Words in a row that two wordings share: where they start in each, and how many. */
export interface Run {
  readonly own: number;
  readonly theirs: number;
  readonly length: number;
}

/** The windows of a wording. */
export const indexWording = remember(({ hashes }: Wording) => new Windows(hashes));

/** Where each window of eight words first stands. Costs a look at each word. */
export class Windows {
  readonly #keys: Uint32Array;
  /** Of each slot one more than the place of the window: 0 for a slot that is free. */
  readonly #places: Uint32Array;

  constructor(private readonly hashes: readonly number[]) {
    const size = 2 ** (32 - Math.clz32(2 * hashes.length));
    this.#keys = new Uint32Array(size);
    this.#places = new Uint32Array(size);
    rollWindows(hashes, (key, at) => {
      const slot = this.#slotOf(key);
      if (this.#places[slot] === 0) {
        this.#keys[slot] = key;
        this.#places[slot] = at + 1;
      }
      return at + 1;
    });
  }

  /** The runs of eight words or more that others have too, as long as they go, in the order of these. */
  findRuns(theirs: readonly number[]): Run[] {
    const runs: Run[] = [];
    const own = this.hashes;
    rollWindows(theirs, (key, at) => {
      const place = (this.#places[this.#slotOf(key)] ?? 0) - 1;
      let length = 0;
      if (place >= 0) while (own[place + length] && own[place + length] === theirs[at + length]) length++;
      if (length < SHORTEST) return at + 1;
      runs.push({ own: place, theirs: at, length });
      return at + length;
    });
    return runs;
  }

  /** Where a window is, or where there is room for it. */
  #slotOf(key: number): number {
    const last = this.#places.length - 1;
    let slot = key & last;
    while (this.#places[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & last;
    return slot;
  }
}

/**
 * Hands on a key for each window of eight words without a barrier, in order: from each to the next one word is taken in
 * and one out (Karp & Rabin 1987).
 * @param take returns from which word on it goes on
 */
function rollWindows(hashes: readonly number[], take: (key: number, at: number) => number): void {
  let from = 0;
  let sum = 0;
  for (let next = 0; next < hashes.length; next++) {
    const word = hashes[next] ?? 0;
    if (word === 0) {
      from = next + 1;
      sum = 0;
      continue;
    }
    sum = (Math.imul(sum, BASE) + word) | 0;
    const at = next - SHORTEST + 1;
    if (at < from) continue;
    const goOn = take(scramble(sum), at);
    if (goOn > at + 1) {
      from = goOn;
      sum = 0;
      next = goOn - 1;
    } else sum = (sum - Math.imul(hashes[at] ?? 0, LEADING)) | 0;
  }
}

const BASE = 0x9e3779b1;
/** What the first word of a window is multiplied by. */
const LEADING = Array.from({ length: SHORTEST - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

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
