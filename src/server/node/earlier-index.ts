import type { Column } from '../../core';
import type { KeptIndex } from '../corpus/reading-cache';
import type { LogEntry } from './log';
import { type KeptPlace, listPlaces, listReadings, readPlaces, readReadings } from './places';
import { openSnapshot, type Snapshot } from './snapshot';

/** An index of which more than this has changed since it was kept is sooner made anew. */
const MOST_CHANGED = 1000;
const MOST_CHANGED_PART = 0.05;

/** The index that an earlier run kept, with the readings that it rests on, until that of this run is filled from it. */
export class EarlierIndex {
  /** What the log says beyond it. */
  readonly since: LogEntry[] = [];

  /**
   * @param logSize the size that the log had when the index was kept
   * @param places where the readings lie in the log
   * @param unsaved the readings of texts that were not on the disk
   */
  private constructor(
    private readonly snapshot: Snapshot,
    readonly logSize: number,
    readonly places: Map<string, KeptPlace>,
    readonly unsaved: ReadonlyMap<string, Uint8Array>,
  ) {}

  /** Undefined where none of that title was kept, or it is damaged, or of a longer log. */
  static open(path: string, title: string, logSize: number): EarlierIndex | undefined {
    const snapshot = openSnapshot(path, title);
    if (!snapshot) return undefined;
    try {
      const { columns } = snapshot;
      const size = columns.doubles()[0] ?? Number.POSITIVE_INFINITY;
      if (size > logSize) throw new Error('The log is not the one that was kept.');
      return new EarlierIndex(snapshot, size, readPlaces(columns), readReadings(columns));
    } catch {
      snapshot.close();
      return undefined;
    }
  }

  /** Fills an index and deletes from it what came or went since; false where that is too much. Throws where it is damaged. */
  fill(index: KeptIndex): boolean {
    const changed = this.since.filter(({ uri, kept }) => kept?.start !== this.places.get(uri)?.start);
    if (changed.length > MOST_CHANGED + this.places.size * MOST_CHANGED_PART) return false;
    index.restoreColumns(this.snapshot.columns);
    this.snapshot.columns.end();
    for (const { uri } of changed) index.delete(uri);
    for (const uri of this.unsaved.keys()) index.delete(uri);
    return true;
  }

  close(): void {
    this.snapshot.close();
  }
}

/** What `EarlierIndex.open` reads: it is to stand before the columns of the index. */
export function* listBasis(
  logSize: number,
  places: ReadonlyMap<string, KeptPlace>,
  unsaved: ReadonlyMap<string, Uint8Array>,
): Generator<Column> {
  yield Float64Array.of(logSize);
  yield* listPlaces(places);
  yield* listReadings(unsaved);
}
