import { type PackedModel, WEIGHT_STEP } from '../../core/article/furniture-model';
import type { LineWeights } from './linear-model';
import type { ObliviousTree } from './tree-model';

/** A model as it was learnt. */
export interface LearntModel extends LineWeights {
  readonly trees: readonly ObliviousTree[];
}

/** The model in the form in which it is shipped: weights in steps, those of a step or none left out. */
export function packModel({ bias, weights, trees }: LearntModel): PackedModel {
  const kept = [...weights]
    .map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP)))] as const)
    .filter(([, step]) => Math.abs(step) > 1)
    .sort(([a], [b]) => a - b);
  return {
    bias: Math.round(bias * 1000) / 1000,
    keys: toBase64(Int32Array.from(kept, ([key]) => key)),
    weights: toBase64(Int8Array.from(kept, ([, step]) => step)),
    features: toBase64(Uint8Array.from(trees.flatMap(({ features }) => [...features]))),
    thresholds: toBase64(Float32Array.from(trees.flatMap(({ thresholds }) => [...thresholds]))),
    leaves: toBase64(Float32Array.from(trees.flatMap(({ leaves }) => [...leaves]))),
  };
}

function toBase64(values: ArrayBufferView): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
