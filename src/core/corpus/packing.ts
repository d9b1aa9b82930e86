import { ENTITY_TYPES, FURNITURE_KINDS, SOURCE_KINDS } from '../facts';
import type { Reading } from '../reading';
import { ByteReader, ByteWriter } from './bytes';

/** What of a reading the lists of entities are made of: a part that is unpacked without the rest. */
export type ListedPart = Pick<Reading, 'layout' | 'mentions' | 'entities' | 'amounts'>;

/**
 * Packs a reading into a few thousand bytes, a fraction of what its objects take. Lists of like objects are stored
 * column by column, spans as differences. Strings that readings share by nature are stored as their number.
 */
export function packReading(reading: Reading): Uint8Array {
  const { layout, mentions, entities, amounts, ...rest } = reading;
  const listed: ListedPart = { layout, mentions, entities, amounts };
  const parts = new ByteWriter();
  const first = pack(listed);
  parts.integer(first.length);
  parts.bytes(first);
  parts.bytes(pack(rest));
  return parts.finish();
}

/** The reading that was packed, equal in every field. Throws on bytes that `packReading` did not make. */
export function unpackReading(bytes: Uint8Array): Reading {
  const reader = new ByteReader(bytes);
  const listed = unpack(reader.bytes(reader.integer()));
  const reading = { ...toRecord(listed), ...toRecord(unpack(reader.rest())) };
  if (!isReading(reading)) throw new Error('These bytes hold no reading.');
  return reading;
}

/** The part of the reading that was packed. Throws on bytes that `packReading` did not make. */
export function unpackListedPart(bytes: Uint8Array): ListedPart {
  const reader = new ByteReader(bytes);
  const listed = unpack(reader.bytes(reader.integer()));
  if (!isListedPart(listed)) throw new Error('These bytes hold no reading.');
  return listed;
}

/** Changes whenever bytes packed before can no longer be read. */
export const PACKING_VERSION = 5;

/** Strings that most readings hold: names of fields, and values from fixed lists. */
const COMMON_STRINGS: readonly string[] = [
  ...['start', 'end', 'type', 'entity', 'entities', 'mentions', 'amounts', 'value', 'high', 'currency', 'speaker'],
  ...['source', 'cue', 'content', 'kind', 'quotes', 'attributions', 'bareNumbers', 'counts', 'words', 'sentences'],
  ...['syllables', 'layout', 'lines', 'headline', 'byline', 'dateline', 'hash', 'score', 'language', 'name'],
  ...['role', 'paragraph', 'heading', 'forms', 'weakness', 'rule', 'wording', 'hashes', 'starts', 'text', 'year'],
  ...['USD', 'GBP', 'EUR', 'AUD', 'CAD', 'JPY', 'INR', 'CNY', 'en', 'und'],
  ...new Set<string>([...ENTITY_TYPES, ...FURNITURE_KINDS, ...SOURCE_KINDS]),
];

const TAG = {
  null: 0,
  true: 1,
  false: 2,
  float64: 3,
  float32: 4,
  string: 5,
  knownString: 6,
  list: 7,
  object: 8,
  table: 9,
  numbers: 12,
  negative: 10,
  integer: 11,
  /** From here on, the tag is a small integer itself. */
  small: 16,
} as const;

const LARGEST_SMALL = 255 - TAG.small;
const COLUMN = { mixed: 0, integers: 1, rising: 2 } as const;

function pack(value: unknown): Uint8Array {
  const packer = new Packer();
  packer.writeValue(value);
  return packer.bytes.finish();
}

function unpack(bytes: Uint8Array): unknown {
  return new Unpacker(bytes).readValue();
}

class Packer {
  readonly bytes = new ByteWriter();
  readonly #strings = new Map(COMMON_STRINGS.map((string, index) => [string, index]));
  readonly #shapes = new Map<string, number>();

  writeValue(value: unknown): void {
    if (value === null) this.bytes.byte(TAG.null);
    else if (typeof value === 'boolean') this.bytes.byte(value ? TAG.true : TAG.false);
    else if (typeof value === 'number') this.#writeNumber(value);
    else if (typeof value === 'string') this.#writeString(value);
    else if (Array.isArray(value)) this.#writeList(value);
    else this.#writeObject(toRecord(value));
  }

  #writeNumber(value: number): void {
    if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
      if (value >= 0 && value <= LARGEST_SMALL) this.bytes.byte(TAG.small + value);
      else {
        this.bytes.byte(value < 0 ? TAG.negative : TAG.integer);
        this.bytes.integer(Math.abs(value));
      }
    } else if (Object.is(Math.fround(value), value)) {
      this.bytes.byte(TAG.float32);
      this.bytes.float32(value);
    } else {
      this.bytes.byte(TAG.float64);
      this.bytes.float64(value);
    }
  }

  #writeString(value: string): void {
    const known = this.#strings.get(value);
    this.bytes.byte(known === undefined ? TAG.string : TAG.knownString);
    if (known !== undefined) this.bytes.integer(known);
    else {
      this.#strings.set(value, this.#strings.size);
      this.bytes.string(value);
    }
  }

  #writeList(list: readonly unknown[]): void {
    if (list.length > 1 && list.every(isNatural)) {
      this.bytes.byte(TAG.numbers);
      this.bytes.integer(list.length);
      this.#writeColumn(list);
      return;
    }
    const rows = list.length > 1 ? list.filter(isRecord) : [];
    const keys = keysOf(rows[0] ?? {});
    const shape = keys.join();
    if (rows.length === 0 || rows.length < list.length || rows.some((row) => keysOf(row).join() !== shape)) {
      this.bytes.byte(TAG.list);
      this.bytes.integer(list.length);
      for (const value of list) this.writeValue(value);
      return;
    }
    this.bytes.byte(TAG.table);
    this.bytes.integer(rows.length);
    this.#writeShape(keys);
    for (const key of keys) this.#writeColumn(rows.map((row) => row[key]));
  }

  #writeColumn(values: readonly unknown[]): void {
    if (!values.every(isNatural)) {
      this.bytes.byte(COLUMN.mixed);
      for (const value of values) this.writeValue(value);
      return;
    }
    const rising = values.every((value, index) => index === 0 || value >= (values[index - 1] ?? 0));
    this.bytes.byte(rising ? COLUMN.rising : COLUMN.integers);
    let last = 0;
    for (const value of values) {
      this.bytes.integer(value - last);
      if (rising) last = value;
    }
  }

  #writeObject(record: Readonly<Record<string, unknown>>): void {
    const keys = keysOf(record);
    this.bytes.byte(TAG.object);
    this.#writeShape(keys);
    for (const key of keys) this.writeValue(record[key]);
  }

  /** A shape that was written before is named by its number, a new one by the next number and its keys. */
  #writeShape(keys: readonly string[]): void {
    const shape = keys.join();
    const known = this.#shapes.get(shape);
    this.bytes.integer(known ?? this.#shapes.size);
    if (known !== undefined) return;
    this.#shapes.set(shape, this.#shapes.size);
    this.bytes.integer(keys.length);
    for (const key of keys) this.#writeString(key);
  }
}

class Unpacker {
  readonly #bytes: ByteReader;
  readonly #strings: string[] = [];
  readonly #shapes: (readonly string[])[] = [];

  constructor(bytes: Uint8Array) {
    this.#bytes = new ByteReader(bytes);
  }

  readValue(): unknown {
    const tag = this.#bytes.byte();
    if (tag >= TAG.small) return tag - TAG.small;
    switch (tag) {
      case TAG.null:
        return null;
      case TAG.true:
        return true;
      case TAG.false:
        return false;
      case TAG.float64:
        return this.#bytes.float64();
      case TAG.float32:
        return this.#bytes.float32();
      case TAG.negative:
        return -this.#bytes.integer();
      case TAG.integer:
        return this.#bytes.integer();
      case TAG.list:
        return Array.from({ length: this.#bytes.integer() }, () => this.readValue());
      case TAG.numbers:
        return this.#readColumn(this.#bytes.integer());
      case TAG.table:
        return this.#readTable();
      case TAG.object:
        return this.#readObject();
      default:
        return this.#readString(tag);
    }
  }

  #readString(tag: number): string {
    if (tag === TAG.knownString) {
      const number = this.#bytes.integer();
      const known = COMMON_STRINGS[number] ?? this.#strings[number - COMMON_STRINGS.length];
      if (known !== undefined) return known;
    }
    if (tag !== TAG.string) throw new Error('Damaged bytes.');
    const string = this.#bytes.string();
    this.#strings.push(string);
    return string;
  }

  #readTable(): unknown[] {
    const length = this.#bytes.integer();
    const shape = this.#readShape();
    const rows: Record<string, unknown>[] = [];
    for (let row = 0; row < length; row++) rows.push({});
    for (const key of shape) {
      const column = this.#readColumn(length);
      for (let row = 0; row < length; row++) {
        const record = rows[row];
        if (record) record[key] = column[row];
      }
    }
    return rows;
  }

  #readColumn(length: number): unknown[] {
    const kind = this.#bytes.byte();
    const values: unknown[] = [];
    let last = 0;
    for (let at = 0; at < length; at++) {
      if (kind === COLUMN.mixed) values.push(this.readValue());
      else {
        const value = last + this.#bytes.integer();
        if (kind === COLUMN.rising) last = value;
        values.push(value);
      }
    }
    return values;
  }

  #readObject(): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const key of this.#readShape()) record[key] = this.readValue();
    return record;
  }

  #readShape(): readonly string[] {
    const number = this.#bytes.integer();
    const known = this.#shapes[number];
    if (known) return known;
    const shape = Array.from({ length: this.#bytes.integer() }, () => this.#readString(this.#bytes.byte()));
    this.#shapes.push(shape);
    return shape;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toRecord(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`A reading holds plain data only, not a ${typeof value}.`);
  return value;
}

function keysOf(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}

function isNatural(value: unknown): value is number {
  return Number.isSafeInteger(value) && typeof value === 'number' && value >= 0 && !Object.is(value, -0);
}

function isReading(value: unknown): value is Reading {
  return isListedPart(value) && 'language' in value;
}

function isListedPart(value: unknown): value is ListedPart {
  return isRecord(value) && 'layout' in value && 'mentions' in value && 'entities' in value && 'amounts' in value;
}
