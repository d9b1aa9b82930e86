import { FeatureWeights } from './feature-weights';
import { findSlots, KeySlots } from './key-slots';
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
 * Unpacks what `packModel` packed: numbers of seven bits a byte; keys as differences, with what gives each its slot; of
 * each row a mask of the labels with a weight, then the weights.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  const phrases = readKeys(reader);
  const phraseBits = reader.numbers(new Uint16Array(phrases.keys.length));
  const { slots, ...wordTable } = readWordTable(reader);
  const outsideBias = reader.number();
  const words = readWeights(reader, BOTH_PASSES);
  return {
    lexicon: new Lexicon(phrases.keys, phraseBits, new WordClusters(wordTable, slots), phrases.slots),
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
  writeKeys(writer, phrases.keys);
  writer.numbers(phrases.bits);
  writeWordTable(writer, wordTable);
  writer.number(outsideBias);
  writeWeights(writer, words, BOTH_PASSES);
  writeWeights(writer, evidence, LABEL_COUNT);
  for (const table of transitions) writer.numbers(table.map((score) => zigzag(Math.round(score))));
  return writer.finish();
}

function readWeights(reader: ByteReader, width: number): FeatureWeights {
  const { keys, slots } = readKeys(reader);
  const weights = new FeatureWeights(keys, width, slots);
  for (let row = 0; row < keys.length; row++) {
    weights.open(keys[row] as number);
    for (let mask = reader.number(); mask !== 0; mask &= mask - 1) {
      weights.setWeight(31 - Math.clz32(mask & -mask), (reader.byte() << 24) >> 24);
    }
  }
  return weights;
}

function writeWeights(writer: ByteWriter, { hashes, rows }: WeightTable, width: number): void {
  writeKeys(writer, hashes);
  for (let row = 0; row < rows.length; row += width) {
    let mask = 0;
    for (let label = 0; label < width; label++) if (rows[row + label] !== 0) mask |= 1 << label;
    writer.number(mask);
    for (let label = 0; label < width; label++) if (rows[row + label] !== 0) writer.byte(rows[row + label] ?? 0);
  }
}

function readWordTable(reader: ByteReader): WordTable & { readonly slots: KeySlots } {
  const { keys, slots } = readKeys(reader);
  const clusters = reader.bytes(keys.length);
  const kinds = reader.numbers(new Uint16Array(keys.length));
  const count = reader.number();
  return { keys, slots, clusters, kinds, broader: reader.bytes(count), broadest: reader.bytes(count) };
}

function writeWordTable(writer: ByteWriter, { keys, clusters, kinds, broader, broadest }: WordTable): void {
  writeKeys(writer, keys);
  writer.bytes(clusters);
  writer.numbers(kinds);
  writer.number(broader.length);
  for (const column of [broader, broadest]) writer.bytes(column);
}

function readTransitions(reader: ByteReader): Float32Array {
  return reader.numbers(new Float32Array(LABEL_COUNT * LABEL_COUNT)).map(unzigzag);
}

/** Ascending keys and their slots. */
function readKeys(reader: ByteReader): { keys: Uint32Array; slots: KeySlots } {
  const keys = reader.numbers(new Uint32Array(reader.number()));
  for (let at = 1; at < keys.length; at++) keys[at] = (keys[at] as number) + (keys[at - 1] as number);
  const count = reader.number();
  return { keys, slots: new KeySlots(count, reader.bytes(reader.number())) };
}

function writeKeys(writer: ByteWriter, keys: Uint32Array): void {
  const { count, displacements } = findSlots(keys);
  writer.number(keys.length);
  writer.numbers(keys.map((key, at) => key - (keys[at - 1] ?? 0)));
  writer.number(count);
  writer.number(displacements.length);
  writer.bytes(displacements);
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

class ByteReader {
  #at = 0;

  constructor(private readonly source: Uint8Array) {}

  byte(): number {
    return this.source[this.#at++] ?? 0;
  }

  /** So many bytes as they are. */
  bytes(count: number): Uint8Array {
    this.#at += count;
    return this.source.subarray(this.#at - count, this.#at);
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

  /** Fills an array with numbers. */
  numbers<T extends Uint16Array | Uint32Array | Float32Array>(numbers: T): T {
    for (let at = 0; at < numbers.length; at++) numbers[at] = this.number();
    return numbers;
  }
}

class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 255);
  }

  bytes(values: Uint8Array): void {
    for (const value of values) this.byte(value);
  }

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  numbers(values: Uint16Array | Uint32Array | Float32Array): void {
    for (const value of values) this.number(value);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
