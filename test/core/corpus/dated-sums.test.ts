import { describe, expect, it, test } from 'vitest';
import { type Corpus, runSteps } from '../../../src/core';
import { buildStories } from './build-corpus';
import { readMarked } from './marked-article';

/** The sums that the corpus lists, with their mentions and articles. */
function sumsIn(corpus: Corpus): string[] {
  const { rows } = corpus.lists.entities({ type: 'money', sort: 'name', offset: 0, limit: 100 });
  return rows.map(({ name, mentions, articles }) => `${name}: ${mentions} in ${articles}`);
}

const NOW = '[organization Northline Textiles] is putting $1 billion into [organization Brackwater Mill].';
const THEN = '[organization Brackwater Mill] was founded back in 2015 with $1bn from [person Ada Brook].';

describe('a year tells equal sums apart', () => {
  test('within an article and between articles', () => {
    const corpus = buildStories(`${NOW} ${THEN}`, NOW, THEN);
    expect(sumsIn(corpus)).toEqual(['$1 billion: 2 in 2', '$1 billion · 2015: 2 in 2']);
  });

  it.each([
    ['behind the sum', '[person Ada Brook] paid £4m to [person Jon Calder] in May 2015.', '£4 million · 2015'],
    ['of a whole date', '[person Ada Brook] paid £4m on 3 May 2015.', '£4 million · 2015'],
    ['at the head of the sentence', 'In 2015, [person Ada Brook] paid £4m for it.', '£4 million · 2015'],
    ['with what the sum hangs on', 'The mill was sold in late 2015 for just over £4m.', '£4 million · 2015'],
  ])('a year %s', (_, sentence, name) => {
    expect(sumsIn(buildStories(sentence))).toEqual([`${name}: 1 in 1`]);
  });

  it.each([
    ['two years', '[person Ada Brook] paid £4m in 2015 and nothing in 2016.'],
    ['a year of another clause', 'The mill was built in 2015, and [person Ada Brook] now pays £4m for it.'],
    ['a year of a name', '[person Ada Brook] paid £4m to a firm founded in 2015.'],
    ['a year of the subject', 'The firm founded in 2015 has raised £4m.'],
    ['a year since', '[person Ada Brook] has paid £4m since 2015.'],
    ['a decade', '[person Ada Brook] paid £4m in the mid-1990s.'],
    ['a year of another sum', '[person Ada Brook] pays £4m, up from £3m in 2015.'],
    ['a number of 2015 things', '[person Ada Brook] paid £4m for 2,015 looms.'],
    ['a year in another sentence', '[person Ada Brook] came in 2015. The mill cost £4m.'],
  ])('not %s', (_, sentence) => {
    expect(sumsIn(buildStories(sentence))).toContain('£4 million: 1 in 1');
  });
});

test('a sum that is said again among the same names without its year is one sum', () => {
  const again = 'The £4m was more than [person Ada Brook] had.';
  expect(sumsIn(buildStories(`In 2015, [person Ada Brook] paid £4m. ${again}`))).toEqual(['£4 million: 2 in 1']);
});

test('two years tell sums apart that are otherwise alike', () => {
  const paid = (year: number) => `[person Ada Brook] paid £4m in ${year}.`;
  expect(sumsIn(buildStories(`${paid(2015)} ${paid(2019)}`))).toEqual([
    '£4 million · 2015: 1 in 1',
    '£4 million · 2019: 1 in 1',
  ]);
});

test('what is listed is where it is found, and follows an edit', () => {
  const corpus = buildStories(`${NOW} ${THEN}`);
  const { text, reading } = readMarked(`A day of news from the mills\n\n${NOW} ${THEN}\n`);
  const wordsOf = (id: string) => corpus.mentions.of(id, '0').map(({ start, end }) => text.slice(start, end));
  expect(wordsOf('money $1 billion')).toEqual(['$1 billion']);
  expect(wordsOf('money $1 billion · 2015')).toEqual(['$1bn']);
  expect(corpus.mentions.entityAt('0', text.indexOf('$1bn'))?.id).toBe('money $1 billion · 2015');
  expect(corpus.facts('0')?.amounts).toHaveLength(reading.amounts.length);
  corpus.set('0', readMarked(`A day of news from the mills\n\n${NOW}\n`).reading);
  runSteps(corpus.settleInSteps());
  expect(sumsIn(corpus)).toEqual(['$1 billion: 1 in 1']);
});

test('facts do not carry the year', () => {
  expect(buildStories(THEN).facts('0')?.amounts).toEqual([
    { start: expect.any(Number), end: expect.any(Number), value: 1e9, currency: 'USD' },
  ]);
});
