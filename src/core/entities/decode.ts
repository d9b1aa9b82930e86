import { LABEL_COUNT, mayFollow, OUTSIDE, opens, staysOpen } from './labels';

/** Scores of labels for the tokens of a run, row by row, and of one label after another. */
export interface Lattice {
  readonly length: number;
  /** length × LABEL_COUNT */
  readonly emissions: Float32Array | Int32Array;
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

/** Finds the best labels of runs (Viterbi 1967). Reused from run to run. */
export class Decoder {
  #scores = new Float32Array(64 * LABEL_COUNT);
  #back = new Uint8Array(64 * LABEL_COUNT);

  /** Writes the best legal labels into `labels`, from its start. */
  decode({ length, emissions, transitions }: Lattice, labels: Uint8Array): void {
    this.#reserve(length);
    const scores = this.#scores;
    const back = this.#back;
    scores.fill(IMPOSSIBLE, 0, length * LABEL_COUNT);
    for (const label of FIRST_LABELS) scores[label] = emissions[label] ?? 0;
    for (let at = 1; at < length; at++) {
      const row = at * LABEL_COUNT;
      for (let before = 0; before < LABEL_COUNT; before++) {
        const soFar = scores[row - LABEL_COUNT + before] ?? IMPOSSIBLE;
        if (soFar === IMPOSSIBLE) continue;
        for (const after of FOLLOWERS[before] ?? []) {
          const score = soFar + (transitions[before * LABEL_COUNT + after] ?? 0) + (emissions[row + after] ?? 0);
          if (score > (scores[row + after] ?? IMPOSSIBLE)) {
            scores[row + after] = score;
            back[row + after] = before;
          }
        }
      }
    }
    this.#trace(length, labels);
  }

  #trace(length: number, labels: Uint8Array): void {
    const row = (length - 1) * LABEL_COUNT;
    let best = OUTSIDE;
    for (const label of LAST_LABELS) {
      if ((this.#scores[row + label] ?? IMPOSSIBLE) > (this.#scores[row + best] ?? IMPOSSIBLE)) best = label;
    }
    for (let at = length - 1; at >= 0; at--) {
      labels[at] = best;
      best = this.#back[at * LABEL_COUNT + best] ?? OUTSIDE;
    }
  }

  #reserve(length: number): void {
    if (length * LABEL_COUNT <= this.#scores.length) return;
    this.#scores = new Float32Array(2 * length * LABEL_COUNT);
    this.#back = new Uint8Array(2 * length * LABEL_COUNT);
  }
}

const IMPOSSIBLE = -1e9;
