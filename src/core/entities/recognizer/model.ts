import { EVIDENCE_GROUPS } from './evidence';
import { FeatureWeights, layRows, rowLength } from './feature-weights';
import { SHARED_GROUPS } from './features';
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
  readonly sharedEvidence: SharedSums;
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
 * Unpacks what `packModel` packed: keys as differences of seven bits a byte, with what gives each its slot; columns of
 * numbers as they lie in memory on all machines that there are, which are not copied.
 */
export function unpackModel(bytes: Uint8Array): Model {
  const reader = new ByteReader(bytes);
  const phrases = readKeys(reader);
  const phraseBits = reader.pairs(phrases.keys.length);
  const { slots, ...wordTable } = readWordTable(reader);
  const outsideBias = reader.number();
  const words = readWeights(reader, BOTH_PASSES);
  const evidence = readWeights(reader, LABEL_COUNT);
  return {
    lexicon: new Lexicon(phrases.keys, phraseBits, new WordClusters(wordTable, slots), phrases.slots),
    outsideBias,
    words,
    sharedWords: new SharedSums(words, SHARED_GROUPS),
    evidence,
    sharedEvidence: new SharedSums(evidence, EVIDENCE_GROUPS),
    transitions: [readTransitions(reader), readTransitions(reader)],
  };
}

/** The reverse of `unpackModel`. */
export function packModel({ phrases, wordTable, words, evidence, transitions, outsideBias }: ModelParts): Uint8Array {
  const writer = new ByteWriter();
  writeKeys(writer, phrases.keys);
  writer.column(phrases.bits);
  writeWordTable(writer, wordTable);
  writer.number(outsideBias);
  writeWeights(writer, words, BOTH_PASSES);
  writeWeights(writer, evidence, LABEL_COUNT);
  for (const table of transitions) for (const score of table) writer.number(zigzag(Math.round(score)));
  return writer.finish();
}

function readWeights(reader: ByteReader, width: number): FeatureWeights {
  const { keys, slots } = readKeys(reader);
  return new FeatureWeights(keys, reader.fours(keys.length * rowLength(width)), width, slots);
}

function writeWeights(writer: ByteWriter, { hashes, rows }: WeightTable, width: number): void {
  writeKeys(writer, hashes);
  writer.column(layRows(rows, width));
}

function readWordTable(reader: ByteReader): WordTable & { readonly slots: KeySlots } {
  const { keys, slots } = readKeys(reader);
  const clusters = reader.bytes(keys.length);
  const kinds = reader.pairs(keys.length);
  const count = reader.number();
  return { keys, slots, clusters, kinds, broader: reader.bytes(count), broadest: reader.bytes(count) };
}

function writeWordTable(writer: ByteWriter, { keys, clusters, kinds, broader, broadest }: WordTable): void {
  writeKeys(writer, keys);
  writer.column(clusters);
  writer.column(kinds);
  writer.number(broader.length);
  for (const column of [broader, broadest]) writer.column(column);
}

function readTransitions(reader: ByteReader): Float32Array {
  return Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unzigzag(reader.number()));
}

/** Ascending keys and their slots. */
function readKeys(reader: ByteReader): { keys: Uint32Array; slots: KeySlots } {
  const keys = reader.ascending(reader.number());
  const count = reader.number();
  return { keys, slots: new KeySlots(count, reader.bytes(reader.number())) };
}

function writeKeys(writer: ByteWriter, keys: Uint32Array): void {
  const { count, displacements } = findSlots(keys);
  writer.number(keys.length);
  let last = 0;
  for (const key of keys) {
    writer.number(key - last);
    last = key;
  }
  writer.number(count);
  writer.number(displacements.length);
  writer.column(displacements);
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(value: number): number {
  return value & 1 ? -(value + 1) / 2 : value / 2;
}

class ByteReader {
  readonly #source: Uint8Array;
  #at = 0;

  constructor(source: Uint8Array) {
    this.#source = source.byteOffset % WIDEST === 0 ? source : source.slice();
  }

  number(): number {
    const source = this.#source;
    let at = this.#at;
    let byte = source[at++] as number;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = source[at++] as number;
      value |= (byte & 127) << shift;
    }
    this.#at = at;
    return value >>> 0;
  }

  /** So many numbers, given as the steps between them. */
  ascending(count: number): Uint32Array {
    const numbers = new Uint32Array(count);
    let last = 0;
    for (let index = 0; index < count; index++) {
      last += this.number();
      numbers[index] = last;
    }
    return numbers;
  }

  bytes(count: number): Uint8Array {
    return new Uint8Array(this.#source.buffer, this.#skip(count, 1), count);
  }

  /** Numbers of two bytes. */
  pairs(count: number): Uint16Array {
    return new Uint16Array(this.#source.buffer, this.#skip(count, 2), count);
  }

  /** Numbers of four bytes. */
  fours(count: number): Int32Array {
    return new Int32Array(this.#source.buffer, this.#skip(count, 4), count);
  }

  /** Where in the buffer so many numbers of some width lie; moves behind them. */
  #skip(count: number, width: number): number {
    const from = Math.ceil(this.#at / width) * width;
    this.#at = from + count * width;
    return this.#source.byteOffset + from;
  }
}

const WIDEST = 4;

class ByteWriter {
  readonly #bytes: number[] = [];

  number(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128);
      rest >>>= 7;
    }
    this.#bytes.push(rest);
  }

  /** Numbers as they lie in memory, from a multiple of their width on. */
  column(numbers: Uint8Array | Uint16Array | Int32Array): void {
    while (this.#bytes.length % numbers.BYTES_PER_ELEMENT !== 0) this.#bytes.push(0);
    for (const byte of new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)) this.#bytes.push(byte);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
