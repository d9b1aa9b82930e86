import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Column,
  checksumOf,
  decodeColumns,
  encodeColumn,
  encodeEnd,
  NumberColumn,
  StringTable,
} from '../../../src/core/columns';
import { PairNumbers } from '../../../src/core/corpus/tables/pair-numbers';

function reread(columns: Iterable<Column>) {
  const bytes = Buffer.concat([...[...columns].flatMap((column) => [...encodeColumn(column)].flat()), ...encodeEnd()]);
  let at = 0;
  return decodeColumns((length) => {
    at += length;
    return Uint8Array.from(bytes.subarray(at - length, at));
  });
}

const text = fc.string({ unit: 'grapheme' });
const number = fc.integer({ min: 0, max: 0xffffffff });

test('columns come back as they were, in their order', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(number), fc.array(fc.double()), (strings, numbers, doubles) => {
      const kept = [strings, Uint32Array.from(numbers), Float64Array.from(doubles)];
      const columns = reread(kept);
      expect([columns.strings(), columns.numbers(), columns.doubles()]).toEqual(kept);
      columns.end();
    }),
  );
});

test('a column of many strings comes back whole, in blocks of which none is long', () => {
  const strings = Array.from({ length: 20_000 }, (_, index) => index.toString());
  expect(reread([strings]).strings()).toEqual(strings);
  expect([...encodeColumn(strings)].length).toBeGreaterThan(2);
});

test('a column of another kind than the next is refused', () => {
  expect(() => reread([['a']]).numbers()).toThrow();
  expect(() => reread([Uint32Array.of(1)]).strings()).toThrow();
  expect(() => reread([Uint32Array.of(1)]).end()).toThrow();
});

test('a checksum differs where one byte does, wherever the bytes lie', () => {
  const flip = (bytes: Uint8Array, at: number) => bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 99 }), fc.nat(), fc.nat(7), (bytes, at, offset) => {
      const elsewhere = new Uint8Array(bytes.length + offset).subarray(offset);
      elsewhere.set(bytes);
      expect(checksumOf(elsewhere)).toBe(checksumOf(bytes));
      expect(checksumOf(flip(bytes, at % bytes.length))).not.toBe(checksumOf(bytes));
      expect(checksumOf(bytes.subarray(1))).not.toBe(checksumOf(bytes));
    }),
  );
});

test('a number column holds what was set, and 0 elsewhere', () => {
  const column = new NumberColumn();
  column.set(40, 7);
  column.add(40, -2);
  expect([column.get(40), column.get(39), column.get(1000), column.length]).toEqual([5, 0, 0, 41]);
});

test('a string table numbers strings as they come, and goes on where it was kept', () => {
  fc.assert(
    fc.property(fc.array(text), fc.array(text), (before, after) => {
      const table = new StringTable();
      const numbers = before.map((string) => table.numberOf(string));
      const kept = new StringTable();
      kept.restore(reread(table.columns()));
      expect(before.map((string) => kept.find(string))).toEqual(numbers);
      const strings = [...new Set([...before, ...after])];
      expect(strings.map((string) => kept.numberOf(string))).toEqual(strings.map((_, index) => index));
      expect(strings.map((_, index) => kept.at(index))).toEqual(strings);
    }),
  );
});

test('pairs are numbered as they come, and go on where they were kept', () => {
  const pair = fc.tuple(fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 900 }), fc.array(pair), (before, after) => {
      const model = new Map<string, number>();
      const numberOf = ([a, b]: [number, number]) => {
        if (!model.has(`${a} ${b}`)) model.set(`${a} ${b}`, model.size);
        return model.get(`${a} ${b}`);
      };
      const pairs = new PairNumbers();
      for (const each of before) expect(pairs.numberOf(...each)).toBe(numberOf(each));
      const kept = new PairNumbers();
      kept.restore(reread(pairs.columns()));
      for (const each of after) expect(kept.numberOf(...each)).toBe(numberOf(each));
      expect(kept.size).toBe(model.size);
    }),
  );
});
