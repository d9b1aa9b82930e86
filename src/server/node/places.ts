import type { Column, ColumnSource } from '../../core';
import type { KeptArticle } from '../corpus/reading-cache';
import type { Place } from './log';

/** What is kept of an article, and where in the log its reading lies. */
export type KeptPlace = Place & KeptArticle;

/** The places of readings as columns, of the moment in which the first one is asked for. */
export function* listPlaces(places: ReadonlyMap<string, KeptPlace>): Generator<Column> {
  const uris: string[] = [];
  const titles: string[] = [];
  const starts = new Float64Array(places.size);
  const lengths = new Uint32Array(places.size);
  const checksums = new Uint32Array(places.size);
  const hashes = new Float64Array(places.size);
  const sizes = new Float64Array(places.size);
  const modified = new Float64Array(places.size);
  // One pass: a place lies anywhere in memory, and to go there is what takes the time.
  for (const [uri, place] of places) {
    const at = uris.push(uri) - 1;
    titles.push(place.title);
    starts[at] = place.start;
    lengths[at] = place.length;
    checksums[at] = place.checksum;
    hashes[at] = place.hash;
    sizes[at] = place.stat.size;
    modified[at] = place.stat.modified;
  }
  yield* [uris, titles, starts, lengths, checksums, hashes, sizes, modified];
}

/** Reads what `listPlaces` yielded. */
export function readPlaces(columns: ColumnSource): Map<string, KeptPlace> {
  const uris = columns.strings();
  const titles = columns.strings();
  const starts = columns.doubles();
  const lengths = columns.numbers();
  const checksums = columns.numbers();
  const hashes = columns.doubles();
  const sizes = columns.doubles();
  const modified = columns.doubles();
  return new Map(
    uris.map((uri, at) => [
      uri,
      {
        start: starts[at] ?? 0,
        length: lengths[at] ?? 0,
        checksum: checksums[at] ?? 0,
        hash: hashes[at] ?? 0,
        title: titles[at] ?? '',
        stat: { kind: 'file', size: sizes[at] ?? 0, modified: modified[at] ?? 0 },
      },
    ]),
  );
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
