import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Partition } from '../../../src/core/corpus/comparisons/partition';
import { nameSum } from '../../../src/core/corpus/entities/sums';
import { LineRepetition } from '../../../src/core/corpus/evidence/line-repetition';
import { ByteStore } from '../../../src/core/corpus/packing/byte-store';
import { AnchorTable } from '../../../src/core/corpus/tables/anchor-table';
import { CountTable } from '../../../src/core/corpus/tables/count-table';
import { PairTable } from '../../../src/core/corpus/tables/pair-table';

test('a count table counts as a map does', () => {
  const key = fc.oneof(fc.nat(20), fc.integer({ min: 0, max: 0xffffffff }));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.constantFrom<1 | -1>(1, 1, -1)), { maxLength: 4000 }), (steps) => {
      const table = new CountTable();
      const map = new Map<number, number>();
      for (const [at, by] of steps) {
        map.set(at, Math.max(0, (map.get(at) ?? 0) + by));
        expect(table.add(at, by)).toBe(map.get(at));
      }
      for (const [at, count] of map) expect(table.get(at)).toBe(count);
    }),
    { numRuns: 30 },
  );
});

test('a byte store keeps what was set last, through compaction', () => {
  const store = new ByteStore();
  const kept = new Map<number, Uint8Array>();
  for (let step = 0; step < 3000; step++) {
    const number = (step * 7919) % 50;
    const bytes = new Uint8Array(5000 + (step % 7)).fill(step % 256);
    if (step % 11 === 0) {
      store.delete(number);
      kept.delete(number);
    } else {
      store.set(number, bytes);
      kept.set(number, bytes);
    }
  }
  for (let number = 0; number < 50; number++) {
    expect(store.get(number)?.length).toBe(kept.get(number)?.length);
    expect(store.get(number)?.every((byte, at) => byte === kept.get(number)?.[at])).not.toBe(false);
  }
});

test('a pair table lists both ways what is left', () => {
  const step = fc.tuple(fc.nat(6), fc.uniqueArray(fc.nat(8)));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const table = new PairTable();
      const model = new Map<number, readonly number[]>();
      for (const [article, entries] of steps) {
        table.removeArticle(article);
        for (const entry of entries) table.add(article, entry, entry + 1);
        model.set(article, entries);
      }
      for (const [article, entries] of model) {
        const found = Array.from(table.entriesOf(article), ({ entry, mentions }) => [entry, mentions]);
        expect(found.sort()).toEqual(entries.map((entry) => [entry, entry + 1]).sort());
      }
      for (let entry = 0; entry <= 8; entry++) {
        const expected = [...model].filter(([, entries]) => entries.includes(entry)).map(([article]) => article);
        expect(Array.from(table.articlesOf(entry), ({ article }) => article).sort()).toEqual(expected.sort());
      }
    }),
  );
});

test('repetition is exact for small numbers and told in steps for large ones', () => {
  const lines = new LineRepetition();
  for (let article = 0; article < 100; article++) lines.count(article < 5 ? 'few' : 'many', [7, 1000 + article], 1);
  expect(lines.repetitionIn('few').inGroup(7)).toEqual({ articles: 5, of: 5 });
  expect(lines.countLine(7)).toBe(96);
  expect(lines.repetitionIn('many').inGroup(1003)).toEqual({ articles: 0, of: 88 });
  expect(lines.repetitionIn('few').inGroup(1003)).toEqual({ articles: 1, of: 5 });
  expect(lines.repetitionIn('new').inGroup(7)).toEqual({ articles: 0, of: 0 });
});

test('only lines whose step changed concern an article', () => {
  const lines = new LineRepetition();
  for (let article = 0; article < 98; article++) lines.count('group', [7], 1);
  lines.forgetChanges();
  lines.count('group', [7, 8], 1);
  expect(lines.changes.concern('group', [7])).toBe(false);
  expect(lines.changes.concern('group', [8])).toBe(false);
  lines.count('group', [8], 1);
  expect(lines.changes.concern('group', [8])).toBe(true);
  for (let article = 0; article < 5; article++) lines.count('group', [7], 1);
  expect(lines.changes.concern('group', [7])).toBe(true);
});

test('a sum has one name, and different sums have different names', () => {
  expect(nameSum({ value: 1e9, currency: 'USD' })).toBe('$1 billion');
  expect(nameSum({ value: 2e6, high: 3e6, currency: 'EUR' })).toBe('€2–3 million');
  expect(nameSum({ value: 1234.5, currency: 'CHF' })).toBe('CHF 1,234.50');
  expect(nameSum({ value: 3.5, high: 4, currency: 'USD' })).toBe('$3.50–4.00');
  expect(nameSum({ value: 200, currency: 'USD' })).toBe('$200');
  expect(nameSum({ value: 2.5e6, currency: 'GBP' })).toBe('£2.5 million');
  expect(nameSum({ value: 4.1e10, currency: null })).toBe('41 billion');
  expect(nameSum({ value: 1_000_000_001, currency: 'USD' })).not.toBe('$1 billion');
});

test('an anchor table that may not grow keeps whole fingerprints of a sample', () => {
  const table = new AnchorTable(1 << 12);
  const keys = Array.from({ length: 10_000 }, (_, index) => Math.imul(index, 2654435761) >>> 0);
  for (const key of keys) for (const article of [1, 2]) table.add(key, article);
  const kept = keys.map((key) => table.articlesOf(key).sort());
  expect(new Set(kept.map(String))).toEqual(new Set(['', '1,2']));
  const full = kept.filter((articles) => articles.length === 2).length;
  expect(full).toBeGreaterThan(500);
  expect(full).toBeLessThan(2500);
});

test('a partition knows which keys were joined, whatever the order', () => {
  const joins = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 30 });
  fc.assert(
    fc.property(joins, (pairs) => {
      const partition = new Partition<number>();
      const sets = new Map(Array.from({ length: 13 }, (_, key) => [key, new Set([key])]));
      for (const [first, second] of pairs) {
        partition.join(first, second);
        const joined = new Set([...(sets.get(first) ?? []), ...(sets.get(second) ?? [])]);
        for (const key of joined) sets.set(key, joined);
      }
      for (const [key, set] of sets)
        for (const other of sets.keys()) expect(partition.rootOf(key) === partition.rootOf(other)).toBe(set.has(other));
    }),
  );
});

test('a partition leads no long way from key to key, where each of very many is joined with the first', () => {
  const partition = new Partition<number>();
  const keys = Array.from({ length: 100_000 }, (_, key) => key);
  for (const key of keys) partition.join(key, 0);
  expect(new Set(keys.map((key) => partition.rootOf(key)))).toEqual(new Set([keys.length - 1]));
});
