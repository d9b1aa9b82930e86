/** Writes numbers and strings one after the other into bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(8192);
  #view = new DataView(this.#bytes.buffer);
  #length = 0;

  byte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  /** A natural number up to 2^53, seven bits a byte, the low ones first. */
  integer(value: number): void {
    this.#reserve(8);
    if (value < 128) {
      this.#bytes[this.#length++] = value;
      return;
    }
    let rest = value;
    while (rest > MOST_OF_31_BITS) {
      this.#bytes[this.#length++] = (rest % 128) + 128;
      rest = Math.floor(rest / 128);
    }
    for (; rest >= 128; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }

  /** A whole number of either sign, below 2^52. */
  signed(value: number): void {
    this.integer(value < 0 ? -value * 2 - 1 : value * 2);
  }

  uint32(value: number): void {
    this.#reserve(4);
    this.#view.setUint32(this.#length, value);
    this.#length += 4;
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

  /** As single bytes where all code units are ASCII, which the lowest bit of the length says. */
  string(value: string): void {
    const isAscii = ASCII.test(value);
    this.integer(value.length * 2 + (isAscii ? 1 : 0));
    if (!isAscii) {
      for (let at = 0; at < value.length; at++) this.integer(value.charCodeAt(at));
      return;
    }
    this.#reserve(value.length);
    for (let at = 0; at < value.length; at++) this.#bytes[this.#length++] = value.charCodeAt(at);
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** A view of what was written, which holds until the next change. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Forgets what was written, and keeps the room for it. */
  clear(): void {
    this.#length = 0;
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(this.#bytes.length * 2 + count);
    larger.set(this.#bytes);
    this.#bytes = larger;
    this.#view = new DataView(larger.buffer);
  }
}

const MOST_OF_31_BITS = 0x7fffffff;

const ASCII = /^[\0-\x7f]*$/;

/** ASCII is UTF-8. */
const ASCII_DECODER = new TextDecoder();

/** Reads what a ByteWriter wrote, in the same order. Throws at the end of the bytes. */
export class ByteReader {
  readonly #view: DataView;
  #at = 0;

  constructor(private readonly source: Uint8Array) {
    this.#view = new DataView(source.buffer, source.byteOffset, source.byteLength);
  }

  byte(): number {
    const value = this.source[this.#at++];
    if (value === undefined) throw new Error('The bytes end too early.');
    return value;
  }

  integer(): number {
    const first = this.byte();
    if (first < 128) return first;
    let value = first & 127;
    let scale = 128;
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  signed(): number {
    const value = this.integer();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4);
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
    const size = this.integer();
    const length = Math.floor(size / 2);
    if (size % 2 === 0) return this.#wideString(length);
    return ASCII_DECODER.decode(this.bytes(length));
  }

  /** A view of the next bytes. */
  bytes(length: number): Uint8Array {
    if (this.#at + length > this.source.length) throw new Error('The bytes end too early.');
    this.#at += length;
    return this.source.subarray(this.#at - length, this.#at);
  }

  /** A view of all that is left. */
  rest(): Uint8Array {
    return this.bytes(this.source.length - this.#at);
  }

  #wideString(length: number): string {
    let value = '';
    for (let at = 0; at < length; at++) value += String.fromCharCode(this.integer());
    return value;
  }
}
