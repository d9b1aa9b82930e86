import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { isKeptArticle, type KeptArticle } from './reading-cache';

/** Where a packed reading lies in the log. */
export interface Place {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

/** A file of records, one after the other: a head, what is known of the article as JSON, and its packed reading. */
export interface ReadingLog {
  /** In bytes. */
  readonly size: number;
  /** Undefined when the bytes are not those that were written. */
  read(place: Place): Uint8Array | undefined;
  /** Adds a record, without an article one that says it is gone. Undefined when the disk does not take it. */
  append(uri: string, article: KeptArticle | undefined, packed: Uint8Array): Place | undefined;
  close(): void;
}

export interface OpenedLog {
  readonly log: ReadingLog;
  readonly places: Map<string, Place & KeptArticle>;
  /** What was wrong with the file, if anything. */
  readonly problem?: string;
}

/** Length of the JSON, length of the reading, checksum of the JSON, checksum of the reading. */
const HEAD = 16;
/** What is read at once to get a head and its JSON. */
const GLANCE = 1024;

/** An empty log in a new file. */
export function createLog(path: string, version: string): ReadingLog {
  const file = openSync(path, 'w+');
  const title = titleOf(version);
  writeSync(file, title, 0, title.length, 0);
  return new FileLog(file, title.length);
}

/** Opens a log and reads what it holds, up to the first record that is damaged; what follows is cut off. */
export function openLog(path: string, version: string): OpenedLog {
  const places = new Map<string, Place & KeptArticle>();
  const file = tryOpen(path);
  const title = titleOf(version);
  if (file === undefined) return { log: createLog(path, version), places };
  if (!readAt(file, 0, title.length).equals(title)) {
    closeSync(file);
    return { log: createLog(path, version), places, problem: 'another version wrote it' };
  }
  const size = fstatSync(file).size;
  let at = title.length;
  while (at < size) {
    const record = readRecord(file, at, size);
    if (!record) break;
    if (record.article) places.set(record.uri, { ...record.place, ...record.article });
    else places.delete(record.uri);
    at = record.place.start + record.place.length;
  }
  if (at === size) return { log: new FileLog(file, at), places };
  ftruncateSync(file, at);
  return { log: new FileLog(file, at), places, problem: `it is damaged after ${places.size} articles` };
}

class FileLog implements ReadingLog {
  #size: number;

  constructor(
    private readonly file: number,
    size: number,
  ) {
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  read({ start, length, checksum }: Place): Uint8Array | undefined {
    const packed = readAt(this.file, start, length);
    return packed.length === length && checksumOf(packed) === checksum ? packed : undefined;
  }

  append(uri: string, article: KeptArticle | undefined, packed: Uint8Array): Place | undefined {
    const json = Buffer.from(JSON.stringify([uri, article && toPlain(article)]));
    const head = Buffer.alloc(HEAD);
    const checksum = checksumOf(packed);
    [json.length, packed.length, checksumOf(json), checksum].forEach((value, index) => {
      head.writeUInt32LE(value, index * 4);
    });
    const record = Buffer.concat([head, json, packed]);
    try {
      if (writeSync(this.file, record, 0, record.length, this.#size) < record.length) return undefined;
    } catch {
      return undefined;
    }
    const start = this.#size + HEAD + json.length;
    this.#size += record.length;
    return { start, length: packed.length, checksum };
  }

  close(): void {
    closeSync(this.file);
  }
}

interface LogRecord {
  readonly uri: string;
  readonly article: KeptArticle | undefined;
  readonly place: Place;
}

function readRecord(file: number, at: number, size: number): LogRecord | undefined {
  const glance = readAt(file, at, Math.min(GLANCE, size - at));
  if (glance.length < HEAD) return undefined;
  const [jsonLength = 0, length = 0, jsonChecksum = 0, checksum = 0] = [0, 4, 8, 12].map((part) =>
    glance.readUInt32LE(part),
  );
  const start = at + HEAD + jsonLength;
  if (start + length > size) return undefined;
  const json =
    HEAD + jsonLength <= glance.length ? glance.subarray(HEAD, HEAD + jsonLength) : readAt(file, at + HEAD, jsonLength);
  if (checksumOf(json) !== jsonChecksum) return undefined;
  const [uri, article] = parseJson(json);
  if (typeof uri !== 'string') return undefined;
  return { uri, article: isKeptArticle(article) ? article : undefined, place: { start, length, checksum } };
}

function parseJson(json: Buffer): unknown[] {
  try {
    const value: unknown = JSON.parse(json.toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function toPlain({ stat, hash, title }: KeptArticle): KeptArticle {
  return { stat, hash, title };
}

/** FNV-1a over words of four bytes and what is left of them (Fowler, Noll, Vo 1991). */
function checksumOf(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let hash = 0x811c9dc5 ^ bytes.length;
  let at = 0;
  for (; at + 4 <= buffer.length; at += 4) hash = Math.imul(hash ^ buffer.readInt32LE(at), 0x01000193);
  for (; at < buffer.length; at++) hash = Math.imul(hash ^ (buffer[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function titleOf(version: string): Buffer {
  return Buffer.from(`copydesk readings ${version}\n`);
}

function tryOpen(path: string): number | undefined {
  try {
    return openSync(path, 'r+');
  } catch {
    return undefined;
  }
}

/** Fewer bytes at the end of the file. */
function readAt(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  return buffer.subarray(0, readSync(file, buffer, 0, length, start));
}
