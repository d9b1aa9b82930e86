import packed from '../data/furniture-model.json';
import type { WeighedLine } from './line-context';
import type { LineReading } from './line-reading';

/** A tree that asks the same question of every row at a level; a row's answers, as bits, number its leaf. */
export interface ObliviousTree {
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** How likely a line is furniture: a linear model hears the line alone, trees hear what that says of the page. */
export interface FurnitureModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<number, number>;
  readonly trees: readonly ObliviousTree[];
}

/** The model as it is shipped: bytes in base64. */
export interface PackedModel {
  readonly bias: number;
  /** The keys in rising order, four bytes each, little-endian. */
  readonly keys: string;
  /** The weights in that order, one signed byte each, in steps of `WEIGHT_STEP`. */
  readonly weights: string;
  /** A byte for the levels of a tree, then a byte a level for its feature. */
  readonly questions: string;
  /** The thresholds of all trees, then the leaves of all trees: four bytes each, little-endian floats. */
  readonly numbers: string;
}

export const WEIGHT_STEP = 0.04;

/** What the line model says of a line, by its words and by its shape. */
export function weighLine(model: FurnitureModel, reading: LineReading): WeighedLine {
  let words = 0;
  for (const key of reading.lexicalKeys) words += model.weights.get(key) ?? 0;
  let shape = model.bias;
  for (const key of reading.shapeKeys) shape += model.weights.get(key) ?? 0;
  return { ...reading, lexical: words * shareOfWord(reading.lexicalKeys.length), shape };
}

/** What each word of a line counts for: of many words, each counts less. */
export function shareOfWord(keys: number): number {
  return 1 / Math.sqrt(Math.max(1, keys / KEYS_OF_SHORT_LINE));
}

const KEYS_OF_SHORT_LINE = 8;

/** The log-odds that a line is furniture, from its context as `describeContexts` gives it. */
export function judgeContext({ trees }: Pick<FurnitureModel, 'trees'>, context: readonly number[]): number {
  let score = 0;
  for (const { features, thresholds, leaves } of trees) {
    let leaf = 0;
    for (let level = 0; level < features.length; level++) {
      if ((context[features[level] ?? 0] ?? 0) > (thresholds[level] ?? 0)) leaf |= 1 << level;
    }
    score += leaves[leaf] ?? 0;
  }
  return score;
}

let shipped: FurnitureModel | undefined;

/** The model that Copydesk ships; unpacked when it is first asked for. */
export function shippedModel(): FurnitureModel {
  shipped ??= unpackModel(packed);
  return shipped;
}

/** Turns the shipped form into a model. Throws on what `packModel` did not make. */
export function unpackModel({ bias, keys, weights, questions, numbers }: PackedModel): FurnitureModel {
  const allKeys = readBytes(keys);
  const allWeights = readBytes(weights);
  const weightOf = new Map<number, number>();
  for (let at = 0; at < allWeights.byteLength; at++) {
    weightOf.set(allKeys.getInt32(at * 4, true), allWeights.getInt8(at) * WEIGHT_STEP);
  }
  return { bias, weights: weightOf, trees: unpackTrees(readBytes(questions), readBytes(numbers)) };
}

function unpackTrees(questions: DataView, numbers: DataView): ObliviousTree[] {
  const shapes: number[][] = [];
  for (let at = 0; at < questions.byteLength; ) {
    const depth = questions.getUint8(at++);
    shapes.push(Array.from({ length: depth }, () => questions.getUint8(at++)));
  }
  let thresholdAt = 0;
  let leafAt = shapes.reduce((sum, { length }) => sum + length, 0);
  return shapes.map((features) => ({
    features,
    thresholds: features.map(() => numbers.getFloat32(4 * thresholdAt++, true)),
    leaves: Array.from({ length: 1 << features.length }, () => numbers.getFloat32(4 * leafAt++, true)),
  }));
}

function readBytes(base64: string): DataView {
  const binary = atob(base64);
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new DataView(bytes.buffer);
}
