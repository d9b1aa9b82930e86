import type { Column, ColumnSource } from '../../core';
import type { KeptArticle } from '../corpus/reading-cache';
import type { Place } from './log';

/** What is kept of an article, and where in the log its reading lies. */
export type KeptPlace = Place & KeptArticle;

/** How many places are listed in one go: more would keep others waiting. */
const BLOCK = 8192;

/** The places of readings as columns, some places at a time; they must not change meanwhile. */
export function* listPlaces(places: ReadonlyMap<string, KeptPlace>): Generator<Column> {
  const blocks = Math.ceil(places.size / BLOCK);
  yield Uint32Array.of(blocks);
  const entries = places.entries();
  for (let block = 0; block < blocks; block++) yield* listBlock(entries, Math.min(BLOCK, places.size - block * BLOCK));
}

function* listBlock(entries: Iterator<[string, KeptPlace]>, count: number): Generator<Column> {
  const uris: string[] = [];
  const titles: string[] = [];
  const starts = new Float64Array(count);
  const hashes = new Float64Array(count);
  const sizes = new Float64Array(count);
  const modified = new Float64Array(count);
  const lengths = new Uint32Array(count);
  const checksums = new Uint32Array(count);
  const analyzed = new Uint32Array(count);
  // One pass: a place lies anywhere in memory, and to go there is what takes the time.
  for (let at = 0; at < count; at++) {
    const next = entries.next();
    if (next.done) break;
    const [uri, place] = next.value;
    uris.push(uri);
    titles.push(place.title);
    starts[at] = place.start;
    lengths[at] = place.length;
    checksums[at] = place.checksum;
    analyzed[at] = Number(place.analyzed);
    hashes[at] = place.hash;
    sizes[at] = place.stat.size;
    modified[at] = place.stat.modified;
  }
  yield* [uris, titles, starts, lengths, checksums, analyzed, hashes, sizes, modified];
}

/** Reads what `listPlaces` yielded. */
export function readPlaces(columns: ColumnSource): Map<string, KeptPlace> {
  const places = new Map<string, KeptPlace>();
  for (let left = columns.numbers()[0] ?? 0; left > 0; left--) readBlock(columns, places);
  return places;
}

function readBlock(columns: ColumnSource, places: Map<string, KeptPlace>): void {
  const uris = columns.strings();
  const titles = columns.strings();
  const starts = columns.doubles();
  const lengths = columns.numbers();
  const checksums = columns.numbers();
  const analyzed = columns.numbers();
  const hashes = columns.doubles();
  const sizes = columns.doubles();
  const modified = columns.doubles();
  for (const [at, uri] of uris.entries()) {
    places.set(uri, {
      start: starts[at] ?? 0,
      length: lengths[at] ?? 0,
      checksum: checksums[at] ?? 0,
      hash: hashes[at] ?? 0,
      title: titles[at] ?? '',
      analyzed: analyzed[at] === 1,
      stat: { kind: 'file', size: sizes[at] ?? 0, modified: modified[at] ?? 0 },
    });
  }
}

/** Packed readings as columns. */
export function* listReadings(readings: ReadonlyMap<string, Uint8Array>): Generator<Column> {
  yield [...readings.keys()];
  yield Uint32Array.from(readings.values(), ({ length }) => length);
  for (const packed of readings.values()) {
    const words = new Uint32Array(Math.ceil(packed.length / 4));
    new Uint8Array(words.buffer).set(packed);
    yield words;
  }
}

/** Reads what `listReadings` yielded. */
export function readReadings(columns: ColumnSource): Map<string, Uint8Array> {
  const uris = columns.strings();
  const lengths = columns.numbers();
  return new Map(uris.map((uri, at) => [uri, new Uint8Array(columns.numbers().buffer, 0, lengths[at])]));
}
