import { LABEL_COUNT } from '../core/entities/recognizer/labels';
import { EDGE_CELLS, EDGE_COUNT, LatticeSums } from './lattice-sums';

/** The runs of a training set as one long table: features of each token by number, gold labels, run borders. */
export interface Table {
  /** Token t has features `features[offsets[t]]` up to `features[offsets[t + 1]]`. */
  readonly features: Int32Array;
  readonly offsets: Int32Array;
  readonly labels: Uint8Array;
  /** Run r has tokens `runs[r]` up to `runs[r + 1]`. */
  readonly runs: Int32Array;
  /** How much each run counts; those of no weight are left out. */
  readonly weights: Float32Array;
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
  /** One training for each; the weights are the mean. What one owes to chance differs from the next, so less is left. */
  readonly seeds: readonly number[];
  /** The runs to learn from; all where it is not given. */
  readonly runs?: (run: number) => boolean;
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011). The weights are
 * the mean of those after each epoch of the second half (Polyak & Juditsky 1992). Deterministic.
 */
export function trainField(table: Table, featureCount: number, plan: TrainingPlan): Weights {
  const mean: Weights = {
    emissions: new Float32Array(featureCount * LABEL_COUNT),
    transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
  };
  const firstCounted = Math.floor(plan.epochs / 2);
  const share = 1 / (plan.epochs - firstCounted) / plan.seeds.length;
  for (const seed of plan.seeds) {
    const trainer = new FieldTrainer(table, featureCount, plan, seed);
    for (let epoch = 0; epoch < plan.epochs; epoch++) {
      trainer.runEpoch();
      if (epoch < firstCounted) continue;
      addShare(mean.emissions, trainer.weights.emissions, share);
      addShare(mean.transitions, trainer.weights.transitions, share);
    }
  }
  return mean;
}

function addShare(sums: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + share * (values[at] ?? 0);
}

// The innermost loops of training: a default for a missing element would cost them much of their speed.
class FieldTrainer {
  readonly weights: Weights;
  readonly #squares: Float32Array;
  readonly #edgeSquares = new Float64Array(EDGE_COUNT).fill(1);
  readonly #order: Int32Array;
  readonly #random: () => number;
  readonly #sums = new LatticeSums();
  readonly #likely = new Float64Array(LABEL_COUNT);
  readonly #stepsTaken = new Float64Array(EDGE_COUNT);
  #emissions = new Float32Array(0);
  /** The features of the run's tokens that the dropout leaves, and where each token's end. */
  #active = new Int32Array(0);
  #ends = new Int32Array(0);

  constructor(
    private readonly table: Table,
    featureCount: number,
    private readonly plan: TrainingPlan,
    seed: number,
  ) {
    this.weights = {
      emissions: new Float32Array(featureCount * LABEL_COUNT),
      transitions: new Float32Array(LABEL_COUNT * LABEL_COUNT),
    };
    this.#squares = new Float32Array(featureCount * LABEL_COUNT).fill(0.1);
    this.#order = Int32Array.from({ length: table.runs.length - 1 }, (_, run) => run).filter(
      (run) => table.weights[run] !== 0 && (plan.runs?.(run) ?? true),
    );
    this.#random = makeRandom(seed);
  }

  runEpoch(): void {
    shuffle(this.#order, this.#random);
    for (const run of this.#order) this.#learn(run);
  }

  #learn(run: number): void {
    const from = this.table.runs[run] as number;
    const length = (this.table.runs[run + 1] as number) - from;
    const weight = this.table.weights[run] as number;
    this.#reserve(from, length);
    this.#drop(from, length);
    for (let at = 0; at < length; at++) this.#score(at);
    this.#sums.read(length, this.#emissions, this.weights.transitions);
    if (length > 1) this.#updateTransitions(from, length, weight);
    for (let at = 0; at < length; at++) this.#updateToken(at, this.table.labels[from + at] as number, weight);
  }

  #reserve(from: number, length: number): void {
    const { offsets } = this.table;
    const count = (offsets[from + length] as number) - (offsets[from] as number);
    if (this.#active.length < count) this.#active = new Int32Array(2 * count);
    if (this.#ends.length >= length) return;
    this.#ends = new Int32Array(2 * length);
    this.#emissions = new Float32Array(2 * length * LABEL_COUNT);
  }

  /** Leaves out a share of the features at random. */
  #drop(from: number, length: number): void {
    const { features, offsets } = this.table;
    const { dropout } = this.plan;
    let kept = 0;
    for (let at = 0; at < length; at++) {
      const end = offsets[from + at + 1] as number;
      for (let index = offsets[from + at] as number; index < end; index++) {
        if (this.#random() >= dropout) this.#active[kept++] = (features[index] as number) * LABEL_COUNT;
      }
      this.#ends[at] = kept;
    }
  }

  #score(at: number): void {
    const { emissions } = this.weights;
    const sums = this.#emissions;
    const row = at * LABEL_COUNT;
    sums.fill(0, row, row + LABEL_COUNT);
    const end = this.#ends[at] as number;
    for (let index = at > 0 ? (this.#ends[at - 1] as number) : 0; index < end; index++) {
      const cell = this.#active[index] as number;
      for (let label = 0; label < LABEL_COUNT; label++)
        sums[row + label] = (sums[row + label] as number) + (emissions[cell + label] as number);
    }
    const scale = 1 / (1 - this.plan.dropout);
    for (let label = 0; label < LABEL_COUNT; label++) sums[row + label] = (sums[row + label] as number) * scale;
  }

  #updateTransitions(from: number, length: number, weight: number): void {
    const { labels } = this.table;
    const { transitions } = this.weights;
    const expected = this.#stepsTaken.fill(0);
    this.#sums.addSteps(expected);
    for (let at = from + 1; at < from + length; at++) {
      const edge = edgeOf(labels[at - 1] as number, labels[at] as number);
      expected[edge] = (expected[edge] as number) - 1;
    }
    for (let edge = 0; edge < EDGE_COUNT; edge++) {
      const slope = weight * (expected[edge] as number);
      if (slope > -NEGLIGIBLE && slope < NEGLIGIBLE) continue;
      const square = (this.#edgeSquares[edge] as number) + slope * slope;
      this.#edgeSquares[edge] = square;
      const cell = EDGE_CELLS[edge] as number;
      transitions[cell] = (transitions[cell] as number) - (this.plan.rate * slope) / Math.sqrt(square);
    }
  }

  #updateToken(at: number, gold: number, weight: number): void {
    const { rate, penalty } = this.plan;
    const { emissions } = this.weights;
    const squares = this.#squares;
    const slopes = this.#likely;
    this.#sums.writeLabels(at, slopes);
    if (1 - (slopes[gold] as number) < NEGLIGIBLE) return;
    slopes[gold] = (slopes[gold] as number) - 1;
    for (let label = 0; label < LABEL_COUNT; label++) slopes[label] = (slopes[label] as number) * weight;
    const end = this.#ends[at] as number;
    for (let index = at > 0 ? (this.#ends[at - 1] as number) : 0; index < end; index++) {
      const row = this.#active[index] as number;
      for (let label = 0; label < LABEL_COUNT; label++) {
        const cell = row + label;
        const old = emissions[cell] as number;
        const slope = (slopes[label] as number) + penalty * old;
        if (slope > -LEAST_SLOPE && slope < LEAST_SLOPE) continue;
        const square = (squares[cell] as number) + slope * slope;
        squares[cell] = square;
        emissions[cell] = old - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

const NEGLIGIBLE = 1e-3;
const LEAST_SLOPE = 1e-4;

function edgeOf(before: number, after: number): number {
  return EDGE_OF_CELL[before * LABEL_COUNT + after] as number;
}

const EDGE_OF_CELL = new Uint8Array(LABEL_COUNT * LABEL_COUNT);
for (const [edge, cell] of EDGE_CELLS.entries()) EDGE_OF_CELL[cell] = edge;

/** Puts numbers in an order that chance gives. */
export function shuffle(order: Int32Array, random: () => number): void {
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
