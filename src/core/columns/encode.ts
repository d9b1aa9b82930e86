import type { Column, ColumnSource } from './columns';

const KIND = { numbers: 1, doubles: 2, strings: 3, end: 4, parts: 5 } as const;

/** Of a column: its kind, the length of its bytes, their checksum. */
const HEAD = 12;

const NO_STRINGS: readonly string[] = [];

/** How many strings are encoded in one go: more would keep others waiting. */
const MOST_STRINGS = 8192;

/**
 * A column in blocks of bytes with a head each, some milliseconds of work a block. Of numbers the bytes are a view, which
 * holds until the column changes.
 */
export function* encodeColumn(column: Column): Generator<Uint8Array[]> {
  if (column instanceof Uint32Array) yield withHead(KIND.numbers, bytesOf(column));
  else if (column instanceof Float64Array) yield withHead(KIND.doubles, bytesOf(column));
  else {
    yield withHead(KIND.parts, bytesOf(Uint32Array.of(Math.ceil(column.length / MOST_STRINGS))));
    for (let at = 0; at < column.length; at += MOST_STRINGS)
      yield withHead(KIND.strings, encodeStrings(column.slice(at, at + MOST_STRINGS)));
  }
}

/** What stands behind the last column. */
export function encodeEnd(): Uint8Array[] {
  return withHead(KIND.end, new Uint8Array());
}

/**
 * Reads columns that were encoded one after the other. `take` hands out the next bytes, in memory of their own; fewer at
 * the end.
 */
export function decodeColumns(take: (length: number) => Uint8Array): ColumnSource & { end(): void } {
  const next = (kind: number): Uint8Array => {
    const head = new Uint32Array(new Uint8Array(take(HEAD)).buffer, 0, HEAD / 4);
    if (head[0] !== kind) throw new Error('Another column was expected.');
    const bytes = take(head[1] ?? 0);
    if (bytes.length !== head[1] || checksumOf(bytes) !== head[2]) throw new Error('A column is damaged.');
    return bytes;
  };
  const numbersOf = (kind: number) => new Uint32Array(aligned(next(kind)));
  const parts = () => Array.from({ length: numbersOf(KIND.parts)[0] ?? 0 }, () => decodeStrings(next(KIND.strings)));
  return {
    numbers: () => numbersOf(KIND.numbers),
    doubles: () => new Float64Array(aligned(next(KIND.doubles))),
    // Joined by `concat`, which copies blocks, where `flat` goes from string to string.
    strings: () => NO_STRINGS.concat(...parts()),
    end: () => void next(KIND.end),
  };
}

/**
 * A number of 32 bits that differs for bytes that differ in few places, at a cost of some bytes a nanosecond: four
 * lanes of multiplied words (after xxHash, Collet 2012).
 */
export function checksumOf(bytes: Uint8Array): number {
  const isAligned = bytes.byteOffset % 4 === 0;
  const source = isAligned ? bytes : new Uint8Array(bytes);
  const words = new Int32Array(source.buffer, source.byteOffset, source.length >>> 2);
  let [a, b, c, d] = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, source.length];
  let at = 0;
  for (; at + 4 <= words.length; at += 4) {
    a = Math.imul((a << 13) | (a >>> 19), 0x9e3779b1) ^ (words[at] ?? 0);
    b = Math.imul((b << 13) | (b >>> 19), 0x85ebca77) ^ (words[at + 1] ?? 0);
    c = Math.imul((c << 13) | (c >>> 19), 0xc2b2ae3d) ^ (words[at + 2] ?? 0);
    d = Math.imul((d << 13) | (d >>> 19), 0x27d4eb2f) ^ (words[at + 3] ?? 0);
  }
  let hash = Math.imul(a ^ (b >>> 7), 0x9e3779b1) ^ Math.imul(c ^ (d >>> 11), 0x85ebca77);
  for (at *= 4; at < source.length; at++) hash = Math.imul(hash ^ (source[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function withHead(kind: number, bytes: Uint8Array): Uint8Array[] {
  return [bytesOf(Uint32Array.of(kind, bytes.length, checksumOf(bytes))), bytes];
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function aligned(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  return bytes.byteLength === buffer.byteLength && buffer instanceof ArrayBuffer
    ? buffer
    : new Uint8Array(bytes).buffer;
}

/** The number of strings, their lengths in code units, then all of them in UTF-8. */
function encodeStrings(strings: readonly string[]): Uint8Array {
  const text = new TextEncoder().encode(strings.join(''));
  const lengths = new Uint32Array(strings.length + 1);
  lengths[0] = strings.length;
  for (let index = 0; index < strings.length; index++) lengths[index + 1] = strings[index]?.length ?? 0;
  const bytes = new Uint8Array(lengths.byteLength + text.length);
  bytes.set(bytesOf(lengths));
  bytes.set(text, lengths.byteLength);
  return bytes;
}

/** The strings are slices of one, which costs less than one string each. */
function decodeStrings(bytes: Uint8Array): string[] {
  const count = new Uint32Array(new Uint8Array(bytes.subarray(0, 4)).buffer)[0] ?? 0;
  const lengths = new Uint32Array(new Uint8Array(bytes.subarray(4, 4 + count * 4)).buffer);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(4 + count * 4));
  let at = 0;
  return Array.from(lengths, (length) => {
    at += length;
    return text.slice(at - length, at);
  });
}
