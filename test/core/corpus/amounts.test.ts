import { describe, expect, it } from 'vitest';
import { Corpus } from '../../../src/core';
import { readMarked } from './marked-article';

const PEOPLE = 'Its head [person Ada Brook] and [person Jon Calder] of [place Harwick] were there.\n';

function build(...sentences: string[]): { corpus: Corpus; texts: string[] } {
  const corpus = new Corpus();
  const texts = sentences.map((sentence, index) => {
    const { text, reading } = readMarked(`A day of news from the mills\n\n${sentence}\n\n${PEOPLE}`);
    corpus.set(`${index}`, reading);
    return text;
  });
  return { corpus, texts };
}

/** What the corpus reports of the first article: the rule, the words at fault, and the words elsewhere. */
function reportsOf({ corpus, texts }: ReturnType<typeof build>): string[] {
  return corpus.comparisons.reports('0').map(({ rule, start, end, related }) => {
    const places = (related ?? []).map((place) => texts[Number(place.article)]?.slice(place.start, place.end));
    return `${rule}: ${texts[0]?.slice(start, end)} / ${places.join(', ')}`;
  });
}

const PAID = (sum: string) =>
  `[organization Northline Textiles] bought [organization Brackwater Mill] for ${sum} on Monday.`;

describe('disputed-amount', () => {
  it('reports two sums for one deal, with the place in the other article', () => {
    const found = build(PAID('$40 million'), PAID('$44 million'));
    expect(reportsOf(found)).toEqual(['disputed-amount: $40 million / $44 million']);
    expect(found.corpus.comparisons.reports('1')).toHaveLength(1);
  });

  it('says which sums', () => {
    const [report] = build(PAID('$40 million'), PAID('$90 million')).corpus.comparisons.reports('0');
    expect(report?.args).toEqual(['$40 million', '$90 million']);
  });

  it.each([
    ['the same sum in other words', PAID('$1bn'), PAID('$1 billion')],
    ['one sum, rounded', PAID('$1 billion'), PAID('$1.2 billion')],
    ['ranges that meet', PAID('$40-50 million'), PAID('$45 million')],
    ['other currencies', PAID('$40 million'), PAID('£32 million')],
    ['a dollar of which the country is written and one of which it is not', PAID('$40 million'), PAID('A$61 million')],
    ['a rate and a whole', PAID('$40 a share'), PAID('$90')],
    [
      'another deal',
      PAID('$40 million'),
      '[organization Calder Ferries] bought [organization Southmoor Dairy] for $44 million on Monday.',
    ],
    [
      'another thing about the same firms',
      PAID('$40 million'),
      '[organization Northline Textiles] owes [organization Brackwater Mill] rent of $60 million.',
    ],
    [
      'other deals that one authority is told of',
      '[organization Northline Textiles] told the [organization Harwick Mills Authority] of an offer of $40 million of bonds.',
      '[organization Southmoor Dairy] told the [organization Harwick Mills Authority] of an offer of $44 million of bonds.',
    ],
    [
      'another deal of one firm',
      '[organization Northline Textiles] sold its dairy for $40 million.',
      '[organization Northline Textiles] was sold for $44 million.',
    ],
    [
      'firms of which only the legal form is the same',
      '[organization Northline Corp] bought a mill for $40 million.',
      '[organization Southmoor Corp] bought a mill for $44 million.',
    ],
    [
      'what one firm pays a share for this and that',
      '[organization Northline Textiles] offers $40 a share.',
      '[organization Northline Textiles] pays $50 a share.',
    ],
    ['another year', PAID('$40 million in 2015'), PAID('$44 million in 2019')],
    [
      'an article that knows both sums',
      `${PAID('$40 million')} Others had spoken of $44 million.`,
      PAID('$44 million'),
    ],
    ['sums of other orders', PAID('$40'), PAID('$44 million')],
  ])('is silent on %s', (_, first, second) => {
    expect(reportsOf(build(first, second))).toEqual([]);
  });

  it('forgets an article that is taken out or replaced', () => {
    const found = build(PAID('$40 million'), PAID('$44 million'));
    found.corpus.set('1', readMarked(PAID('$40 million')).reading);
    expect(reportsOf(found)).toEqual([]);
    const other = build(PAID('$40 million'), PAID('$44 million'));
    other.corpus.delete('1');
    expect(reportsOf(other)).toEqual([]);
  });
});

describe('suspect-amount', () => {
  const INVESTS = (sum: string) => `[organization Northline] invests ${sum} in [organization Brackwater].`;

  it('reports the sign that was hit without the shift key', () => {
    expect(reportsOf(build(INVESTS('41 billion'), INVESTS('$1 billion')))).toEqual([
      'suspect-amount: 41 billion / $1 billion',
    ]);
    const pounds =
      '[organization Northline] put money in; its investment was £10 million in [organization Brackwater].';
    expect(reportsOf(build(INVESTS('310 million'), pounds))).toEqual(['suspect-amount: 310 million / £10 million']);
  });

  it('reports another value between the same words', () => {
    expect(reportsOf(build(INVESTS('25 million'), INVESTS('$29 million')))).toEqual([
      'suspect-amount: 25 million / $29 million',
    ]);
  });

  it.each([
    ['what counts things', INVESTS('41 billion hours'), INVESTS('$1 billion')],
    ['the same value', INVESTS('1 billion'), INVESTS('$1 billion')],
    ['other names', '[organization Southmoor] invests 41 billion in [organization Calder].', INVESTS('$1 billion')],
  ])('is silent on %s', (_, first, second) => {
    expect(reportsOf(build(first, second))).toEqual([]);
  });
});

describe('long lists of sums', () => {
  it('are compared where one firm stands by all of them', () => {
    const spell = (number: number) => Array.from(number.toString(), (digit) => 'abcdefghij'[Number(digit)]).join('');
    const list = (least: number, price: string, last: string) => {
      const deals = Array.from({ length: 300 }, (_, at) => {
        const sum = price.replace('…', `$${least + at} million`);
        return `[organization X${spell(at)}] was bought by [organization Northline Textiles] ${sum}.`;
      });
      return [...deals, PAID(last)].join('\n');
    };
    const own = list(4000, 'for … in cash', '$40 million');
    const other = list(5000, 'at … on credit', '$44 million');
    expect(reportsOf(build(own, other))).toContain('disputed-amount: $40 million / $44 million');
  });
});
