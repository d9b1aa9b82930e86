import type { Column, ColumnSource } from '../../core';
import type { KeptArticle } from '../corpus/reading-cache';
import type { Place } from './log';

/** What is kept of an article, and where in the log its reading lies. */
export type KeptPlace = Place & KeptArticle;

/** The places of readings as columns. */
export function* listPlaces(places: ReadonlyMap<string, KeptPlace>): Generator<Column> {
  const all = [...places.values()];
  yield [...places.keys()];
  yield all.map(({ title }) => title);
  yield fill(new Float64Array(all.length), all, ({ start }) => start);
  yield fill(new Uint32Array(all.length), all, ({ length }) => length);
  yield fill(new Uint32Array(all.length), all, ({ checksum }) => checksum);
  yield fill(new Float64Array(all.length), all, ({ hash }) => hash);
  yield fill(new Float64Array(all.length), all, ({ stat }) => stat.size);
  yield fill(new Float64Array(all.length), all, ({ stat }) => stat.modified);
}

/** As `from` of the column's class does, in a tenth of the time. */
function fill<C extends Float64Array | Uint32Array>(
  column: C,
  places: readonly KeptPlace[],
  numberOf: (place: KeptPlace) => number,
): C {
  for (const [at, place] of places.entries()) column[at] = numberOf(place);
  return column;
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
