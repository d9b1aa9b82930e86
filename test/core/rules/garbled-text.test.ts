import { describe, expect, test } from 'vitest';
import { applyFixes } from './apply-fixes';
import { findByRule } from './find-marked';

const HEAD = 'The dam is old.\n\n';
const find = (body: string) => findByRule('garbled-text', `${HEAD}${body}\n`);
const mend = (body: string) => applyFixes(`${HEAD}${body}\n`, find(body)).slice(HEAD.length, -1);

describe('the fix gives what was meant', () => {
  test.each([
    [
      'UTF-8 read as Windows-1252',
      'The cafÃ© of Ann Lee\u00e2€™s aunt â€” the “CafÃ©”',
      'The café of Ann Lee’s aunt — the “Café”',
    ],
    ['read so twice', 'Mr. JuliÃ\u0083Â¡n came', 'Mr. Julián came'],
    ['read as Latin-1', 'It cost Â£5 and \u00e2\u0082\u00ac6', 'It cost £5 and €6'],
    ['references by name and by number', 'Lee &amp; Sons&#8217; &#x201C;mill&rdquo;', 'Lee & Sons’ “mill”'],
    ['elements', 'It <b>closed</b> for good.', 'It closed for good.'],
    ['elements in capitals', 'It <B>closed</B> for <FONT SIZE=2>good.', 'It closed for good.'],
    ['a line break', 'It closed.<br/>It opened.', 'It closed.\nIt opened.'],
    ['soft hyphens', 'The cor\u00ADpo\u00ADration paid.', 'The corporation paid.'],
  ])('%s', (_what, garbled, meant) => {
    expect(mend(garbled)).toBe(meant);
  });
});

test('what was lost has no fix', () => {
  const [found] = find('Dr. L\uFFFDe left.');
  expect(found?.fixes).toBeUndefined();
});

test.each([
  'The café of Renée’s aunt in São Paulo, in Åre and in Ærø.',
  'They cried “Olé”, “Café’s closed” and “à bientôt”.',
  'AT&T; Lee & Sons; R&D; the fish&chips; shop.',
  'If a < b and c > d, then a <= d.',
  'Harrow Air <U>, Lee Oil <P>, <I P Lee Associates Ltd> and Harrow Air <U>',
  '👩‍👩‍👧 at the dam',
])('what is meant so is left alone: %s', (body) => {
  expect(find(body)).toEqual([]);
});

test('page furniture is left alone', () => {
  expect(find('It is safe.\n\nSign up for our free newsletter &amp; get the news every day')).toEqual([]);
});

test.each(['Ã', 'Ã©', '&#', '&amp', '<a ', '\u00AD', 'a\u00AD', '<br'])(
  '%j without end is read in linear time',
  (part) => {
    expect(() => find(part.repeat(100_000))).not.toThrow();
  },
);
