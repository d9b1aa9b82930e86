import type { LineRange } from '../core';
import { unitOf } from './decode';

/**
 * The bytes of a text file without some of its lines; all else stays as it is, be it the encoding, the byte-order mark
 * or the kind of each line end. Where the last line goes, the line end before it goes in place of the one it lacks.
 * @param ranges in order, not overlapping; lines as `decodeText` makes them, counted from 0
 */
export function removeLines(bytes: Uint8Array, ranges: readonly LineRange[]): Uint8Array {
  const starts = findLineStarts(bytes);
  const kept: Uint8Array[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    const next = starts[to];
    const start = starts[from] ?? bytes.length;
    kept.push(bytes.subarray(at, next === undefined && from > 0 ? withoutLineEnd(bytes, start) : start));
    at = next ?? bytes.length;
  }
  kept.push(bytes.subarray(at));
  return concatenate(kept);
}

const LF = 10;
const CR = 13;

/** Where each line starts, the first behind the byte-order mark. */
function findLineStarts(bytes: Uint8Array): number[] {
  const { size, mark, codeAt } = unitOf(bytes);
  const starts = [mark];
  for (let at = mark; at + size <= bytes.length; at += size) {
    const code = codeAt(at);
    if (code === LF || (code === CR && codeAt(at + size) !== LF)) starts.push(at + size);
  }
  return starts;
}

function withoutLineEnd(bytes: Uint8Array, start: number): number {
  const { size, codeAt } = unitOf(bytes);
  const last = start - size;
  return codeAt(last) === LF && codeAt(last - size) === CR ? last - size : last;
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
