import { seededRandom, shuffle } from './random';

/** One example of a linear model: the keys of its features, what each counts for, and whether it is of the class. */
export interface Example {
  readonly keys: readonly number[];
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

export interface LineWeights {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
}

export interface LinearSettings {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly passes: number;
}

/**
 * Logistic regression by FTRL-Proximal (McMahan et al. 2013), which keeps most weights at nought.
 * Passes over the examples in an order that a seed fixes, so that the same examples give the same weights.
 */
export function trainLinearModel(examples: readonly Example[], settings: LinearSettings): LineWeights {
  const state = new Map<number, { z: number; n: number }>();
  const order = examples.map((_, index) => index);
  const random = seededRandom(7);
  let bias = 0;
  let biasSquares = 1;
  for (let pass = 0; pass < settings.passes; pass++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      let sum = bias;
      const current = example.keys.map((key, at) => {
        const weight = weightOf(state.get(key), settings);
        sum += weight * (example.values[at] ?? 0);
        return weight;
      });
      const error = (sigmoid(sum) - (example.positive ? 1 : 0)) * example.weight;
      biasSquares += error * error;
      bias -= (settings.rate / Math.sqrt(biasSquares)) * error;
      example.keys.forEach((key, at) => {
        const gradient = error * (example.values[at] ?? 0);
        const cell = state.get(key) ?? { z: 0, n: 0 };
        const next = cell.n + gradient * gradient;
        cell.z += gradient - ((Math.sqrt(next) - Math.sqrt(cell.n)) / settings.rate) * (current[at] ?? 0);
        cell.n = next;
        state.set(key, cell);
      });
    }
  }
  const weights = new Map<number, number>();
  for (const [key, cell] of state) {
    const weight = weightOf(cell, settings);
    if (weight !== 0) weights.set(key, weight);
  }
  return { bias, weights };
}

function weightOf(cell: { z: number; n: number } | undefined, { rate, l1, l2 }: LinearSettings): number {
  if (!cell || Math.abs(cell.z) <= l1) return 0;
  return -(cell.z - Math.sign(cell.z) * l1) / ((1 + Math.sqrt(cell.n)) / rate + l2);
}

/** The probability that log-odds stand for. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
