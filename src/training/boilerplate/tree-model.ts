import { TREE_DEPTH } from '../../core/article/furniture-model';
import { sigmoid } from './linear-model';
import { type Random, seededRandom } from './random';

/** A tree that asks the same question of every row at a level; a row's answers, as bits, number its leaf. */
export interface ObliviousTree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

export interface TreeSettings {
  readonly count: number;
  readonly rate: number;
  readonly l2: number;
  /** The share of the rows that each tree grows on, and of the features that each of its questions is chosen from. */
  readonly rowShare: number;
  readonly featureShare: number;
}

export interface Row {
  readonly values: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

const BINS = 48;
/** The threshold of a question that nothing answers with yes, where no question helps. */
const NEVER_ABOVE = 1e30;

/**
 * Gradient boosting of oblivious trees on log-loss (Friedman 2001; Prokhorenkova et al. 2018), second order; each tree
 * grows on a sample of the rows (Friedman 2002). Deterministic.
 */
export function growTrees(rows: readonly Row[], settings: TreeSettings): ObliviousTree[] {
  const edges = findEdges(rows);
  const bins = edges.map((ofFeature, feature) => binAll(rows, feature, ofFeature));
  const scores = new Float64Array(rows.length);
  const random = seededRandom(31);
  const trees: ObliviousTree[] = [];
  for (let round = 0; round < settings.count; round++) {
    const sample = Int32Array.from(rows.keys()).filter(() => random.chance(settings.rowShare));
    const tree = growTree(bins, edges, new Sample(rows, scores, sample), settings, random);
    addTree(tree, rows, scores);
    trees.push(tree);
  }
  return trees;
}

/** The rows that a tree grows on, and what the trees so far leave to learn of each. */
class Sample {
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly leafOf: Uint8Array;

  constructor(
    all: readonly Row[],
    scores: Float64Array,
    readonly rows: Int32Array,
  ) {
    this.gradients = new Float64Array(rows.length);
    this.curvatures = new Float64Array(rows.length);
    this.leafOf = new Uint8Array(rows.length);
    rows.forEach((number, at) => {
      const row = all[number];
      const chance = sigmoid(scores[number] ?? 0);
      this.gradients[at] = ((row?.positive ? 1 : 0) - chance) * (row?.weight ?? 0);
      this.curvatures[at] = chance * (1 - chance) * (row?.weight ?? 0);
    });
  }
}

function growTree(
  bins: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  sample: Sample,
  settings: TreeSettings,
  random: Random,
): ObliviousTree {
  const features: number[] = [];
  const thresholds: number[] = [];
  for (let level = 0; level < TREE_DEPTH; level++) {
    const split = findSplit(bins, sample, 1 << level, settings, random);
    features.push(split?.feature ?? 0);
    thresholds.push(split ? (edges[split.feature]?.[split.bin] ?? 0) : NEVER_ABOVE);
    if (!split) continue;
    const ofFeature = bins[split.feature];
    sample.rows.forEach((row, at) => {
      if ((ofFeature?.[row] ?? 0) > split.bin) sample.leafOf[at] = (sample.leafOf[at] ?? 0) | (1 << level);
    });
  }
  return { features, thresholds, leaves: fitLeaves(sample, settings) };
}

function addTree({ features, thresholds, leaves }: ObliviousTree, rows: readonly Row[], scores: Float64Array): void {
  rows.forEach(({ values }, at) => {
    const leaf = features.reduce(
      (bits, feature, level) => ((values[feature] ?? 0) > (thresholds[level] ?? 0) ? bits | (1 << level) : bits),
      0,
    );
    scores[at] = (scores[at] ?? 0) + (leaves[leaf] ?? 0);
  });
}

function fitLeaves({ leafOf, gradients, curvatures }: Sample, { rate, l2 }: TreeSettings): number[] {
  const up = new Float64Array(2 ** TREE_DEPTH);
  const down = new Float64Array(2 ** TREE_DEPTH);
  for (let at = 0; at < leafOf.length; at++) {
    const leaf = leafOf[at] ?? 0;
    up[leaf] = (up[leaf] ?? 0) + (gradients[at] ?? 0);
    down[leaf] = (down[leaf] ?? 0) + (curvatures[at] ?? 0);
  }
  return Array.from(up, (gradient, leaf) => (rate * gradient) / ((down[leaf] ?? 0) + l2));
}

/** The question that helps most over all leaves of the level together (from a random share of the features: Ho 1998). */
function findSplit(
  bins: readonly Uint8Array[],
  { rows, leafOf, gradients, curvatures }: Sample,
  leaves: number,
  { l2, featureShare }: TreeSettings,
  random: Random,
): { feature: number; bin: number } | undefined {
  let best: { feature: number; bin: number } | undefined;
  let most = 0;
  bins.forEach((ofFeature, feature) => {
    if (!random.chance(featureShare)) return;
    const up = new Float64Array(leaves * BINS);
    const down = new Float64Array(leaves * BINS);
    for (let at = 0; at < leafOf.length; at++) {
      const cell = (leafOf[at] ?? 0) * BINS + (ofFeature[rows[at] ?? 0] ?? 0);
      up[cell] = (up[cell] ?? 0) + (gradients[at] ?? 0);
      down[cell] = (down[cell] ?? 0) + (curvatures[at] ?? 0);
    }
    const gains = gainsOf(up, down, leaves, l2);
    gains.forEach((gain, bin) => {
      if (gain > most + 1e-9) {
        most = gain;
        best = { feature, bin };
      }
    });
  });
  return best;
}

function gainsOf(up: Float64Array, down: Float64Array, leaves: number, l2: number): number[] {
  const gains = new Array<number>(BINS - 1).fill(0);
  for (let leaf = 0; leaf < leaves; leaf++) {
    let allUp = 0;
    let allDown = 0;
    for (let bin = 0; bin < BINS; bin++) {
      allUp += up[leaf * BINS + bin] ?? 0;
      allDown += down[leaf * BINS + bin] ?? 0;
    }
    const whole = (allUp * allUp) / (allDown + l2);
    let leftUp = 0;
    let leftDown = 0;
    for (let bin = 0; bin < BINS - 1; bin++) {
      leftUp += up[leaf * BINS + bin] ?? 0;
      leftDown += down[leaf * BINS + bin] ?? 0;
      const right = allUp - leftUp;
      gains[bin] =
        (gains[bin] ?? 0) + (leftUp * leftUp) / (leftDown + l2) + (right * right) / (allDown - leftDown + l2) - whole;
    }
  }
  return gains;
}

/** Where the values of each feature part into bins of about the same number of rows. */
function findEdges(rows: readonly Row[]): number[][] {
  const features = rows[0]?.values.length ?? 0;
  return Array.from({ length: features }, (_, feature) => {
    const sorted = Float64Array.from(rows, (row) => row.values[feature] ?? 0).sort();
    const edges = new Set<number>();
    for (let bin = 1; bin < BINS; bin++) edges.add(Math.fround(sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0));
    return [...edges].sort((a, b) => a - b);
  });
}

function binAll(rows: readonly Row[], feature: number, edges: readonly number[]): Uint8Array {
  return Uint8Array.from(rows, (row) => {
    const value = row.values[feature] ?? 0;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (value > (edges[middle] ?? 0)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}
