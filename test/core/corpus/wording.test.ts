import { describe, expect, test } from 'vitest';
import { Corpus, readArticle } from '../../../src/core';

function makeCorpus(articles: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [id, body] of Object.entries(articles)) corpus.set(id, readArticle(`The dam is old.\n\n${body}\n`));
  return corpus;
}

const reportsOf = (corpus: Corpus, id: string, rule: string) =>
  corpus.reports(id).filter((found) => found.rule === rule);

describe('the same quotation in several articles', () => {
  const SAID = '“We will look after the old dam as long as the town stands on this hill,” said Jane Lee.';

  test.each([
    [
      'another word',
      '“We will look after the old dam as long as the town lives on this hill,” said Jane Lee.',
      ['stands', 'lives'],
    ],
    [
      'a word more',
      '“We will look after the old dam as long as the whole town stands on this hill,” said Lee.',
      ['the town', 'the whole town'],
    ],
    [
      'a word less',
      '“We will look after the dam as long as the town stands on this hill,” said Lee.',
      ['the old dam', 'the dam'],
    ],
  ])('%s is reported with both wordings', (_how, other, words) => {
    const corpus = makeCorpus({ a: SAID, b: other });
    const [found] = reportsOf(corpus, 'a', 'altered-quotation');
    expect(found?.args).toEqual(words);
    expect(found?.related).toMatchObject([{ article: 'b', message: `“${words[1]}”` }]);
    expect(reportsOf(corpus, 'b', 'altered-quotation')[0]?.args).toEqual([...words].reverse());
  });

  test.each([
    ['the same words', SAID],
    [
      'other marks, case and punctuation',
      '"we will look after the old dam — as long as the town stands on this hill", Lee said.',
    ],
    ['only a part of it', '“We will look after the old dam,” said Jane Lee.'],
    ['more than it', '“No. We will look after the old dam as long as the town stands on this hill. We must.”'],
    ['another quotation', '“The dam was built in the year of the flood by the men of this town,” said Jane Lee.'],
  ])('%s is no alteration', (_how, other) => {
    expect(reportsOf(makeCorpus({ a: SAID, b: other }), 'a', 'altered-quotation')).toEqual([]);
  });

  test('every place of a quotation is known, altered or not, and forgotten with its article', () => {
    const corpus = makeCorpus({ a: SAID, b: SAID, c: SAID.replace('stands', 'lives') });
    expect(corpus.quoteVariants('a')[0]?.map(({ difference }) => difference?.theirWords ?? null)).toEqual([
      null,
      'lives',
    ]);
    corpus.delete('c');
    expect(corpus.quoteVariants('a')[0]).toHaveLength(1);
  });
});

describe('prose that articles share', () => {
  const PROSE = 'The wall was built of grey stone from the Alder Hills in the spring of 1931.';

  test('is found from eight words on, with the other place', () => {
    const corpus = makeCorpus({
      a: `${PROSE} It still stands.`,
      b: `As we said, the wall was built of grey stone from the hills.`,
    });
    const [passage] = corpus.sharing('a').passages;
    expect(passage?.words).toBe(9);
    expect(reportsOf(corpus, 'a', 'reused-passage')[0]?.related?.[0]?.article).toBe('b');
    expect(makeCorpus({ a: PROSE, b: 'He said it was built of grey stone.' }).sharing('a').passages).toEqual([]);
  });

  test('is not looked for in quotations', () => {
    expect(makeCorpus({ a: PROSE, b: `“${PROSE}” said Jane Lee.` }).sharing('a').passages).toEqual([]);
  });

  test('is measured as the part of an article’s words', () => {
    const corpus = makeCorpus({ a: PROSE, b: PROSE, c: 'Nothing of it.' });
    expect(corpus.sharing('a').share).toBeGreaterThan(0.7);
    expect(corpus.sharing('c').share).toBe(0);
    corpus.delete('b');
    expect(corpus.sharing('a').share).toBe(0);
  });

  test('is found in either direction whatever was added, changed and taken out before', () => {
    const corpus = makeCorpus({ a: PROSE });
    for (let round = 0; round < 100; round++) {
      corpus.set(
        `x${round % 40}`,
        readArticle(`The dam is old.\n\nRound ${round} of many rounds went by and nobody saw it go.\n`),
      );
    }
    corpus.set('b', readArticle(`The mill is new.\n\n${PROSE}\n`));
    expect(corpus.sharing('a').passages.map(({ words }) => words)).toEqual([16]);
    expect(corpus.sharing('b').passages.map(({ words }) => words)).toEqual([16]);
  });
});
