import { describe, expect, it } from 'vitest';
import { Corpus, settle } from '../../../src/core';
import { readMarked } from './marked-article';
import { reopen } from './reopen';

const SOLD = `Ferry sold

[organization Halvard Marine] has bought [organization Skerrow Ferries], and with it a pier.
`;
const GREW = `Ferry grew

The owner of [organization Skerrow Ferries] bought a ship.
`;
const STRIKE = `Strike looms

An American giant is to swallow [possible Skerrow Ferries], of [place Lerwick].
`;

/** The names of an article of a corpus, each with its type. */
function listNames(corpus: Corpus, id: string): string[] {
  return (corpus.facts(id)?.mentions ?? []).map(({ type, entity }) => `${type} ${entity}`);
}

function build(articles: Readonly<Record<string, string>>, readings = new Map<string, Uint8Array>()): Corpus {
  const corpus = new Corpus(readings);
  for (const [id, marked] of Object.entries(articles)) corpus.set(id, readMarked(marked).reading);
  for (const _ of corpus.settleInSteps());
  return corpus;
}

describe('a possible name', () => {
  it('is none in an article by itself', () => {
    expect(settle(readMarked(STRIKE).reading).mentions.map(({ entity }) => entity)).toEqual(['Lerwick']);
    expect(listNames(build({ strike: STRIKE }), 'strike')).toEqual(['place Lerwick']);
  });

  it('is the name that other articles have, for as long as they do', () => {
    const corpus = build({ strike: STRIKE, sold: SOLD, grew: GREW });
    expect(listNames(corpus, 'strike')).toEqual(['organization Skerrow Ferries', 'place Lerwick']);
    corpus.delete('sold');
    expect(listNames(corpus, 'strike')).toEqual(['place Lerwick']);
    corpus.set('sold', readMarked(SOLD).reading);
    expect(listNames(corpus, 'strike')).toEqual(['organization Skerrow Ferries', 'place Lerwick']);
  });

  it('is listed with its article in whatever order they come', () => {
    const orders = [
      { sold: SOLD, grew: GREW, strike: STRIKE },
      { strike: STRIKE, grew: GREW, sold: SOLD },
    ];
    for (const articles of orders) {
      const query = { type: 'organization', sort: 'name', offset: 0, limit: 10, filter: 'skerrow' } as const;
      const { rows } = build(articles).entities(query);
      expect(rows.map((row) => [row.articles, row.mentions])).toEqual([[3, 3]]);
    }
  });

  it('is still known when the corpus was kept', () => {
    const readings = new Map<string, Uint8Array>();
    const corpus = reopen(build({ sold: SOLD, grew: GREW, strike: STRIKE }, readings), readings);
    expect(listNames(corpus, 'strike')).toEqual(['organization Skerrow Ferries', 'place Lerwick']);
  });

  it('is none where the corpus has it for a name no more often than not', () => {
    const corpus = build({ sold: SOLD, grew: GREW, strike: STRIKE, again: STRIKE });
    expect(listNames(corpus, 'again')).toEqual(['place Lerwick']);
  });

  it('is none where the corpus does not agree on what it is', () => {
    const place = GREW.replace('organization', 'place');
    expect(listNames(build({ sold: SOLD, grew: GREW, place, strike: STRIKE }), 'strike')).toEqual(['place Lerwick']);
  });

  it('is none where people said that it is no name', () => {
    const corpus = build({ sold: SOLD, grew: GREW, strike: STRIKE });
    corpus.decideNames([{ name: 'Skerrow Ferries', type: 'organization', is: null }]);
    expect(listNames(corpus, 'strike')).toEqual(['place Lerwick']);
  });

  it('says why it is one', () => {
    const { text, reading } = readMarked(STRIKE);
    const corpus = build({ sold: SOLD, grew: GREW });
    corpus.set('strike', reading);
    const start = text.indexOf('Skerrow');
    const explained = corpus.explainMention('strike', { start, end: start + 'Skerrow Ferries'.length });
    const reason = { template: '“{0}” is a name in {1} of {2} places.', args: ['Skerrow Ferries', '2', '3'] };
    expect(explained).toEqual({ fullName: 'Skerrow Ferries', reason });
  });
});
