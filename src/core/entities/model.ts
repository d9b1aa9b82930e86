import type { FeatureBuffer } from './features';
import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';

/** Weights of features by hash. Most features weigh on few labels, so only those are kept. */
export class FeatureWeights {
  /** Pairs of hash + 1 and place in the cells, open addressing. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** One bit for each hash cut short: most features of a text are unknown, and this is small enough to stay in cache. */
  readonly #known = new Int32Array(1 << (FILTER_BITS - 5));

  /**
   * @param hashes ascending
   * @param ends where each feature's cells end
   * @param cells label in the high byte, weight + 128 in the low one
   */
  constructor(
    hashes: Uint32Array,
    ends: Uint32Array,
    private readonly cells: Uint16Array,
  ) {
    const room = 1 << Math.max(4, 32 - Math.clz32(Math.ceil(hashes.length * LEAST_ROOM)));
    this.#mask = room - 1;
    this.#slots = new Int32Array(room * 2);
    for (const [row, hash] of hashes.entries()) {
      const start = row === 0 ? 0 : (ends[row - 1] ?? 0);
      this.#put(hash, (start << COUNT_BITS) | ((ends[row] ?? 0) - start));
    }
  }

  /**
   * Adds the weights of all features in the buffer to a row of sums. Goes over them step by step rather than one by one,
   * so that the reads from memory, which cost the most, do not wait for each other.
   */
  addTo(sums: Int32Array, row: number, buffer: FeatureBuffer): void {
    const count = this.#locate(this.#filter(buffer));
    const { cells } = this;
    for (let index = 0; index < count; index++) {
      const place = PLACES[index] as number;
      const start = place >>> COUNT_BITS;
      const end = start + (place & COUNT_MASK);
      for (let at = start; at < end; at++) {
        const cell = cells[at] as number;
        const column = row + (cell >>> 8);
        sums[column] = (sums[column] as number) + (cell & 255) - 128;
      }
    }
  }

  // The hottest loops there are: a default for a missing element would cost them much of their speed.
  /** Keeps the features that may be known. */
  #filter({ hashes, count }: FeatureBuffer): number {
    const known = this.#known;
    let kept = 0;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] as number;
      const bit = hash & FILTER_MASK;
      KEPT[kept] = hash;
      kept += ((known[bit >>> 5] as number) >>> (bit & 31)) & 1;
    }
    return kept;
  }

  /** Finds the places of the kept features in the cells. */
  #locate(kept: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let located = 0;
    for (let index = 0; index < kept; index++) {
      const wanted = (KEPT[index] as number) + 1;
      let slot = (wanted - 1) & mask;
      let found = slots[slot * 2] as number;
      while (found !== wanted && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] as number;
      }
      PLACES[located] = slots[slot * 2 + 1] as number;
      located += found === 0 ? 0 : 1;
    }
    return located;
  }

  #put(hash: number, place: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = hash + 1;
    this.#slots[slot * 2 + 1] = place;
    const bit = hash & FILTER_MASK;
    this.#known[bit >>> 5] = (this.#known[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

/** Slots for each feature, at least. */
const LEAST_ROOM = 1.3;
const FILTER_BITS = 21;
const FILTER_MASK = (1 << FILTER_BITS) - 1;
const COUNT_BITS = 5;
const COUNT_MASK = (1 << COUNT_BITS) - 1;
/** Between the steps of `addTo`. */
const KEPT = new Int32Array(256);
const PLACES = new Int32Array(256);

/** The weights and what else the two passes need. Scores are whole numbers. */
export interface Model {
  readonly lexicon: Lexicon;
  /** Of the features of words: a row has the labels' weights in the first pass, then those in the second. */
  readonly words: FeatureWeights;
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
  const phraseBits = Uint16Array.from(phraseKeys, () => reader.number());
  const outsideBias = reader.number();
  return {
    lexicon: new Lexicon(phraseKeys, phraseBits),
    outsideBias,
    words: readWeights(reader, BOTH_PASSES),
    evidence: readWeights(reader, LABEL_COUNT),
    transitions: [readTransitions(reader), readTransitions(reader)],
  };
}

/** The reverse of `unpackModel`. */
export function packModel({ phrases, words, evidence, transitions, outsideBias }: ModelParts): Uint8Array {
  const writer = new ByteWriter();
  writeAscending(writer, phrases.keys);
  for (const bits of phrases.bits) writer.number(bits);
  writer.number(outsideBias);
  writeWeights(writer, words, BOTH_PASSES);
  writeWeights(writer, evidence, LABEL_COUNT);
  for (const table of transitions) for (const score of table) writer.number(zigzag(Math.round(score)));
  return writer.finish();
}

function readWeights(reader: ByteReader, width: number): FeatureWeights {
  const hashes = readAscending(reader);
  const ends = new Uint32Array(hashes.length);
  const cells = new Uint16Array(reader.number());
  let cell = 0;
  for (let row = 0; row < hashes.length; row++) {
    const mask = reader.number();
    for (let label = 0; label < width; label++) {
      if (mask & (1 << label)) cells[cell++] = (label << 8) | (((reader.byte() << 24) >> 24) + 128);
    }
    ends[row] = cell;
  }
  return new FeatureWeights(hashes, ends, cells);
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
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) break;
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
