import type { ArticleLine, LineRole } from '../../article';
import type { LocalEntity } from '../../entities';
import { ENTITY_TYPES, FURNITURE_KINDS } from '../../facts';
import type { Digest } from '../digest';
import type { ListedSum } from '../entities/sums';
import type { ByteReader, ByteWriter } from './bytes';

/** Writes a digest, field by field: it is read for every article whenever the corpus changes as a whole. */
export function writeDigest(bytes: ByteWriter, { lines, entities, mentions, sums, quotes, ...rest }: Digest): void {
  const strings: string[] = [];
  for (const { name, forms = [] } of entities) strings.push(name, ...forms);
  for (const { name, alias } of sums) strings.push(alias === undefined ? name : `${name}\n${alias}`);
  writeStrings(bytes, strings);
  writeList(bytes, entities, ({ type, mentions: count, forms }) => {
    bytes.integer(ENTITY_TYPES.indexOf(type));
    bytes.integer(forms ? forms.length + 1 : 0);
    bytes.integer(count === undefined ? 0 : count + 1);
  });
  writeSpans(bytes, sums, ({ size }) => bytes.float64(size));
  writeSpans(bytes, lines, ({ hash, score, kind, role }) => {
    bytes.uint32(hash);
    bytes.signed(score);
    bytes.byte(FURNITURE_KINDS.indexOf(kind));
    bytes.byte(ROLES.indexOf(role));
  });
  writeSpans(bytes, mentions, ({ type, entity }) => {
    bytes.byte(ENTITY_TYPES.indexOf(type));
    bytes.integer(entity);
  });
  writeSpans(bytes, quotes, ({ speaker }) => bytes.integer(speaker === null ? 0 : speaker + 1));
  bytes.uint32(rest.quoteMark);
  const { passages, quotations, sums: occasions } = rest.fingerprints;
  for (const hashes of [passages, quotations, occasions]) writeHashes(bytes, hashes);
}

/** Reads what `writeDigest` wrote. Throws where it wrote something else. */
export function readDigest(bytes: ByteReader): Digest {
  const nextString = readStrings(bytes);
  const entities = readList(bytes, (): LocalEntity => {
    const name = nextString();
    const type = memberOf(ENTITY_TYPES, bytes.integer());
    const forms = bytes.integer();
    const count = bytes.integer();
    const listed = forms === 0 ? undefined : Array.from({ length: forms - 1 }, nextString);
    return { name, type, ...(listed && { forms: listed }), ...(count > 0 && { mentions: count - 1 }) };
  });
  return {
    entities,
    sums: readSpans(bytes, (start, end): ListedSum => {
      const [name = '', alias] = nextString().split('\n');
      return { start, end, name, ...(alias !== undefined && { alias }), size: bytes.float64() };
    }),
    lines: readSpans(bytes, (start, end): ArticleLine => {
      const hash = bytes.uint32();
      const score = bytes.signed();
      const kind = memberOf(FURNITURE_KINDS, bytes.byte());
      return { start, end, hash, score, kind, role: memberOf(ROLES, bytes.byte()) };
    }),
    mentions: readSpans(bytes, (start, end) => {
      const type = memberOf(ENTITY_TYPES, bytes.byte());
      return { start, end, type, entity: bytes.integer() };
    }),
    quotes: readSpans(bytes, (start, end) => {
      const speaker = bytes.integer();
      return { start, end, speaker: speaker === 0 ? null : speaker - 1 };
    }),
    quoteMark: bytes.uint32(),
    fingerprints: { passages: readHashes(bytes), quotations: readHashes(bytes), sums: readHashes(bytes) },
  };
}

/** Every role, each once: the type sees to it. */
const ROLES = Object.keys({
  headline: true,
  byline: true,
  dateline: true,
  deck: true,
  paragraph: true,
  bullet: true,
  caption: true,
  heading: true,
  other: true,
} satisfies Record<LineRole, true>) as readonly LineRole[];

/** Their lengths, then all of them as one. */
function writeStrings(bytes: ByteWriter, strings: readonly string[]): void {
  writeList(bytes, strings, ({ length }) => bytes.integer(length));
  bytes.string(strings.join(''));
}

function readStrings(bytes: ByteReader): () => string {
  const lengths = readList(bytes, () => bytes.integer());
  const text = bytes.string();
  let next = 0;
  let at = 0;
  return () => {
    const start = at;
    at += lengths[next++] ?? 0;
    return text.slice(start, at);
  };
}

function writeSpans<T extends { readonly start: number; readonly end: number }>(
  bytes: ByteWriter,
  spans: readonly T[],
  write: (span: T) => void,
): void {
  let last = 0;
  writeList(bytes, spans, (span) => {
    bytes.signed(span.start - last);
    bytes.integer(span.end - span.start);
    last = span.start;
    write(span);
  });
}

function readSpans<T>(bytes: ByteReader, read: (start: number, end: number) => T): T[] {
  let start = 0;
  return readList(bytes, () => {
    start += bytes.signed();
    return read(start, start + bytes.integer());
  });
}

/** As they lie in memory: what is packed is read on the same machine. */
function writeHashes(bytes: ByteWriter, hashes: Uint32Array): void {
  bytes.integer(hashes.length);
  bytes.bytes(new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength));
}

function readHashes(bytes: ByteReader): Uint32Array {
  const length = bytes.integer();
  return new Uint32Array(new Uint8Array(bytes.bytes(length * 4)).buffer);
}

function writeList<T>(bytes: ByteWriter, list: readonly T[], write: (value: T) => void): void {
  bytes.integer(list.length);
  for (const value of list) write(value);
}

function readList<T>(bytes: ByteReader, read: () => T): T[] {
  const list: T[] = [];
  for (let left = bytes.integer(); left > 0; left--) list.push(read());
  return list;
}

function memberOf<T>(list: readonly T[], index: number): T {
  const member = list[index];
  if (member === undefined) throw new Error('Damaged bytes.');
  return member;
}
