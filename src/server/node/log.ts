import { randomBytes } from 'node:crypto';
import { closeSync, fdatasync, fdatasyncSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from 'node:fs';
import { promisify } from 'node:util';
import { checksumOf, isRecord } from '../../core';
import { isKeptArticle, type KeptArticle } from '../corpus/reading-cache';

/** Where a packed reading lies in the log. */
export interface Place {
  readonly start: number;
  readonly length: number;
  readonly checksum: number;
}

/** Something that the log says of an article: where its reading lies, or that it is gone. */
export interface LogEntry {
  readonly uri: string;
  readonly kept: (Place & KeptArticle) | undefined;
}

/** Length of the JSON, length of the reading, checksum of the JSON, checksum of the reading. */
const HEAD = 16;
/** What is read at once to get a head and its JSON. */
const GLANCE = 1024;
/** How many bytes wait to be written together, and how long at most, in milliseconds. */
const MOST_WAITING = 1 << 20;
const LONGEST_WAIT = 250;

/**
 * A file of records, one after the other: a head, what is known of the article as JSON, and its packed reading. Records
 * are written some at a time; until then, and for good where the disk does not take them, they are kept in memory.
 */
export class ReadingLog {
  #size: number;
  #written: number;
  readonly #waiting = new Map<number, { readonly record: Buffer; readonly packed: Uint8Array }>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Nothing is written any more: the disk does not take it, or the file is closed, and its number may be another's. */
  #isOver = false;

  /**
   * @param name tells this log from others of its version
   * @param firstRecord where the first record starts
   */
  private constructor(
    private readonly file: number,
    readonly name: string,
    readonly firstRecord: number,
    size: number,
  ) {
    this.#size = size;
    this.#written = size;
  }

  /** An empty log in a new file. */
  static create(path: string, version: string): ReadingLog {
    const file = openSync(path, 'w+');
    const name = randomBytes(NAME / 2).toString('hex');
    const title = Buffer.from(`${titleOf(version)}${name}\n`);
    writeSync(file, title, 0, title.length, 0);
    return new ReadingLog(file, name, title.length, title.length);
  }

  /** The log in a file, or what is wrong with that file; undefined where there is none. */
  static open(path: string, version: string): ReadingLog | string | undefined {
    const file = tryOpen(path);
    if (file === undefined) return undefined;
    const title = titleOf(version);
    const firstRecord = title.length + NAME + 1;
    const head = readAt(file, 0, firstRecord).toString();
    const { size } = fstatSync(file);
    if (head.startsWith(title) && head.length === firstRecord)
      return new ReadingLog(file, head.slice(title.length, -1), firstRecord, size);
    closeSync(file);
    return 'another version wrote it';
  }

  /** In bytes. */
  get size(): number {
    return this.#size;
  }

  /** The records from a place on. Where one is damaged, it and what follows are cut off; returns whether that was so. */
  *entries(from: number): Generator<LogEntry, boolean> {
    let at = from;
    while (at < this.#size) {
      const found = readRecord(this.file, at, this.#size);
      if (!found) break;
      yield found.entry;
      at = found.end;
    }
    if (at === this.#size) return false;
    ftruncateSync(this.file, at);
    this.#size = at;
    this.#written = at;
    return true;
  }

  /** Undefined when the bytes are not those that were written. */
  read({ start, length, checksum }: Place): Uint8Array | undefined {
    const waiting = this.#waiting.get(start);
    if (waiting) return waiting.packed;
    const packed = readAt(this.file, start, length);
    return packed.length === length && checksumOf(packed) === checksum ? packed : undefined;
  }

  /** Adds a record, without an article one that says it is gone. */
  append(uri: string, article: KeptArticle | undefined, packed: Uint8Array): Place {
    return this.#append([uri, article && toPlain(article)], packed);
  }

  /** Adds a record that says something else of an article than before; its reading stays where it is. */
  appendPlace(uri: string, { start, length, checksum, ...article }: Place & KeptArticle): void {
    this.#append([uri, toPlain(article), { start, length, checksum }], new Uint8Array());
  }

  #append(said: readonly unknown[], packed: Uint8Array): Place {
    const json = Buffer.from(JSON.stringify(said));
    const checksum = checksumOf(packed);
    const record = Buffer.allocUnsafe(HEAD + json.length + packed.length);
    [json.length, packed.length, checksumOf(json), checksum].forEach((value, index) => {
      record.writeUInt32LE(value, index * 4);
    });
    record.set(json, HEAD);
    record.set(packed, HEAD + json.length);
    const start = this.#size + HEAD + json.length;
    this.#size += record.length;
    this.#waiting.set(start, { record, packed: record.subarray(HEAD + json.length) });
    if (this.#size - this.#written > MOST_WAITING) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), LONGEST_WAIT).unref();
    return { start, length: packed.length, checksum };
  }

  /** Writes what waits. Where the disk does not take it, it stays in memory, and nothing more is written. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#isOver || this.#waiting.size === 0) return;
    const bytes = Buffer.concat(Array.from(this.#waiting.values(), ({ record }) => record));
    try {
      this.#isOver = writeSync(this.file, bytes, 0, bytes.length, this.#written) < bytes.length;
    } catch {
      this.#isOver = true;
    }
    if (this.#isOver) return;
    this.#written = this.#size;
    this.#waiting.clear();
  }

  /** Writes what waits and has the disk keep it. Rejects where it does not. */
  async sync(): Promise<void> {
    this.#flushAll();
    await syncData(this.file);
  }

  /** The same at once. Throws where the disk does not take it. */
  syncNow(): void {
    this.#flushAll();
    fdatasyncSync(this.file);
  }

  close(): void {
    this.flush();
    this.abandon();
  }

  /** Closes it, and writes nothing of what waits. */
  abandon(): void {
    clearTimeout(this.#timer);
    this.#isOver = true;
    closeSync(this.file);
  }

  #flushAll(): void {
    this.flush();
    if (this.#isOver) throw new Error('The disk does not take what is to be kept.');
  }
}

const syncData = promisify(fdatasync);

/** Digits of the name of a log. */
const NAME = 12;

function titleOf(version: string): string {
  return `copydesk readings ${version} `;
}

function readRecord(file: number, at: number, size: number): { entry: LogEntry; end: number } | undefined {
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
  const [uri, article, place] = parseJson(json);
  if (typeof uri !== 'string') return undefined;
  const lies = isPlace(place) ? place : { start, length, checksum };
  const kept = isKeptArticle(article) ? { ...article, ...lies } : undefined;
  return { entry: { uri, kept }, end: start + length };
}

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) &&
    typeof value['start'] === 'number' &&
    typeof value['length'] === 'number' &&
    typeof value['checksum'] === 'number'
  );
}

function parseJson(json: Buffer): unknown[] {
  try {
    const value: unknown = JSON.parse(json.toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function toPlain({ stat, hash, title, analyzed }: KeptArticle): KeptArticle {
  return { stat, hash, title, analyzed };
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
