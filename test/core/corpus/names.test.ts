import { expect, test } from 'vitest';
import { Names } from '../../../src/core/corpus/entities/names';

const person = (name: string) => [{ name, type: 'person' as const }];

test('only what was settled and now means another has changed', () => {
  const names = new Names();
  names.add(1, person('Brook'));
  const [surname = -1] = names.idsOf(1);
  expect(names.resolve(surname)?.name).toBe('Brook');
  expect([...names.changed]).toEqual([]);
  names.add(2, person('Ada Brook'));
  expect([...names.changed]).toEqual([surname]);
  expect(names.resolve(surname)?.name).toBe('Ada Brook');
  names.forgetChanges();
  names.add(3, person('Ada Brook'));
  expect([...names.changed]).toEqual([]);
  names.remove(2, person('Ada Brook'));
  names.remove(3, person('Ada Brook'));
  expect([...names.changed]).toContain(surname);
  expect(names.resolve(surname)?.name).toBe('Brook');
});
