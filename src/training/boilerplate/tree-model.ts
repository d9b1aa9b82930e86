import { sigmoid } from './linear-model';

/** A tree that asks the same question of every row at a level; a row's answers, as bits, number its leaf. */
export interface ObliviousTree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

export interface TreeSettings {
  readonly count: number;
  readonly depth: number;
  readonly rate: number;
  readonly l2: number;
}

export interface Row {
  readonly values: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

const BINS = 48;

/** Gradient boosting of oblivious trees on log-loss (Friedman 2001; Prokhorenkova et al. 2018), second order. */
export function growTrees(rows: readonly Row[], settings: TreeSettings): ObliviousTree[] {
  const edges = findEdges(rows);
  const bins = edges.map((ofFeature, feature) => binAll(rows, feature, ofFeature));
  const scores = new Float64Array(rows.length);
  const trees: ObliviousTree[] = [];
  for (let round = 0; round < settings.count; round++) {
    const gradients = new Float64Array(rows.length);
    const curvatures = new Float64Array(rows.length);
    rows.forEach((row, at) => {
      const chance = sigmoid(scores[at] ?? 0);
      gradients[at] = ((row.positive ? 1 : 0) - chance) * row.weight;
      curvatures[at] = chance * (1 - chance) * row.weight;
    });
    const tree = growTree(bins, edges, gradients, curvatures, scores, settings);
    if (!tree) break;
    trees.push(tree);
  }
  return trees;
}

function growTree(
  bins: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradients: Float64Array,
  curvatures: Float64Array,
  scores: Float64Array,
  settings: TreeSettings,
): ObliviousTree | undefined {
  const leafOf = new Uint8Array(gradients.length);
  const features: number[] = [];
  const thresholds: number[] = [];
  for (let level = 0; level < settings.depth; level++) {
    const split = findSplit(bins, leafOf, 1 << level, gradients, curvatures, settings.l2);
    if (!split) break;
    features.push(split.feature);
    thresholds.push(edges[split.feature]?.[split.bin] ?? 0);
    const ofFeature = bins[split.feature];
    for (let at = 0; at < leafOf.length; at++) {
      if ((ofFeature?.[at] ?? 0) > split.bin) leafOf[at] = (leafOf[at] ?? 0) | (1 << level);
    }
  }
  if (features.length === 0) return undefined;
  const leaves = fitLeaves(leafOf, 1 << features.length, gradients, curvatures, settings);
  for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] ?? 0) + (leaves[leafOf[at] ?? 0] ?? 0);
  return { features, thresholds, leaves };
}

function fitLeaves(
  leafOf: Uint8Array,
  count: number,
  gradients: Float64Array,
  curvatures: Float64Array,
  { rate, l2 }: TreeSettings,
): number[] {
  const up = new Float64Array(count);
  const down = new Float64Array(count);
  for (let at = 0; at < leafOf.length; at++) {
    const leaf = leafOf[at] ?? 0;
    up[leaf] = (up[leaf] ?? 0) + (gradients[at] ?? 0);
    down[leaf] = (down[leaf] ?? 0) + (curvatures[at] ?? 0);
  }
  return Array.from(up, (gradient, leaf) => (rate * gradient) / ((down[leaf] ?? 0) + l2));
}

/** The question that helps most over all leaves of the level together. */
function findSplit(
  bins: readonly Uint8Array[],
  leafOf: Uint8Array,
  leaves: number,
  gradients: Float64Array,
  curvatures: Float64Array,
  l2: number,
): { feature: number; bin: number } | undefined {
  let best: { feature: number; bin: number } | undefined;
  let most = 0;
  bins.forEach((ofFeature, feature) => {
    const up = new Float64Array(leaves * BINS);
    const down = new Float64Array(leaves * BINS);
    for (let at = 0; at < leafOf.length; at++) {
      const cell = (leafOf[at] ?? 0) * BINS + (ofFeature[at] ?? 0);
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
