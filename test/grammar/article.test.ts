import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { findMoney } from '../../src/core/money';
import { loadGrammar, type Scoped, tokenize } from './tokenize';

const root = join(import.meta.dirname, '../..');
let grammar: IGrammar;

beforeAll(async () => {
  grammar = await loadGrammar(root, join(root, 'syntaxes/article.tmLanguage.json'), 'text.article');
});

/** What the words of a story have that carry a scope beginning so, under a headline of its own. */
function scoped(scope: string, story: string): string[] {
  const headline = 'Harbour council meets over the bridge\n\n';
  return tokenize(grammar, headline + story)
    .filter(({ start }) => start >= headline.length)
    .filter(({ scopes }) => scopes.some((name) => name.startsWith(scope)))
    .map(({ text }) => text);
}

const MONEY = 'constant.numeric.currency';

describe('money', () => {
  const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
    ['Ostrava Glass took $1Billion from Pellworm and £581m from A$246bn funds.', ['$1Billion', '£581m', 'A$246bn']],
    [
      'It set aside €2-3 million, then Rs 24 lakh and ₹1.5 lakh crore.',
      ['€2-3 million', 'Rs 24 lakh', '₹1.5 lakh crore'],
    ],
    ['Fares rose from $US7 to C$9.50, 300p or 1.2bn euros.', ['$US7', 'C$9.50', '300p', '1.2bn euros']],
    [
      'They lost half a million pounds, a million dollars, then four and six cents.',
      ['half a million pounds', 'million dollars', 'four and six cents'],
    ],
    [
      'A 5-million-dollar house at $1,000-a-month; US$5bn; EUR 125; 5 million Australian dollars.',
      ['5-million-dollar', '$1,000', 'US$5bn', 'EUR 125', '5 million Australian dollars'],
    ],
    [
      'R500m went to Durban, N20,000 to Lagos and 10,000 Swiss francs to Basel.',
      ['R500m', 'N20,000', '10,000 Swiss francs'],
    ],
    [
      'Manila pledged P4.1-trillion, Nairobi gave Sh500,000 and RM45.3mil, or 99 euro cents and 3.49 zł a head.',
      ['P4.1-trillion', 'Sh500,000', 'RM45.3mil', '99 euro cents', '3.49 zł'],
    ],
    ['Rice costs 10 cents and 8 cents, or ringgit 42 in the north.', ['10 cents', '8 cents', 'ringgit 42']],
    ['The rapper 50 Cent passed the 100,000 mark; 2004 won’t return.', []],
    ['The 12 Euro zone members saw three grand slams in 1080p, at $ or 5 per cent.', []],
  ];

  test.each(SENTENCES)('%s', (sentence, amounts) => {
    expect(scoped(MONEY, sentence)).toEqual(amounts);
  });

  test.each(SENTENCES)('agrees with the engine: %s', (sentence) => {
    expect(scoped(MONEY, sentence)).toEqual(
      findMoney(sentence).amounts.map(({ start, end }) => sentence.slice(start, end)),
    );
  });

  it('stands out in headlines and quotations too', () => {
    const tokens = tokenize(grammar, 'Quarry firm buys rival for £3m\n\n“It cost €4m,” she said.');
    const amounts = tokens.filter(({ scopes }) => scopes.some((name) => name.startsWith(MONEY)));
    expect(amounts.map(({ text, scopes }) => [text, scopes[0]])).toEqual([
      ['£3m', 'markup.heading.article'],
      ['€4m', 'string.quoted.double.article'],
    ]);
  });
});

describe('lines', () => {
  const firstScopes = (text: string) => tokenize(grammar, text).map((token: Scoped) => [token.text, token.scopes[0]]);

  it('takes the first line of several words for the headline', () => {
    expect(firstScopes('\nAdvertisement\n\nMayor opens the new pier\nRain is due.')).toEqual([
      ['Advertisement', 'comment.line.furniture.article'],
      ['Mayor opens the new pier', 'markup.heading.article'],
    ]);
  });

  it.each([
    'Ellery Echo | News | Sport | Tides',
    'Home > News > Money',
    'Skip to main content',
    'We use cookies on this site. By reading on you agree to them.',
    'By Ilse Vantongeren',
    'Published: 3 June 2019, 10:40',
  ])('passes over %s', (line) => {
    expect(firstScopes(`${line}\nMayor opens the new pier\nRain is due.`)).toContainEqual([
      'Mayor opens the new pier',
      'markup.heading.article',
    ]);
  });

  it('takes a first line as long as a paragraph for the story', () => {
    expect(firstScopes('the rain came down and went on coming down. '.repeat(8))).toEqual([]);
  });

  it.each([
    ['By Ilse Vantongeren, Transport Reporter', ['Ilse Vantongeren']],
    ['BY ILSE VANTONGEREN AND BO QUIST', ['ILSE VANTONGEREN', 'BO QUIST']],
    ['By Ilse Vantongeren, Bo Quist and Ada Brask, Staff Writers', ['Ilse Vantongeren', 'Bo Quist', 'Ada Brask']],
    ['By Ilse Vantongeren, Chief Political Correspondent, and Bo Editorson', ['Ilse Vantongeren', 'Bo Editorson']],
  ])('takes no work for a name: %s', (byline, names) => {
    expect(scoped('entity.name.function.person', byline)).toEqual(names);
  });

  it('sees byline, dateline and bullets', () => {
    expect(
      scoped('keyword.other', 'By Ilse Vantongeren and Bo Quist\n\nSKAGEN, Denmark — The sea rose.\n• one'),
    ).toEqual(['By', 'SKAGEN, Denmark', '•']);
    expect(scoped('entity.name.function.person', 'By Ilse Vantongeren and Bo Quist')).toEqual([
      'Ilse Vantongeren',
      'Bo Quist',
    ]);
  });

  it('names nothing in a line in title case', () => {
    expect(scoped('entity', 'How the Pier Was Built for Less')).toEqual([]);
  });
});

describe('quotations', () => {
  it('reach from mark to mark, straight and curly', () => {
    expect(scoped('string', 'He said “all is well”, she "nothing is" and they ‘it’s late’ twice.')).toEqual([
      '“all is well”',
      '"nothing is"',
      '‘it’s late’',
    ]);
  });

  it('end with the paragraph where no mark ends them', () => {
    expect(scoped('string', '“we are open\n\nThe town slept.')).toEqual(['“we are open']);
    expect(scoped('string', '“we are open\nThe town slept.')).toEqual(['“we are open']);
  });

  it('go on where a line breaks within a sentence', () => {
    expect(scoped('string', '“we are open and\nwill stay so,” he said')).toEqual([
      '“we are open and',
      'will stay so,”',
    ]);
  });

  it('do not start at inches and apostrophes', () => {
    expect(scoped('string', 'The 6\'1" boxer of the ’90s and his rivals’ gloves.')).toEqual([]);
  });
});

describe('names', () => {
  it('guesses organisations, places and people by shape', () => {
    const story = 'Then Pellworm & Gask plc hired Ottoline Brask of the Bank of Narvia, near Kallisund, from AT&T.';
    expect(scoped('entity.name.type.organization', story)).toEqual(['Pellworm & Gask', 'Bank of Narvia', 'AT&T']);
    expect(scoped('entity.name.function.person', story)).toEqual(['Ottoline Brask']);
    expect(scoped('entity.name.tag.place', story)).toEqual(['Kallisund']);
  });

  it('keeps Mc, O’ and hyphens in one', () => {
    expect(scoped('entity', 'So Mr O’Dwyer-McTavish met Jean-Luc Vantongeren.')).toEqual([
      'O’Dwyer-McTavish',
      'Jean-Luc Vantongeren',
    ]);
  });

  it('names nothing by a capital that opens a sentence', () => {
    expect(
      scoped('entity', 'Analysts agree. Bridges fall. The rain came on Monday in March, but He and I stayed.'),
    ).toEqual([]);
  });

  it('leaves the possessive out', () => {
    expect(scoped('entity', 'They saw Vantongeren’s pier.')).toEqual(['Vantongeren']);
  });
});

test('no guess is bold: only the headline has a scope of markup', () => {
  const text = 'Council buys the old pier\n\nBy Bo Quist\n\nNARVIK — “Pay £3m,” Ada Brask of Gask Inc said.\n• yes';
  const bold = tokenize(grammar, text).filter(({ scopes }) => scopes.some((name) => /^(?:markup|strong)/.test(name)));
  expect(bold.map(({ text: words }) => words)).toEqual(['Council buys the old pier']);
});

test('no pattern repeats without bound', () => {
  const unbounded = JSON.stringify(grammarPatterns()).match(/(?:\.|\]|\)|\\\\[pwsdS](?:\{[A-Z]\w?\})?)[*+]/g);
  expect(unbounded).toBeNull();
});

function grammarPatterns(): string[] {
  const patterns: string[] = [];
  JSON.parse(readFileSync(join(root, 'syntaxes/article.tmLanguage.json'), 'utf8'), (key, value: unknown) => {
    if (['match', 'begin', 'end'].includes(key) && typeof value === 'string') patterns.push(value);
    return value;
  });
  return patterns;
}
