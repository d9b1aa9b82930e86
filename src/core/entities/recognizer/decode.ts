import { LABEL_COUNT, mayFollow, OUTSIDE, opens, staysOpen } from './labels';

/** Scores of labels for the tokens of a run, row by row, and of one label after another. */
export interface Lattice {
  readonly length: number;
  /** LABEL_COUNT for each token */
  readonly emissions: Float32Array | Int32Array;
  /** Where the run's emissions begin. */
  readonly from?: number;
  /** LABEL_COUNT × LABEL_COUNT */
  readonly transitions: Float32Array;
}

/** Labels that may follow each label. */
export const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, before) =>
  Array.from({ length: LABEL_COUNT }, (_, after) => after).filter((after) => mayFollow(before, after)),
);

/** The labels that a run may begin and end with. */
export const FIRST_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(opens);
export const LAST_LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(
  (label) => !staysOpen(label),
);

const LONE_LABELS = FIRST_LABELS.filter((label) => LAST_LABELS.includes(label));

/** Labels that may come before each label: those of all labels end to end, and where each label's end. */
const LEADERS_OF = FOLLOWERS.map((_, after) =>
  FOLLOWERS.flatMap((followers, before) => (followers.includes(after) ? before : [])),
);
const LEADERS = Uint8Array.from(LEADERS_OF.flat());
const LEADERS_END = Uint8Array.from(LEADERS_OF, (_, label) => LEADERS_OF.slice(0, label + 1).flat().length);

/** Finds the best labels of runs (Viterbi 1967). Reused from run to run. */
export class Decoder {
  #scores = new Float32Array(64 * LABEL_COUNT);
  #back = new Uint8Array(64 * LABEL_COUNT);

  /** Writes the best legal labels into `labels`, from a place on. */
  decode({ length, emissions, from = 0, transitions }: Lattice, labels: Uint8Array, to = 0): void {
    if (length === 1) {
      labels[to] = decodeLone(emissions, from);
      return;
    }
    this.#reserve(length);
    const scores = this.#scores;
    scores.fill(IMPOSSIBLE, 0, LABEL_COUNT);
    for (const label of FIRST_LABELS) scores[label] = emissions[from + label] ?? 0;
    for (let at = 1; at < length; at++) this.#step(at * LABEL_COUNT, emissions, from, transitions);
    this.#trace(length, labels, to);
  }

  /** Scores the labels of a token from those of the one before it. */
  #step(row: number, emissions: Lattice['emissions'], from: number, transitions: Float32Array): void {
    const scores = this.#scores;
    let index = 0;
    for (let after = 0; after < LABEL_COUNT; after++) {
      const end = LEADERS_END[after] as number;
      let best = Number.NEGATIVE_INFINITY;
      let leader = 0;
      for (; index < end; index++) {
        const before = LEADERS[index] as number;
        const score =
          (scores[row - LABEL_COUNT + before] as number) + (transitions[before * LABEL_COUNT + after] as number);
        if (score > best) {
          best = score;
          leader = before;
        }
      }
      scores[row + after] = best + (emissions[from + row + after] as number);
      this.#back[row + after] = leader;
    }
  }

  #trace(length: number, labels: Uint8Array, to: number): void {
    const row = (length - 1) * LABEL_COUNT;
    let best = OUTSIDE;
    for (const label of LAST_LABELS) {
      if ((this.#scores[row + label] ?? IMPOSSIBLE) > (this.#scores[row + best] ?? IMPOSSIBLE)) best = label;
    }
    for (let at = length - 1; at >= 0; at--) {
      labels[to + at] = best;
      best = this.#back[at * LABEL_COUNT + best] ?? OUTSIDE;
    }
  }

  #reserve(length: number): void {
    if (length * LABEL_COUNT <= this.#scores.length) return;
    this.#scores = new Float32Array(2 * length * LABEL_COUNT);
    this.#back = new Uint8Array(2 * length * LABEL_COUNT);
  }
}

/** The best label of a token that is a run by itself. */
function decodeLone(emissions: Lattice['emissions'], from: number): number {
  let best = OUTSIDE;
  for (const label of LONE_LABELS) {
    if ((emissions[from + label] as number) > (emissions[from + best] as number)) best = label;
  }
  return best;
}

const IMPOSSIBLE = -1e9;
