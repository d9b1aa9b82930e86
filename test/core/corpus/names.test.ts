import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Names } from '../../../src/core/corpus/names';
import { Spellings } from '../../../src/core/entities/spellings';

const person = (name: string) => [{ name, type: 'person' as const }];

test('only what was settled and now means another has changed', () => {
  const names = new Names();
  names.add(1, person('Brook'));
  const [surname = -1] = names.idsOf(1);
  expect(names.resolve(surname).name).toBe('Brook');
  expect([...names.changed]).toEqual([]);
  names.add(2, person('Ada Brook'));
  expect([...names.changed]).toEqual([surname]);
  expect(names.resolve(surname).name).toBe('Ada Brook');
  names.forgetChanges();
  names.add(3, person('Ada Brook'));
  expect([...names.changed]).toEqual([]);
  names.remove(2, person('Ada Brook'));
  names.remove(3, person('Ada Brook'));
  expect([...names.changed]).toContain(surname);
  expect(names.resolve(surname).name).toBe('Brook');
});

test('spellings are counted as in a map', () => {
  const step = fc.tuple(fc.constantFrom('Northline', 'NorthLine', 'NORTHLINE'), fc.boolean());
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const spellings = new Spellings();
      const counts = new Map<string, number>();
      for (const [spelling, add] of steps) {
        const count = counts.get(spelling) ?? 0;
        if (!add && count === 0) continue;
        spellings.count(spelling, add ? 1 : -1);
        counts.set(spelling, count + (add ? 1 : -1));
      }
      const left = [...counts].filter(([, count]) => count > 0);
      expect(new Map(spellings.entries())).toEqual(new Map(left));
      const best = left.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
      expect(spellings.findMostFrequent()).toBe(best);
    }),
  );
});
