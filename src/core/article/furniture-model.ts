import packed from '../data/furniture-model.json';
import { HashTable } from './hashing';
import { visitContexts } from './line-context';
import type { LineReading, WeighedLine } from './line-reading';

/**
 * Trees that ask the same question of every row at a level; a row's answers, as bits, number its leaf. All trees after
 * one another, each of `TREE_DEPTH` questions: whether a feature is above a threshold.
 */
export interface Forest {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly leaves: Float64Array;
}

/** How likely a line is furniture: a linear model hears the line alone, trees hear what that says of the page. */
export interface FurnitureModel {
  readonly bias: number;
  /** In steps of `WEIGHT_STEP`. */
  readonly weights: HashTable;
  readonly forest: Forest;
}

/** The model as it is shipped: bytes in base64. */
export interface PackedModel {
  readonly bias: number;
  /** The keys in rising order, four bytes each, little-endian. */
  readonly keys: string;
  /** The weights in that order, one signed byte each, in steps of `WEIGHT_STEP`. */
  readonly weights: string;
  /** The parts of the forest: bytes, and floats of four bytes each, little-endian. */
  readonly features: string;
  readonly thresholds: string;
  readonly leaves: string;
}

/** What a whole number among the weights stands for, in log-odds. */
export const WEIGHT_STEP = 0.04;

/** Tells the reading of a line what the line model says of it, by its words and by its shape, and returns it. */
export function weighLine({ bias, weights }: FurnitureModel, reading: LineReading): WeighedLine {
  let lexical = 0;
  for (const key of reading.lexicalKeys) lexical += weights.get(key);
  let shape = 0;
  for (const key of reading.shapeKeys) shape += weights.get(key);
  reading.lexical = lexical * WEIGHT_STEP * shareOfWord(reading.lexicalKeys.length);
  reading.shape = bias + shape * WEIGHT_STEP;
  return reading;
}

/**
 * The log-odds that each line of a page is furniture: by the page model, but for a long line that by itself is surely
 * story, as no context ever convicts it.
 */
export function scoreLines(model: FurnitureModel, lines: readonly WeighedLine[]): number[] {
  const scores = lines.map((line) => line.lexical + line.shape);
  visitContexts(
    lines,
    (context, index) => {
      scores[index] = judgeContext(model.forest, context);
    },
    (line) => line.words < LONG_LINE || line.lexical + line.shape > SURE_STORY,
  );
  return scores;
}

const LONG_LINE = 20;
const SURE_STORY = -4;

/** What each word of a line counts for: of many words, each counts less. */
export function shareOfWord(keys: number): number {
  return 1 / Math.sqrt(Math.max(1, keys / KEYS_OF_SHORT_LINE));
}

const KEYS_OF_SHORT_LINE = 8;

/** How many questions each tree asks. */
export const TREE_DEPTH = 4;
const LEAVES = 2 ** TREE_DEPTH;

function judgeContext(forest: Forest, context: Float64Array): number {
  const { features, leaves } = forest;
  let score = 0;
  for (let question = 0, firstLeaf = 0; question < features.length; question += TREE_DEPTH, firstLeaf += LEAVES) {
    const low = answer(forest, context, question) + 2 * answer(forest, context, question + 1);
    const high = answer(forest, context, question + 2) + 2 * answer(forest, context, question + 3);
    score += leaves[firstLeaf + low + 4 * high] ?? 0;
  }
  return score;
}

function answer({ features, thresholds }: Forest, context: Float64Array, question: number): number {
  return (context[features[question] ?? 0] ?? 0) > (thresholds[question] ?? 0) ? 1 : 0;
}

let shipped: FurnitureModel | undefined;

/** The model that Copydesk ships; unpacked when it is first asked for. */
export function shippedModel(): FurnitureModel {
  shipped ??= unpackModel(packed);
  return shipped;
}

/** Turns the shipped form into a model. Throws on what `packModel` did not make. */
export function unpackModel(packed: PackedModel): FurnitureModel {
  const keys = readBytes(packed.keys);
  const weights = readBytes(packed.weights);
  const entries = Array.from(
    { length: weights.byteLength },
    (_, at) => [keys.getInt32(at * 4, true), weights.getInt8(at)] as const,
  );
  const forest = {
    features: new Uint8Array(readBytes(packed.features).buffer),
    thresholds: readFloats(packed.thresholds),
    leaves: readFloats(packed.leaves),
  };
  return { bias: packed.bias, weights: new HashTable(entries), forest };
}

function readFloats(base64: string): Float64Array {
  const bytes = readBytes(base64);
  return Float64Array.from({ length: bytes.byteLength / 4 }, (_, at) => bytes.getFloat32(at * 4, true));
}

function readBytes(base64: string): DataView {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new DataView(bytes.buffer);
}
