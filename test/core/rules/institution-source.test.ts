import { expect, test } from 'vitest';
import { findByRule } from './find-marked';

test('a source that makes several claims in a sentence is asked for once', () => {
  const text =
    'The dam is old.\n\nThe Harrow Times reported that the dam leaks and wrote that it would break, on Monday.\n';
  expect(findByRule('institution-source', text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Harrow Times',
  ]);
});
