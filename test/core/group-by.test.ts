import { expect, test } from 'vitest';
import { groupBy } from '../../src/core';

test('keys and items keep the order in which they come', () => {
  const groups = groupBy(['tide', 'oar', 'anchor', 'ebb', 'keel'], ({ length }) => length);
  expect([...groups]).toEqual([
    [4, ['tide', 'keel']],
    [3, ['oar', 'ebb']],
    [6, ['anchor']],
  ]);
});
