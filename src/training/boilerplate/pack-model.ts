import { type FurnitureModel, type PackedModel, WEIGHT_STEP } from '../../core/article/furniture-model';

/** The model in the form in which it is shipped: weights in steps, those that round to nought left out. */
export function packModel({ bias, weights, trees }: FurnitureModel): PackedModel {
  const kept = [...weights]
    .map(([key, weight]) => [key, Math.max(-127, Math.min(127, Math.round(weight / WEIGHT_STEP)))] as const)
    .filter(([, step]) => step !== 0)
    .sort(([a], [b]) => a - b);
  const numbers = [...trees.flatMap((tree) => tree.thresholds), ...trees.flatMap((tree) => tree.leaves)];
  return {
    bias: Math.round(bias * 1000) / 1000,
    keys: toBase64(Int32Array.from(kept, ([key]) => key)),
    weights: toBase64(Int8Array.from(kept, ([, step]) => step)),
    questions: toBase64(Uint8Array.from(trees.flatMap(({ features }) => [features.length, ...features]))),
    numbers: toBase64(Float32Array.from(numbers)),
  };
}

function toBase64(values: ArrayBufferView): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');
}
