import { FIRST_LABELS, FOLLOWERS, LAST_LABELS } from '../core/entities/decode';
import { LABEL_COUNT } from '../core/entities/labels';

const NEVER = Number.NEGATIVE_INFINITY;

/** Probabilities of labels in a lattice, by the forward-backward algorithm (Baum 1972) in logarithms. */
export class LatticeSums {
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #emissions: Float32Array = new Float32Array(0);
  #transitions: Float32Array = new Float32Array(0);
  #length = 0;
  #total = 0;

  /** Takes a lattice in; the answers below are about it. */
  read(length: number, emissions: Float32Array, transitions: Float32Array): void {
    this.#length = length;
    this.#emissions = emissions;
    this.#transitions = transitions;
    const size = length * LABEL_COUNT;
    if (this.#alpha.length < size) {
      this.#alpha = new Float64Array(2 * size);
      this.#beta = new Float64Array(2 * size);
    }
    this.#goForward();
    this.#goBackward();
    this.#total = NEVER;
    for (const label of LAST_LABELS) {
      this.#total = addLogs(this.#total, this.#alpha[size - LABEL_COUNT + label] ?? NEVER);
    }
  }

  /** How likely a token has a label. */
  probability(at: number, label: number): number {
    const cell = at * LABEL_COUNT + label;
    return Math.exp((this.#alpha[cell] ?? NEVER) + (this.#beta[cell] ?? NEVER) - this.#total);
  }

  /** How likely a token has a label and the one before it another. */
  pairProbability(at: number, before: number, after: number): number {
    const row = at * LABEL_COUNT;
    const log =
      (this.#alpha[row - LABEL_COUNT + before] ?? NEVER) +
      this.#step(row, before, after) +
      (this.#beta[row + after] ?? NEVER);
    return Math.exp(log - this.#total);
  }

  #goForward(): void {
    const alpha = this.#alpha;
    alpha.fill(NEVER, 0, this.#length * LABEL_COUNT);
    for (const label of FIRST_LABELS) alpha[label] = this.#emissions[label] ?? 0;
    for (let row = LABEL_COUNT; row < this.#length * LABEL_COUNT; row += LABEL_COUNT) {
      for (let before = 0; before < LABEL_COUNT; before++) this.#passOn(row, before);
    }
  }

  #passOn(row: number, before: number): void {
    const soFar = this.#alpha[row - LABEL_COUNT + before] ?? NEVER;
    if (soFar === NEVER) return;
    for (const after of FOLLOWERS[before] ?? []) {
      this.#alpha[row + after] = addLogs(this.#alpha[row + after] ?? NEVER, soFar + this.#step(row, before, after));
    }
  }

  #goBackward(): void {
    const beta = this.#beta;
    const last = (this.#length - 1) * LABEL_COUNT;
    beta.fill(NEVER, last, last + LABEL_COUNT);
    for (const label of LAST_LABELS) beta[last + label] = 0;
    for (let row = last; row >= LABEL_COUNT; row -= LABEL_COUNT) {
      for (let before = 0; before < LABEL_COUNT; before++) {
        let sum = NEVER;
        for (const after of FOLLOWERS[before] ?? []) {
          sum = addLogs(sum, this.#step(row, before, after) + (beta[row + after] ?? NEVER));
        }
        beta[row - LABEL_COUNT + before] = sum;
      }
    }
  }

  /** The score of going from one label to the next, whose row is given. */
  #step(row: number, before: number, after: number): number {
    return (this.#transitions[before * LABEL_COUNT + after] ?? 0) + (this.#emissions[row + after] ?? 0);
  }
}

function addLogs(a: number, b: number): number {
  if (a === NEVER) return b;
  if (b === NEVER) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
