/** Writes numbers and strings one after the other into bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A natural number up to 2^53, seven bits a byte, the low ones first. */
  integer(value: number): void {
    this.#reserve(8);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.#length++] = rest;
  }

  float32(value: number): void {
    this.#reserve(4);
    this.#view.setFloat32(this.#length, value);
    this.#length += 4;
  }

  float64(value: number): void {
    this.#reserve(8);
    this.#view.setFloat64(this.#length, value);
    this.#length += 8;
  }

  string(value: string): void {
    this.integer(value.length);
    for (let at = 0; at < value.length; at++) this.integer(value.charCodeAt(at));
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(this.#bytes.length * 2 + count);
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

/** How many code units are turned into text at a time. */
const MOST_ARGUMENTS = 1024;

/** Reads what a ByteWriter wrote, in the same order. Throws at the end of the bytes. */
export class ByteReader {
  readonly #view: DataView;
  #at = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    const value = this.bytes[this.#at++];
    if (value === undefined) throw new Error('The bytes end too early.');
    return value;
  }

  integer(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  float32(): number {
    this.#at += 4;
    return this.#view.getFloat32(this.#at - 4);
  }

  float64(): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8);
  }

  string(): string {
    const length = this.integer();
    let value = '';
    for (let at = 0; at < length; at += MOST_ARGUMENTS) {
      const part = Math.min(length - at, MOST_ARGUMENTS);
      value += String.fromCharCode(...Array.from({ length: part }, () => this.integer()));
    }
    return value;
  }
}
