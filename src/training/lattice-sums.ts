import { FIRST_LABELS, FOLLOWERS, LAST_LABELS } from '../core/entities/recognizer/decode';
import { LABEL_COUNT } from '../core/entities/recognizer/labels';

/** The legal steps from label to label, laid end to end. */
const EDGES = FOLLOWERS.flatMap((followers, before) => followers.map((after) => [before, after] as const));
export const EDGE_COUNT = EDGES.length;
const FROM = Uint8Array.from(EDGES, ([before]) => before);
const TO = Uint8Array.from(EDGES, ([, after]) => after);
/** The cell of each step in a table of transitions. */
export const EDGE_CELLS = Uint8Array.from(EDGES, ([before, after]) => before * LABEL_COUNT + after);

/**
 * Probabilities of labels in a lattice, by the forward-backward algorithm (Baum 1972), scaled at each token so that sums
 * stay near one (Rabiner 1989). The innermost loops of training: a default for a missing element would cost them much.
 */
export class LatticeSums {
  #potentials = new Float64Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #scales = new Float64Array(0);
  readonly #steps = new Float64Array(EDGE_COUNT);
  #length = 0;

  /** Takes a lattice in; the answers below are about it. */
  read(length: number, emissions: Float32Array, transitions: Float32Array): void {
    this.#length = length;
    this.#reserve(length);
    for (let edge = 0; edge < EDGE_COUNT; edge++)
      this.#steps[edge] = Math.exp(transitions[EDGE_CELLS[edge] as number] as number);
    for (let row = 0; row < length * LABEL_COUNT; row += LABEL_COUNT) this.#raise(emissions, row);
    this.#goForward();
    this.#goBackward();
  }

  /** Writes how likely a token has each label. */
  writeLabels(at: number, likely: Float64Array): void {
    const row = at * LABEL_COUNT;
    let total = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const both = (this.#alpha[row + label] as number) * (this.#beta[row + label] as number);
      likely[label] = both;
      total += both;
    }
    for (let label = 0; label < LABEL_COUNT; label++) likely[label] = (likely[label] as number) / total;
  }

  /** Adds how likely each legal step is taken, summed over the lattice; a cell for each of EDGE_CELLS. */
  addSteps(sums: Float64Array): void {
    const [alpha, beta, potentials, steps] = [this.#alpha, this.#beta, this.#potentials, this.#steps];
    const last = (this.#length - 1) * LABEL_COUNT;
    let total = 0;
    for (const label of LAST_LABELS) total += alpha[last + label] as number;
    for (let row = LABEL_COUNT; row <= last; row += LABEL_COUNT) {
      const share = 1 / ((this.#scales[row / LABEL_COUNT] as number) * total);
      for (let edge = 0; edge < EDGE_COUNT; edge++) {
        const after = row + (TO[edge] as number);
        const weight = (steps[edge] as number) * (potentials[after] as number) * (beta[after] as number);
        sums[edge] =
          (sums[edge] as number) + (alpha[row - LABEL_COUNT + (FROM[edge] as number)] as number) * weight * share;
      }
    }
  }

  /** Raises a row of scores to potentials, the largest of which is one. */
  #raise(emissions: Float32Array, row: number): void {
    let largest = emissions[row] as number;
    for (let label = 1; label < LABEL_COUNT; label++) largest = Math.max(largest, emissions[row + label] as number);
    for (let label = 0; label < LABEL_COUNT; label++)
      this.#potentials[row + label] = Math.exp((emissions[row + label] as number) - largest);
  }

  #goForward(): void {
    const [alpha, potentials, steps] = [this.#alpha, this.#potentials, this.#steps];
    alpha.fill(0, 0, this.#length * LABEL_COUNT);
    for (const label of FIRST_LABELS) alpha[label] = potentials[label] as number;
    this.#scales[0] = scale(alpha, 0);
    for (let at = 1; at < this.#length; at++) {
      const row = at * LABEL_COUNT;
      for (let edge = 0; edge < EDGE_COUNT; edge++) {
        const after = row + (TO[edge] as number);
        alpha[after] =
          (alpha[after] as number) +
          (alpha[row - LABEL_COUNT + (FROM[edge] as number)] as number) * (steps[edge] as number);
      }
      for (let cell = row; cell < row + LABEL_COUNT; cell++)
        alpha[cell] = (alpha[cell] as number) * (potentials[cell] as number);
      this.#scales[at] = scale(alpha, row);
    }
  }

  #goBackward(): void {
    const [beta, potentials, steps] = [this.#beta, this.#potentials, this.#steps];
    beta.fill(0, 0, this.#length * LABEL_COUNT);
    const last = (this.#length - 1) * LABEL_COUNT;
    for (const label of LAST_LABELS) beta[last + label] = 1;
    for (let row = last; row >= LABEL_COUNT; row -= LABEL_COUNT) {
      const share = 1 / (this.#scales[row / LABEL_COUNT] as number);
      for (let edge = 0; edge < EDGE_COUNT; edge++) {
        const after = row + (TO[edge] as number);
        const before = row - LABEL_COUNT + (FROM[edge] as number);
        const weight = (steps[edge] as number) * (potentials[after] as number) * share;
        beta[before] = (beta[before] as number) + weight * (beta[after] as number);
      }
    }
  }

  #reserve(length: number): void {
    if (this.#scales.length >= length) return;
    const size = 2 * length * LABEL_COUNT;
    this.#potentials = new Float64Array(size);
    this.#alpha = new Float64Array(size);
    this.#beta = new Float64Array(size);
    this.#scales = new Float64Array(2 * length);
  }
}

/** Divides a row by its sum, which it returns. */
function scale(values: Float64Array, row: number): number {
  let sum = 0;
  for (let cell = row; cell < row + LABEL_COUNT; cell++) sum += values[cell] as number;
  for (let cell = row; cell < row + LABEL_COUNT; cell++) values[cell] = (values[cell] as number) / sum;
  return sum;
}
