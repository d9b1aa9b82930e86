import { FIRST_LABELS, FOLLOWERS, LAST_LABELS } from '../core/entities/decode';
import { LABEL_COUNT } from '../core/entities/labels';

/** The runs of a training set as one long table: features of each token by number, gold labels, run borders. */
export interface Table {
  /** Token t has features `features[offsets[t]]` up to `features[offsets[t + 1]]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** Run r has tokens `runs[r]` up to `runs[r + 1]`. */
  readonly runs: Int32Array;
  /** How much each run counts. */
  readonly weights: Float32Array;
  /** Scores to start from, tokens × LABEL_COUNT, or null for none. */
  readonly base: Float32Array | null;
}

export interface Weights {
  /** features × LABEL_COUNT */
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingPlan {
  readonly epochs: number;
  readonly rate: number;
  /** L2 penalty for each update of a weight. */
  readonly penalty: number;
  /** The share of features of a token that is left out at random. */
  readonly dropout: number;
  readonly seed: number;
  /** The runs to learn from; all where it is not given. */
  readonly runs?: (run: number) => boolean;
}

/** Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011). Deterministic. */
export function trainField(table: Table, featureCount: number, plan: TrainingPlan): Weights {
  const trainer = new FieldTrainer(table, featureCount, plan);
  for (let epoch = 0; epoch < plan.epochs; epoch++) trainer.runEpoch();
  return trainer.weights;
}

class FieldTrainer {
  readonly weights: Weights;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1);
  readonly #order: Int32Array;
  readonly #random: () => number;
  #emissions = new Float32Array(0);
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #active: Int32Array[] = [];

  constructor(
    private readonly table: Table,
    featureCount: number,
    private readonly plan: TrainingPlan,
  ) {
    this.weights = {
      emissions: new Float32Array(featureCount * LABEL_COUNT),
      transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    };
    this.#squares = new Float32Array(featureCount * LABEL_COUNT).fill(0.1);
    this.#order = Int32Array.from({ length: table.runs.length - 1 }, (_, run) => run).filter(plan.runs ?? (() => true));
    this.#random = makeRandom(plan.seed);
  }

  runEpoch(): void {
    shuffle(this.#order, this.#random);
    for (const run of this.#order) this.#learn(run);
  }

  #learn(run: number): void {
    const from = this.table.runs[run] ?? 0;
    const length = (this.table.runs[run + 1] ?? 0) - from;
    this.#score(from, length);
    const logSum = this.#forwardBackward(length);
    const weight = this.table.weights[run] ?? 1;
    this.#updateTransitions(from, length, logSum, weight);
    for (let at = 0; at < length; at++) this.#updateToken(from, at, logSum, weight);
  }

  /** Sums the weights of the features that the dropout leaves. */
  #score(from: number, length: number): void {
    const { features, offsets, base } = this.table;
    if (this.#emissions.length < length * LABEL_COUNT) this.#emissions = new Float32Array(2 * length * LABEL_COUNT);
    const { emissions } = this.weights;
    const sums = this.#emissions;
    const { dropout } = this.plan;
    const scale = 1 / (1 - dropout);
    this.#active.length = 0;
    for (let at = 0; at < length; at++) {
      const row = at * LABEL_COUNT;
      sums.fill(0, row, row + LABEL_COUNT);
      let active = features.subarray(offsets[from + at], offsets[from + at + 1]);
      if (dropout > 0) active = active.filter(() => this.#random() >= dropout);
      this.#active.push(active);
      for (let index = 0; index < active.length; index++) {
        const weightRow = (active[index] ?? 0) * LABEL_COUNT;
        for (let label = 0; label < LABEL_COUNT; label++)
          sums[row + label] = (sums[row + label] ?? 0) + (emissions[weightRow + label] ?? 0);
      }
      for (let label = 0; label < LABEL_COUNT; label++) {
        sums[row + label] =
          (sums[row + label] ?? 0) * scale + (base ? (base[(from + at) * LABEL_COUNT + label] ?? 0) : 0);
      }
    }
  }

  #forwardBackward(length: number): number {
    const size = length * LABEL_COUNT;
    if (this.#alpha.length < size) {
      this.#alpha = new Float64Array(2 * size);
      this.#beta = new Float64Array(2 * size);
    }
    const [alpha, beta, emissions] = [this.#alpha, this.#beta, this.#emissions];
    const { transitions } = this.weights;
    alpha.fill(Number.NEGATIVE_INFINITY, 0, size);
    beta.fill(Number.NEGATIVE_INFINITY, 0, size);
    for (const label of FIRST_LABELS) alpha[label] = emissions[label] ?? 0;
    for (let at = 1; at < length; at++) {
      const row = at * LABEL_COUNT;
      for (let before = 0; before < LABEL_COUNT; before++) {
        const soFar = alpha[row - LABEL_COUNT + before] ?? 0;
        if (soFar === Number.NEGATIVE_INFINITY) continue;
        for (const after of FOLLOWERS[before] ?? []) {
          alpha[row + after] = addLogs(
            alpha[row + after] ?? 0,
            soFar + (transitions[before * LABEL_COUNT + after] ?? 0) + (emissions[row + after] ?? 0),
          );
        }
      }
    }
    for (const label of LAST_LABELS) beta[size - LABEL_COUNT + label] = 0;
    for (let at = length - 2; at >= 0; at--) {
      const row = at * LABEL_COUNT;
      for (let before = 0; before < LABEL_COUNT; before++) {
        let sum = Number.NEGATIVE_INFINITY;
        for (const after of FOLLOWERS[before] ?? []) {
          sum = addLogs(
            sum,
            (transitions[before * LABEL_COUNT + after] ?? 0) +
              (emissions[row + LABEL_COUNT + after] ?? 0) +
              (beta[row + LABEL_COUNT + after] ?? 0),
          );
        }
        beta[row + before] = sum;
      }
    }
    let total = Number.NEGATIVE_INFINITY;
    for (const label of LAST_LABELS) total = addLogs(total, alpha[size - LABEL_COUNT + label] ?? 0);
    return total;
  }

  #updateTransitions(from: number, length: number, logSum: number, weight: number): void {
    const [alpha, beta, emissions] = [this.#alpha, this.#beta, this.#emissions];
    const { transitions } = this.weights;
    const gradient = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    for (let at = 1; at < length; at++) {
      const row = at * LABEL_COUNT;
      for (let before = 0; before < LABEL_COUNT; before++) {
        for (const after of FOLLOWERS[before] ?? []) {
          const cell = before * LABEL_COUNT + after;
          const log =
            (alpha[row - LABEL_COUNT + before] ?? 0) +
            (transitions[cell] ?? 0) +
            (emissions[row + after] ?? 0) +
            (beta[row + after] ?? 0);
          gradient[cell] = (gradient[cell] ?? 0) + Math.exp(log - logSum);
        }
      }
      const gold = (this.table.labels[from + at - 1] ?? 0) * LABEL_COUNT + (this.table.labels[from + at] ?? 0);
      gradient[gold] = (gradient[gold] ?? 0) - 1;
    }
    for (let cell = 0; cell < gradient.length; cell++) {
      const slope = weight * (gradient[cell] ?? 0);
      if (slope === 0) continue;
      const square = (this.#transitionSquares[cell] ?? 0) + slope * slope;
      this.#transitionSquares[cell] = square;
      transitions[cell] = (transitions[cell] ?? 0) - (this.plan.rate * slope) / Math.sqrt(square);
    }
  }

  #updateToken(from: number, at: number, logSum: number, weight: number): void {
    const { emissions } = this.weights;
    const { rate, penalty } = this.plan;
    const row = at * LABEL_COUNT;
    const slopes = SLOPES;
    let largest = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const expected = Math.exp((this.#alpha[row + label] ?? 0) + (this.#beta[row + label] ?? 0) - logSum);
      const slope = weight * (expected - (this.table.labels[from + at] === label ? 1 : 0));
      slopes[label] = slope;
      largest = Math.max(largest, Math.abs(slope));
    }
    if (largest < NEGLIGIBLE) return;
    const active = this.#active[at] ?? new Int32Array(0);
    for (let index = 0; index < active.length; index++) {
      const weightRow = (active[index] ?? 0) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const cell = weightRow + label;
        const old = emissions[cell] ?? 0;
        const slope = (slopes[label] ?? 0) + penalty * old;
        if (slope > -1e-4 && slope < 1e-4) continue;
        const square = (this.#squares[cell] ?? 0) + slope * slope;
        this.#squares[cell] = square;
        emissions[cell] = old - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

const SLOPES = new Float64Array(LABEL_COUNT);
const NEGLIGIBLE = 1e-3;

function addLogs(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const kept = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** A generator of numbers in [0, 1) that a seed determines (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
