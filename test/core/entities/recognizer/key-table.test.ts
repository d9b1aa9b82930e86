import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEY_BITS } from '../../../../src/core/entities/recognizer/key-slots';
import { KeyTable } from '../../../../src/core/entities/recognizer/key-table';

const key = fc.integer({ min: 0, max: 2 ** KEY_BITS - 1 });

describe('KeyTable', () => {
  it('knows each key, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(key, { maxLength: 300 }), fc.array(key), (keys, others) => {
        const table = new KeyTable(
          Uint32Array.from(keys),
          Uint32Array.from(keys, (_, at) => at + 1),
        );
        expect(keys.map((known) => table.get(known))).toEqual(keys.map((_, at) => at + 1));
        for (const other of others) if (!keys.includes(other)) expect(table.get(other)).toBe(0);
      }),
    );
  });

  it('finds room for keys that lie close together', () => {
    const keys = Uint32Array.from({ length: 200 }, (_, at) => at);
    const table = new KeyTable(
      keys,
      keys.map((known) => known + 1),
    );
    expect(Array.from(keys, (known) => table.get(known))).toEqual(Array.from(keys, (known) => known + 1));
    expect(table.get(200)).toBe(0);
  });
});
