import { describe, expect, test } from 'vitest';
import { Corpus, readArticle } from '../../../src/core';

function makeCorpus(articles: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [id, body] of Object.entries(articles)) corpus.set(id, readArticle(`The dam is old.\n\n${body}\n`));
  return corpus;
}

const reportsOf = (corpus: Corpus, id: string, rule: string) =>
  corpus.comparisons.reports(id).filter((found) => found.rule === rule);

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
    expect(found?.related).toMatchObject([{ article: 'b', template: '“{0}”', args: [words[1]] }]);
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
    ['what brackets say was put in', SAID.replace('the town', 'the [old] town')],
    ['what an ellipsis says was left out', SAID.replace('old dam', '… dam')],
    ['another quotation', '“The dam was built in the year of the flood by the men of this town,” said Jane Lee.'],
  ])('%s is no alteration', (_how, other) => {
    expect(reportsOf(makeCorpus({ a: SAID, b: other }), 'a', 'altered-quotation')).toEqual([]);
  });

  test.each([
    ['of one speaker', 'Jane Lee', 'Jane Lee'],
    ['of two speakers', 'Jane Lee', 'Owen Park'],
  ])('a set phrase is no alteration: %s', (_how, one, other) => {
    const corpus = makeCorpus({
      a: `“Our thoughts are with all those who lost their lives. May the injured recover soon,” said ${one}.`,
      b: `“Our thoughts are with all those who lost their homes. May the injured recover in peace,” said ${other}.`,
    });
    expect(reportsOf(corpus, 'a', 'altered-quotation')).toEqual([]);
  });

  test('the same statement in two mouths is compared where it is long', () => {
    const corpus = makeCorpus({
      a: 'Jane Lee runs Hull. “The new dam will protect farms, homes and schools along the river for a hundred years,” said Jane Lee.',
      b: 'Owen Park runs Hull. “The new dam will protect farms, homes and shops along the river for a hundred years,” said Owen Park.',
    });
    expect(reportsOf(corpus, 'a', 'altered-quotation')[0]?.args).toEqual(['schools', 'shops']);
  });

  test('that stands thousands of times in two of them is compared with some of its like', () => {
    const corpus = makeCorpus({ a: `${SAID}\n`.repeat(6000), b: `${SAID.replace('old', 'new')}\n`.repeat(6000) });
    const found = reportsOf(corpus, 'a', 'altered-quotation');
    expect(found).toHaveLength(6000);
    expect(found.at(-1)?.args).toEqual(['old', 'new']);
  });

  describe('two sentences joined', () => {
    const FIRST = 'The dam will stand on this hill for a hundred years.';
    const BETWEEN = 'It cost more than anybody thought.';
    const LAST = 'We are proud of every man who built it.';
    const whole = `“${FIRST} ${BETWEEN} ${LAST}” said Jane Lee.`;

    test('are reported with what is left out between them', () => {
      const corpus = makeCorpus({ a: `“${FIRST} ${LAST}” said Jane Lee.`, b: whole });
      const [found] = reportsOf(corpus, 'a', 'altered-quotation');
      expect(found?.args).toEqual(['years. We', BETWEEN.slice(0, -1)]);
    });

    test('are found where they stand in two quotations', () => {
      const b = `“${FIRST}” said Jane Lee. “${BETWEEN} ${LAST}”`;
      const corpus = makeCorpus({ a: `“${FIRST} ${LAST}” said Jane Lee.`, b });
      expect(reportsOf(corpus, 'a', 'altered-quotation')).toHaveLength(1);
    });

    test.each([
      ['an ellipsis stands between', `“${FIRST} … ${LAST}” said Jane Lee.`],
      ['the other is only interrupted', `“${FIRST}” said Jane Lee. “${LAST}”`],
    ])('are right where %s', (_how, a) => {
      const other = a.includes('…') ? whole : `“${FIRST} ${LAST}” said Jane Lee.`;
      expect(reportsOf(makeCorpus({ a, b: other }), 'a', 'altered-quotation')).toEqual([]);
    });
  });

  test('every place of a quotation is known, altered or not, and forgotten with its article', () => {
    const corpus = makeCorpus({ a: SAID, b: SAID, c: SAID.replace('stands', 'lives') });
    expect(corpus.comparisons.quoteVariants('a')[0]?.map(({ difference }) => difference?.theirWords ?? null)).toEqual([
      null,
      'lives',
    ]);
    corpus.delete('c');
    expect(corpus.comparisons.quoteVariants('a')[0]).toHaveLength(1);
  });
});

describe('prose that articles share', () => {
  const PROSE = 'The wall was built of grey stone from the Alder Hills in the spring of 1931.';

  test('is found from eight words on, with the other place', () => {
    const corpus = makeCorpus({
      a: `${PROSE} It still stands.`,
      b: `As we said, the wall was built of grey stone from the hills.`,
    });
    const [passage] = corpus.comparisons.sharing('a').passages;
    expect(passage?.words).toBe(9);
    expect(reportsOf(corpus, 'a', 'reused-passage')[0]?.related?.[0]?.article).toBe('b');
    expect(
      makeCorpus({ a: PROSE, b: 'He said it was built of grey stone.' }).comparisons.sharing('a').passages,
    ).toEqual([]);
  });

  test('is one passage where its runs stand close together', () => {
    const corpus = makeCorpus({
      a: `${PROSE} It was paid for by the seven mills along the river and their owners.`,
      b: `${PROSE} It was, most say, paid for by the seven mills along the river and their owners.`,
    });
    const [passage, ...others] = corpus.comparisons.sharing('b').passages;
    expect([passage?.words, passage?.of, others]).toEqual([30, 32, []]);
    expect(reportsOf(corpus, 'b', 'reused-passage')[0]?.args).toEqual(['30', '32']);
  });

  describe('within an outlet', () => {
    const LONGER = `${PROSE} It was paid for by the seven mills along the river and their owners.`;
    const reused = (bodies: readonly string[]) => {
      const corpus = new Corpus();
      bodies.forEach((body, index) => {
        corpus.set(`${index}`, readArticle(`The dam is old.\n\n${body}\n`), 'gazette');
      });
      return reportsOf(corpus, '0', 'reused-passage').length;
    };

    test.each([
      ['a long passage is reported', [LONGER, LONGER], 1],
      ['a short one is the outlet’s own', [PROSE, PROSE], 0],
      ['what many articles have is a template', [LONGER, LONGER, LONGER, LONGER], 0],
      ['what one other article has many times is none', [LONGER, `${LONGER} `.repeat(4)], 1],
    ])('%s', (_how, bodies, findings) => {
      expect(reused(bodies)).toBe(findings);
    });
  });

  test('is not looked for in quotations', () => {
    expect(makeCorpus({ a: PROSE, b: `“${PROSE}” said Jane Lee.` }).comparisons.sharing('a').passages).toEqual([]);
  });

  test('is measured as the part of an article’s words', () => {
    const corpus = makeCorpus({ a: PROSE, b: PROSE, c: 'Nothing of it.' });
    expect(corpus.comparisons.sharing('a').share).toBeGreaterThan(0.7);
    expect(corpus.comparisons.sharing('c').share).toBe(0);
    corpus.delete('b');
    expect(corpus.comparisons.sharing('a').share).toBe(0);
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
    expect(corpus.comparisons.sharing('a').passages.map(({ words }) => words)).toEqual([16]);
    expect(corpus.comparisons.sharing('b').passages.map(({ words }) => words)).toEqual([16]);
  });
});

describe('words that another article has in quotation marks', () => {
  const SAID = '“We will look after the old dam as long as the town stands on this hill,” said Jane Lee.';
  const TAKEN = 'They will look after the old dam as long as the town stands on this hill.';
  const unmarked = (other: string) => reportsOf(makeCorpus({ a: other, b: SAID }), 'a', 'unmarked-quotation');

  test('are reported with the speaker and the place of the quotation', () => {
    const [found, ...more] = unmarked(TAKEN);
    expect(more).toEqual([]);
    expect(found?.args).toEqual(['Jane Lee']);
    expect(found?.related?.[0]?.article).toBe('b');
    expect(reportsOf(makeCorpus({ a: TAKEN, b: SAID }), 'b', 'unmarked-quotation')).toEqual([]);
  });

  test('are one finding where others stand between', () => {
    const corpus = makeCorpus({
      a: 'They will mend and paint the old stone dam as long as a town stands on this hill above the green river.',
      b: SAID.replace('look after the old', 'mend and paint the old stone').replace(
        'hill',
        'hill above the green river',
      ),
    });
    const [loose, ...more] = reportsOf(corpus, 'a', 'unmarked-quotation');
    expect(more).toEqual([]);
    expect(loose?.template).toContain('nearly');
  });

  test.each([
    ['seven words', 'The dam was mended as long as the town stands.'],
    ['a quotation', '“We will look after the old dam as long as the town stands on this hill,” Lee has said.'],
    ['function words alone', 'That is what we will do as long as it is in the way of it.'],
  ])('%s are no such words', (_what, other) => {
    expect(unmarked(other)).toEqual([]);
  });

  test('an article alone has none', () => {
    const corpus = makeCorpus({ a: `${SAID}\n\n${TAKEN}` });
    expect(reportsOf(corpus, 'a', 'unmarked-quotation')).toEqual([]);
  });
});
