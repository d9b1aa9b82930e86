import packed from '../data/furniture-model.json';
import { HashTable } from './hashing';
import { visitContexts } from './line-context';
import type { LineReading, WeighedLine } from './line-reading';

/**
 * Trees that ask the same question of every row at a level; a row's answers, as bits, number its leaf. All trees after
 * one another: how deep each is, what each level asks, and the leaves.
 */
export interface Forest {
  readonly depths: Uint8Array;
  readonly features: Uint8Array;
  readonly thresholds: Float32Array;
  readonly leaves: Float32Array;
}

/** How likely a line is furniture: a linear model hears the line alone, trees hear what that says of the page. */
export interface FurnitureModel {
  readonly bias: number;
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
  readonly depths: string;
  readonly features: string;
  readonly thresholds: string;
  readonly leaves: string;
}

export const WEIGHT_STEP = 0.04;

/** What the line model says of a line, by its words and by its shape; told on the reading itself. */
export function weighLine({ bias, weights }: FurnitureModel, reading: LineReading): WeighedLine {
  let lexical = 0;
  for (const key of reading.lexicalKeys) lexical += weights.get(key);
  let shape = bias;
  for (const key of reading.shapeKeys) shape += weights.get(key);
  return Object.assign(reading, { lexical: lexical * shareOfWord(reading.lexicalKeys.length), shape });
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

function judgeContext({ depths, features, thresholds, leaves }: Forest, context: Float64Array): number {
  let score = 0;
  let question = 0;
  let firstLeaf = 0;
  for (const depth of depths) {
    let leaf = 0;
    for (let level = 0; level < depth; level++, question++) {
      if ((context[features[question] ?? 0] ?? 0) > (thresholds[question] ?? 0)) leaf |= 1 << level;
    }
    score += leaves[firstLeaf + leaf] ?? 0;
    firstLeaf += 1 << depth;
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
export function unpackModel(packed: PackedModel): FurnitureModel {
  const keys = readBytes(packed.keys);
  const weights = readBytes(packed.weights);
  const entries = Array.from(
    { length: weights.byteLength },
    (_, at) => [keys.getInt32(at * 4, true), weights.getInt8(at) * WEIGHT_STEP] as const,
  );
  const forest = {
    depths: new Uint8Array(readBytes(packed.depths).buffer),
    features: new Uint8Array(readBytes(packed.features).buffer),
    thresholds: readFloats(packed.thresholds),
    leaves: readFloats(packed.leaves),
  };
  return { bias: packed.bias, weights: new HashTable(entries), forest };
}

function readFloats(base64: string): Float32Array {
  const bytes = readBytes(base64);
  return Float32Array.from({ length: bytes.byteLength / 4 }, (_, at) => bytes.getFloat32(at * 4, true));
}

function readBytes(base64: string): DataView {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new DataView(bytes.buffer);
}
