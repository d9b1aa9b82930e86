import { isRecord } from '../../is-record';
import type { Reading } from '../../reading';
import { type Digest, digest, type Fingerprints } from '../digest';
import { ByteReader, ByteWriter } from './bytes';
import { readDigest, writeDigest } from './pack-digest';
import { writeValue } from './pack-value';
import { unpackValue } from './unpack-value';

/** Packs a reading into a few thousand bytes, with its digest first, which is unpacked without the rest. */
export function packReading(reading: Reading): Uint8Array {
  const { layout, mentions: _, entities: __, ...rest } = reading;
  const { lines: ___, ...frame } = layout;
  HEAD.clear();
  writeDigest(HEAD, digest(reading));
  const packed = HEAD.view();
  WHOLE.clear();
  WHOLE.integer(packed.length);
  WHOLE.bytes(packed);
  writeValue(WHOLE, { ...rest, layout: frame });
  return WHOLE.finish();
}

/** Used again for every reading. */
const HEAD = new ByteWriter();
const WHOLE = new ByteWriter();

/** The reading that was packed, equal in every field. Throws on bytes that `packReading` did not make. */
export function unpackReading(packed: Uint8Array): Reading {
  return unpackAll(packed).reading;
}

/** The same with the fingerprints of its digest. */
export function unpackAll(packed: Uint8Array): { readonly reading: Reading; readonly fingerprints: Fingerprints } {
  const bytes = new ByteReader(packed);
  const { lines, mentions, entities, fingerprints } = readDigest(new ByteReader(bytes.bytes(bytes.integer())));
  const rest = unpackValue(bytes.rest());
  if (!isRest(rest)) throw new Error('These bytes hold no reading.');
  return { reading: { ...rest, layout: { ...rest.layout, lines }, mentions, entities }, fingerprints };
}

/** What the index takes of the reading that was packed. Throws on bytes that `packReading` did not make. */
export function unpackDigest(packed: Uint8Array): Digest {
  const bytes = new ByteReader(packed);
  return readDigest(new ByteReader(bytes.bytes(bytes.integer())));
}

type Rest = Omit<Reading, 'mentions' | 'entities' | 'layout'> & { readonly layout: Omit<Reading['layout'], 'lines'> };

function isRest(value: unknown): value is Rest {
  return isRecord(value) && 'layout' in value && 'language' in value && 'amounts' in value;
}
