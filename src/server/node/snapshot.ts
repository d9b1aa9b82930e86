import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Column, type ColumnSource, decodeColumns, encodeColumn, encodeEnd } from '../../core';

/** Columns of an index that were written to a file in one piece. */
export interface Snapshot {
  readonly columns: ColumnSource & { end(): void };
  close(): void;
}

/** Opens a snapshot with that title; undefined where there is none. Reading a damaged one throws. */
export function openSnapshot(path: string, title: string): Snapshot | undefined {
  const file = tryOpen(path);
  if (file === undefined) return undefined;
  const { size } = fstatSync(file);
  let at = 0;
  const columns = decodeColumns((length) => {
    const bytes = new Uint8Array(Math.min(length, size - at));
    at += readSync(file, bytes, 0, bytes.length, at);
    return bytes;
  });
  const close = () => closeSync(file);
  try {
    if (columns.strings()[0] === title) return { columns, close };
  } catch {
    // What cannot even be opened is of another version, or was never finished.
  }
  close();
  return undefined;
}

/**
 * Writes a snapshot, a column at a time, and puts it in the place of the last one once the disk has all of it. Given up
 * when `isStale` says so in between; resolves with whether it was written.
 */
export async function writeSnapshot(
  path: string,
  title: string,
  columns: Iterable<Column>,
  isStale: () => boolean,
): Promise<boolean> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w');
  let isWhole = false;
  try {
    const write = async (chunks: readonly Uint8Array[]) => {
      for (const chunk of chunks) await file.writeFile(chunk);
    };
    for (const block of encodeColumn([title])) await write(block);
    for (const column of columns) {
      for (const block of encodeColumn(column)) await write(block);
      if (isStale()) return false;
    }
    await write(encodeEnd());
    await file.datasync();
    isWhole = true;
  } finally {
    await file.close();
    if (!isWhole) await rm(temporary, { force: true });
  }
  await rename(temporary, path);
  await syncFolder(dirname(path));
  return true;
}

/** Has the disk keep the new name; not every system lets a folder be opened for that. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

function tryOpen(path: string): number | undefined {
  try {
    return openSync(path, 'r');
  } catch {
    return undefined;
  }
}
