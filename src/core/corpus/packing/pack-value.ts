import { isRecord } from '../../is-record';
import type { ByteWriter } from './bytes';
import { COLUMN, COMMON_STRINGS, LARGEST_SMALL, TAG } from './value-format';

/**
 * Writes plain data in a fraction of what its objects take. Lists of like objects are stored column by column, spans as
 * differences. Strings that readings share by nature are stored as their number.
 */
export function writeValue(bytes: ByteWriter, value: unknown): void {
  new Packer(bytes).writeValue(value);
}

class Packer {
  readonly #strings = new Map<string, number>();
  readonly #shapes = new Map<string, number>();

  constructor(private readonly bytes: ByteWriter) {}

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
    const known = COMMON.get(value) ?? this.#strings.get(value);
    this.bytes.byte(known === undefined ? TAG.string : TAG.knownString);
    if (known !== undefined) this.bytes.integer(known);
    else {
      this.#strings.set(value, COMMON_STRINGS.length + this.#strings.size);
      this.bytes.string(value);
    }
  }

  #writeList(list: readonly unknown[]): void {
    if (list.length > 1 && list.every(isNatural)) {
      this.bytes.byte(TAG.numbers);
      this.bytes.integer(list.length);
      this.#writeNaturals(list);
      return;
    }
    const keys = list.length > 1 ? sharedKeysOf(list) : undefined;
    if (!keys) {
      this.bytes.byte(TAG.list);
      this.bytes.integer(list.length);
      for (const value of list) this.writeValue(value);
      return;
    }
    const rows = list.map(toRecord);
    this.bytes.byte(TAG.table);
    this.bytes.integer(rows.length);
    this.#writeShape(keys);
    for (const key of keys) this.#writeColumn(rows.map((row) => row[key]));
  }

  #writeColumn(values: readonly unknown[]): void {
    if (values.every(isNatural)) this.#writeNaturals(values);
    else {
      this.bytes.byte(COLUMN.mixed);
      for (const value of values) this.writeValue(value);
    }
  }

  #writeNaturals(values: readonly number[]): void {
    const rising = isRising(values);
    this.bytes.byte(rising ? COLUMN.rising : COLUMN.integers);
    let last = 0;
    // By index: lists of all kinds of numbers pass here, over which an iterator would make an object for each.
    for (let index = 0; index < values.length; index++) {
      const value = values[index] ?? 0;
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
    const shape = keys.join('\0');
    const known = this.#shapes.get(shape);
    this.bytes.integer(known ?? this.#shapes.size);
    if (known !== undefined) return;
    this.#shapes.set(shape, this.#shapes.size);
    this.bytes.integer(keys.length);
    for (const key of keys) this.#writeString(key);
  }
}

const COMMON: ReadonlyMap<string, number> = new Map(COMMON_STRINGS.map((string, index) => [string, index]));

function toRecord(value: unknown): Record<string, unknown> {
  if (!isRecord(value)) throw new Error(`A reading holds plain data only, not a ${typeof value}.`);
  return value;
}

/** The keys of a list of records that all have the same; undefined for any other list. */
function sharedKeysOf(list: readonly unknown[]): readonly string[] | undefined {
  const [first] = list;
  if (!isRecord(first)) return undefined;
  const keys = keysOf(first);
  const hasThem = (record: unknown): boolean => {
    if (!isRecord(record)) return false;
    let next = 0;
    for (const key of Object.keys(record)) if (record[key] !== undefined && key !== keys[next++]) return false;
    return next === keys.length;
  };
  return keys.length > 0 && list.every(hasThem) ? keys : undefined;
}

function isRising(values: readonly number[]): boolean {
  let last = 0;
  for (const value of values) {
    if (value < last) return false;
    last = value;
  }
  return true;
}

function keysOf(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record).filter((key) => record[key] !== undefined);
}

function isNatural(value: unknown): value is number {
  if (typeof value !== 'number') return false;
  // Most are small, which is quickly told.
  if (value > 0 && value >>> 0 === value) return true;
  return value >= 0 && Number.isSafeInteger(value) && !Object.is(value, -0);
}
