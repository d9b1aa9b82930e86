import { expect, test } from 'vitest';
import { findInCorpus } from './find-marked';

const QUOTED = `A dam and its mayor

“The wall will be rebuilt in grey stone before the first snow falls,” said Maria Delgado.
`;
const PROSE = `A wall for the town

The wall will be rebuilt in grey stone before the first snow falls, and children may walk on it.
`;

const find = (rule: string, body: string, others: readonly string[]) =>
  findInCorpus(rule, [`The dam is old.\n\n${body}\n`, ...others]);

test.each([
  'Delgado said the wall will be rebuilt in grey stone before the first snow falls.',
  'According to the mayor, the wall will be rebuilt in grey stone before the first snow falls.',
])('a sentence that says whose words they are is left alone: %s', (body) => {
  expect(find('unmarked-quotation', body, [QUOTED])).toEqual([]);
});

test('page furniture is left alone', () => {
  const body =
    'It is safe.\n\nSign up to our free newsletter: the wall will be rebuilt in grey stone before the first snow falls';
  expect(find('unmarked-quotation', body, [QUOTED])).toEqual([]);
});

test('what is a quotation elsewhere is not reported as reused prose too', () => {
  const body = 'The wall will be rebuilt in grey stone before the first snow falls.';
  expect(find('unmarked-quotation', body, [QUOTED, PROSE])).toHaveLength(1);
  expect(find('reused-passage', body, [QUOTED, PROSE])).toEqual([]);
  expect(find('reused-passage', body, [PROSE])).toHaveLength(1);
});

test('a long run of marks in reused prose is read once', () => {
  const sentence = 'The wall will be rebuilt in grey stone before the first snow falls';
  const text = `${sentence} ${'] '.repeat(200_000)}\nNobody knows how long that may take, nor how much it may cost.\n`;
  expect(find('reused-passage', text, [text])).toHaveLength(1);
});
