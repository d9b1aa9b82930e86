import { ByteReader } from './bytes';
import { COLUMN, COMMON_STRINGS, TAG } from './value-format';

/** The plain data that `writeValue` wrote, equal in every field. Throws on other bytes. */
export function unpackValue(bytes: Uint8Array): unknown {
  return new Unpacker(bytes).readValue();
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
