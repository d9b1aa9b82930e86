import { describe, expect, test } from 'vitest';
import { Corpus, groupQuotationsInSteps, type Reading, runSteps } from '../../../src/core';
import { readMarked } from './marked-article';

/** Quotations of a marked article: «Ada Brook: words», or «: words» where nobody is named. */
const QUOTATION = /«([^:»]*): ([^»]*)»/g;

function readQuoting(marked: string): Reading {
  const { text, reading } = readMarked(marked);
  const quotes = Array.from(text.matchAll(QUOTATION), ({ 0: { length }, 1: name, 2: words = '', index }) => {
    const entity = reading.entities.findIndex((each) => each.name === name);
    const speaker = entity < 0 ? null : { start: index, end: index + 1, entity };
    return { start: index, end: index + length, text: `“${words}”`, speaker };
  });
  return { ...reading, quotes };
}

function build(articles: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [id, marked] of Object.entries(articles)) corpus.set(id, readQuoting(marked));
  runSteps(corpus.settleInSteps());
  return corpus;
}

function listSpeakers(corpus: Corpus, sort: 'quotations' | 'name', filter?: string) {
  const { rows } = corpus.lists.speakers({ sort, offset: 0, limit: 9, ...(filter !== undefined && { filter }) });
  return rows.map(({ name, quotations, articles }) => `${name} ${quotations} in ${articles}`);
}

function listQuotations(corpus: Corpus, name: string, offset = 0, limit = 99) {
  return runSteps(groupQuotationsInSteps(corpus, { speaker: name, offset, limit })).map(
    ({ text, places, articles, wordings }) =>
      `${text} ${articles}/${wordings} ${places.map(({ article, quote, wording }) => `${article}${quote}${'′'.repeat(wording)}`).join(' ')}`,
  );
}

const ADA = '[person Ada Brook] spoke.';
const LOOMS = 'the looms of this valley will run again before the snow falls';
const ALTERED = 'the looms of this valley shall run again before the snow falls';

describe('speakers', () => {
  const corpus = build({
    a: `${ADA}\n«Ada Brook: ${LOOMS}» «Ada Brook: so be it»`,
    b: `${ADA} [person Cal Moss] too.\n«Cal Moss: we wait and see» «: nobody told us»`,
    c: `${ADA}\n«Ada Brook: come in» `,
  });

  test('are counted by quotations and articles, and sorted by either or by name', () => {
    expect(listSpeakers(corpus, 'quotations')).toEqual(['Ada Brook 3 in 2', 'Cal Moss 1 in 1']);
    expect(listSpeakers(corpus, 'name')).toEqual(['Ada Brook 3 in 2', 'Cal Moss 1 in 1']);
    expect(listSpeakers(corpus, 'quotations', 'moss')).toEqual(['Cal Moss 1 in 1']);
  });

  test('without a name are kept apart', () => {
    expect(corpus.lists.nobody()).toMatchObject({ quotations: 1, articles: 1 });
    expect(listQuotations(corpus, '')).toEqual(['“nobody told us” 1/1 b1']);
  });

  test('of articles that change or go are listed as they then are', () => {
    const changing = build({ a: `${ADA}\n«Ada Brook: so be it»`, b: `${ADA}\n«Ada Brook: come in»` });
    changing.set('a', readQuoting(`${ADA}\n«Ada Brook: so be that»`));
    expect(runSteps(changing.settleInSteps())).toBe(true);
    expect(listQuotations(changing, 'Ada Brook')).toEqual(['“so be that” 1/1 a0', '“come in” 1/1 b0']);
    changing.set('a', readQuoting(`So.\n\n${ADA}\n«Ada Brook: so be that»`));
    expect(runSteps(changing.settleInSteps())).toBe(false);
    changing.delete('a');
    runSteps(changing.settleInSteps());
    expect(listSpeakers(changing, 'name')).toEqual(['Ada Brook 1 in 1']);
    changing.delete('b');
    expect(listSpeakers(changing, 'name')).toEqual([]);
  });
});

describe('quotations of a speaker', () => {
  test('are one where several articles have the same words, or nearly, whoever they say speaks', () => {
    const corpus = build({
      a: `${ADA}\n«Ada Brook: so be it» «Ada Brook: ${LOOMS}»`,
      b: `${ADA}\n«Ada Brook: ${ALTERED}» «Ada Brook: so be it»`,
      c: `«: ${LOOMS}»`,
    });
    expect(listQuotations(corpus, 'Ada Brook')).toEqual([
      `“${LOOMS}” 3/2 a1 c0 b0′`,
      '“so be it” 1/1 a0',
      '“so be it” 1/1 b1',
    ]);
    expect(listQuotations(corpus, '')).toEqual([`“${LOOMS}” 3/2 c0 a1 b0′`]);
  });

  test('are one where they are short, but the very same words of the same speaker', () => {
    const corpus = build({
      a: `${ADA}\n«Ada Brook: Nobody ever asked us.» «: nobody ever asked them»`,
      b: `${ADA}\n«Ada Brook: nobody ever asked us,» «Ada Brook: nobody ever told us»`,
      c: `«: nobody ever asked us»`,
    });
    expect(listQuotations(corpus, 'Ada Brook')).toEqual([
      '“Nobody ever asked us.” 2/1 a0 b0',
      '“nobody ever told us” 1/1 b1',
    ]);
    expect(listQuotations(corpus, '')).toHaveLength(2);
  });

  test('are one through a third, and stand in one window with all their places', () => {
    const corpus = build({
      a: `${ADA}\n«Ada Brook: ${LOOMS}»`,
      b: `${ADA}\n«Ada Brook: ${LOOMS} and the river freezes over for good this year»`,
      c: `${ADA}\n«Ada Brook: before the snow falls and the river freezes over for good this year»`,
    });
    expect(listQuotations(corpus, 'Ada Brook')).toHaveLength(1);
    expect(listQuotations(corpus, 'Ada Brook', 0, 1)).toEqual([`“${LOOMS}” 2/1 a0 b0`]);
    expect(listQuotations(corpus, 'Ada Brook', 1, 1)[0]).toMatch(/3\/1 b0/);
    expect(listQuotations(corpus, 'Ada Brook', 3, 1)).toEqual([]);
  });
});

test('nobody speaks by a name that was decided to be none, and another by one that was said to be his', () => {
  const corpus = build({
    a: '[person Ada Brook] «Ada Brook: we sail on»',
    b: '[person Otis Fell] «Otis Fell: so do we»',
  });
  corpus.decideNames([
    { name: 'Ada Brook', type: 'person', is: null },
    { name: 'Otis Fell', type: 'person', is: { name: 'Otis Fell Jr', type: 'person' } },
  ]);
  runSteps(corpus.settleInSteps());
  expect(listSpeakers(corpus, 'name')).toEqual(['Otis Fell Jr 1 in 1']);
  expect(corpus.lists.nobody()?.quotations).toBe(1);
  expect(corpus.facts('a')?.quotes.map(({ speaker }) => speaker?.entity)).toEqual([null]);
});

describe('two sentences that one article quotes together', () => {
  const FLOOD = 'Nobody in this town had ever seen the river rise so fast';
  const corpus = build({
    a: `${ADA}\n«Ada Brook: ${LOOMS}. ${FLOOD}»`,
    b: `${ADA}\n«Ada Brook: ${LOOMS}» «Ada Brook: ${FLOOD}»`,
    c: `${ADA}\n«Ada Brook: ${ALTERED}»`,
    d: `${ADA}\n«Ada Brook: ${FLOOD}»`,
    e: `${ADA}\n«Ada Brook: ${LOOMS}. ${FLOOD}»`,
  });

  test('are two groups, the longer quotation in one of them', () => {
    const groups = listQuotations(corpus, 'Ada Brook').map((group) => group.replace(/^.*” /, '').split(' '));
    expect(groups).toHaveLength(2);
    const [looms = [], flood = []] = groups[0]?.includes('c0′') ? groups : groups.toReversed();
    expect(looms).toContain('b0');
    expect(looms).not.toContain('d0');
    expect(flood).toEqual(expect.arrayContaining(['b1', 'd0']));
    for (const longer of ['a0', 'e0']) expect(groups.filter((group) => group.includes(longer))).toHaveLength(1);
  });
});
