import { FOLLOWERS } from '../core/entities/decode';
import { LABEL_COUNT } from '../core/entities/labels';
import { LatticeSums } from './lattice-sums';

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

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011). The weights are
 * the mean of those after each epoch of the second half (Polyak & Juditsky 1992). Deterministic.
 */
export function trainField(table: Table, featureCount: number, plan: TrainingPlan): Weights {
  const trainer = new FieldTrainer(table, featureCount, plan);
  const mean: Weights = {
    emissions: new Float32Array(trainer.weights.emissions.length),
    transitions: new Float32Array(trainer.weights.transitions.length),
  };
  const firstCounted = Math.floor(plan.epochs / 2);
  const share = 1 / (plan.epochs - firstCounted);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    trainer.runEpoch();
    if (epoch < firstCounted) continue;
    addShare(mean.emissions, trainer.weights.emissions, share);
    addShare(mean.transitions, trainer.weights.transitions, share);
  }
  return mean;
}

function addShare(sums: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + share * (values[at] ?? 0);
}

class FieldTrainer {
  readonly weights: Weights;
  readonly #squares: Float32Array;
  readonly #transitionSquares = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(1);
  readonly #order: Int32Array;
  readonly #random: () => number;
  #emissions = new Float32Array(0);
  readonly #sums = new LatticeSums();
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
    this.#sums.read(length, this.#emissions, this.weights.transitions);
    const weight = this.table.weights[run] ?? 1;
    this.#updateTransitions(from, length, weight);
    for (let at = 0; at < length; at++) this.#updateToken(from, at, weight);
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

  #updateTransitions(from: number, length: number, weight: number): void {
    const { labels } = this.table;
    const gradient = new Float64Array(LABEL_COUNT * LABEL_COUNT);
    const add = (cell: number, value: number): void => {
      gradient[cell] = (gradient[cell] ?? 0) + value;
    };
    for (let at = 1; at < length; at++) {
      for (const [before, followers] of FOLLOWERS.entries()) {
        for (const after of followers) add(before * LABEL_COUNT + after, this.#sums.pairProbability(at, before, after));
      }
      add((labels[from + at - 1] ?? 0) * LABEL_COUNT + (labels[from + at] ?? 0), -1);
    }
    for (const [cell, expected] of gradient.entries())
      if (expected !== 0) this.#stepTransition(cell, weight * expected);
  }

  #stepTransition(cell: number, slope: number): void {
    const { transitions } = this.weights;
    const square = (this.#transitionSquares[cell] ?? 0) + slope * slope;
    this.#transitionSquares[cell] = square;
    transitions[cell] = (transitions[cell] ?? 0) - (this.plan.rate * slope) / Math.sqrt(square);
  }

  #updateToken(from: number, at: number, weight: number): void {
    const { emissions } = this.weights;
    const { rate, penalty } = this.plan;
    const slopes = SLOPES;
    let largest = 0;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const expected = this.#sums.probability(at, label);
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
