import { FeatureWeights } from './feature-weights';
import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';
import { SharedSums } from './shared-sums';
import { WordClusters, type WordTable } from './word-clusters';

/** The weights and what else the two passes need. Scores are whole numbers. */
export interface Model {
  readonly lexicon: Lexicon;
  /** Of the features of words: a row has the labels' weights in the first pass, then those in the second. */
  readonly words: FeatureWeights;
  readonly sharedWords: SharedSums;
  /** Of what the first pass found elsewhere in the text; for the second pass only. */
  readonly evidence: FeatureWeights;
  /** LABEL_COUNT × LABEL_COUNT for each pass. */
  readonly transitions: readonly [Float32Array, Float32Array];
  /** Taken off the score of OUTSIDE in each pass. */
  readonly outsideBias: number;
}

/** The width of a row of weights for both passes. */
export const BOTH_PASSES = 2 * LABEL_COUNT;

/** What a model is made of, as it is trained. */
export interface ModelParts {
  readonly phrases: { readonly keys: Uint32Array; readonly bits: Uint16Array };
  readonly wordTable: WordTable;
  readonly words: WeightTable;
  readonly evidence: WeightTable;
  readonly transitions: readonly [Float32Array, Float32Array];
  readonly outsideBias: number;
}

/** Rows of weights, one for each hash. */
export interface WeightTable {
  /** Ascending. */
  readonly hashes: Uint32Array;
  readonly rows: Int8Array;
}

/**
 * Unpacks what `packModel` packed: numbers of seven bits a byte; keys as differences; of each row a mask of the labels
 * with a weight, then the weights.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  const phraseKeys = readAscending(reader);
  const phraseBits = new Uint16Array(phraseKeys.length);
  for (let at = 0; at < phraseBits.length; at++) phraseBits[at] = reader.number();
  const clusters = new WordClusters(readWordTable(reader));
  const outsideBias = reader.number();
  const words = readWeights(reader, BOTH_PASSES);
  return {
    lexicon: new Lexicon(phraseKeys, phraseBits, clusters),
    outsideBias,
    words,
    sharedWords: new SharedSums(words),
    evidence: readWeights(reader, LABEL_COUNT),
    transitions: [readTransitions(reader), readTransitions(reader)],
  };
}

/** The reverse of `unpackModel`. */
export function packModel({ phrases, wordTable, words, evidence, transitions, outsideBias }: ModelParts): Uint8Array {
  const writer = new ByteWriter();
  writeAscending(writer, phrases.keys);
  for (const bits of phrases.bits) writer.number(bits);
  writeWordTable(writer, wordTable);
  writer.number(outsideBias);
  writeWeights(writer, words, BOTH_PASSES);
  writeWeights(writer, evidence, LABEL_COUNT);
  for (const table of transitions) for (const score of table) writer.number(zigzag(Math.round(score)));
  return writer.finish();
}

function readWeights(reader: ByteReader, width: number): FeatureWeights {
  const hashes = readAscending(reader);
  const weights = new FeatureWeights(hashes, width);
  // How many weights follow does not matter here.
  reader.number();
  for (let row = 0; row < hashes.length; row++) {
    weights.open(hashes[row] ?? 0);
    for (let mask = reader.number(); mask !== 0; mask &= mask - 1) {
      weights.setWeight(31 - Math.clz32(mask & -mask), (reader.byte() << 24) >> 24);
    }
  }
  return weights;
}

function writeWeights(writer: ByteWriter, { hashes, rows }: WeightTable, width: number): void {
  writeAscending(writer, hashes);
  writer.number(rows.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0));
  for (let row = 0; row < rows.length; row += width) {
    let mask = 0;
    for (let label = 0; label < width; label++) if (rows[row + label] !== 0) mask |= 1 << label;
    writer.number(mask);
    for (let label = 0; label < width; label++) if (rows[row + label] !== 0) writer.byte(rows[row + label] ?? 0);
  }
}

function readWordTable(reader: ByteReader): WordTable {
  const keys = readAscending(reader);
  const clusters = new Uint8Array(keys.length);
  for (let word = 0; word < keys.length; word++) clusters[word] = reader.byte();
  const kinds = new Uint16Array(keys.length);
  for (let word = 0; word < keys.length; word++) kinds[word] = reader.number();
  const broader = new Uint8Array(reader.number());
  const broadest = new Uint8Array(broader.length);
  for (const column of [broader, broadest])
    for (let kind = 0; kind < column.length; kind++) column[kind] = reader.byte();
  return { keys, clusters, kinds, broader, broadest };
}

function writeWordTable(writer: ByteWriter, { keys, clusters, kinds, broader, broadest }: WordTable): void {
  writeAscending(writer, keys);
  for (const cluster of clusters) writer.byte(cluster);
  for (const kind of kinds) writer.number(kind);
  writer.number(broader.length);
  for (const column of [broader, broadest]) for (const kind of column) writer.byte(kind);
}

function readTransitions(reader: ByteReader): Float32Array {
  return Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unzigzag(reader.number()));
}

function readAscending(reader: ByteReader): Uint32Array {
  const keys = new Uint32Array(reader.number());
  let key = 0;
  for (let at = 0; at < keys.length; at++) {
    key += reader.number();
    keys[at] = key;
  }
  return keys;
}

function writeAscending(writer: ByteWriter, keys: Uint32Array): void {
  writer.number(keys.length);
  let last = 0;
  for (const key of keys) {
    writer.number(key - last);
    last = key;
  }
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

class ByteReader {
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    return this.bytes[this.#at++] ?? 0;
  }

  number(): number {
    let byte = this.byte();
    let value = byte & 127;
    for (let shift = 7; byte > 127 && shift < 35; shift += 7) {
      byte = this.byte();
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  }
}

class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
