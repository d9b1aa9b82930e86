import type { FeatureBuffer } from './features';
import { LABEL_COUNT } from './labels';
import { Lexicon } from './lexicon';

/** Weights of features by hash. */
export class FeatureWeights {
  /** Pairs of hash + 1 and row, open addressing. */
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(
    hashes: Uint32Array,
    private readonly rows: Int8Array,
  ) {
    const room = 1 << Math.max(4, 33 - Math.clz32(hashes.length));
    this.#mask = room - 1;
    this.#slots = new Uint32Array(room * 2);
    for (const [row, hash] of hashes.entries()) {
      let slot = hash & this.#mask;
      while (this.#slots[slot * 2] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot * 2] = hash + 1;
      this.#slots[slot * 2 + 1] = row * LABEL_COUNT;
    }
  }

  /** Adds the weights of all features in the buffer to a row of sums. */
  addTo(sums: Float32Array, row: number, { hashes, count }: FeatureBuffer): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const { rows } = this;
    for (let index = 0; index < count; index++) {
      const hash = hashes[index] ?? 0;
      let slot = hash & mask;
      let found = slots[slot * 2] ?? 0;
      while (found !== 0 && found !== hash + 1) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] ?? 0;
      }
      if (found === 0) continue;
      const from = slots[slot * 2 + 1] ?? 0;
      for (let label = 0; label < LABEL_COUNT; label++)
        sums[row + label] = (sums[row + label] ?? 0) + (rows[from + label] ?? 0);
    }
  }
}

/** One pass of the recogniser. Scores are in units of 1 / SCALE. */
export interface Pass {
  readonly weights: FeatureWeights;
  readonly transitions: Float32Array;
}

export interface Model {
  readonly lexicon: Lexicon;
  readonly first: Pass;
  readonly second: Pass;
  /** Taken off the score of OUTSIDE in each pass. */
  readonly outsideBias: number;
}

/** What a model is made of, as it is trained. */
export interface ModelParts {
  readonly phrases: { readonly keys: Uint32Array; readonly bits: Uint16Array };
  readonly passes: readonly PassParts[];
  readonly outsideBias: number;
}

export interface PassParts {
  /** Ascending. */
  readonly hashes: Uint32Array;
  /** A row of LABEL_COUNT for each hash. */
  readonly rows: Int8Array;
  readonly transitions: Float32Array;
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
  const [first, second] = [readPass(reader), readPass(reader)];
  return { lexicon: new Lexicon(phraseKeys, phraseBits), first, second, outsideBias };
}

/** The reverse of `unpackModel`. */
export function packModel({ phrases, passes, outsideBias }: ModelParts): Uint8Array {
  const writer = new ByteWriter();
  writeAscending(writer, phrases.keys);
  for (const bits of phrases.bits) writer.number(bits);
  writer.number(outsideBias);
  for (const { hashes, rows, transitions } of passes) {
    writeAscending(writer, hashes);
    for (let row = 0; row < rows.length; row += LABEL_COUNT) {
      let mask = 0;
      for (let label = 0; label < LABEL_COUNT; label++) if (rows[row + label] !== 0) mask |= 1 << label;
      writer.number(mask);
      for (let label = 0; label < LABEL_COUNT; label++)
        if (rows[row + label] !== 0) writer.byte(rows[row + label] ?? 0);
    }
    for (const score of transitions) writer.number(zigzag(Math.round(score)));
  }
  return writer.finish();
}

function readPass(reader: ByteReader): Pass {
  const hashes = readAscending(reader);
  const rows = new Int8Array(hashes.length * LABEL_COUNT);
  for (let row = 0; row < rows.length; row += LABEL_COUNT) {
    const mask = reader.number();
    for (let label = 0; label < LABEL_COUNT; label++) if (mask & (1 << label)) rows[row + label] = reader.byte();
  }
  const transitions = Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => unzigzag(reader.number()));
  return { weights: new FeatureWeights(hashes, rows), transitions };
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
