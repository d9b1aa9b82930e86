import { expect, it } from 'vitest';
import { type Corpus, packReading } from '../../../src/core';
import { digest } from '../../../src/core/corpus/digest';
import { unpackDigest } from '../../../src/core/corpus/packing';
import { buildStories } from './build-corpus';
import { readMarked } from './marked-article';

/** The sums that the corpus lists, largest first, with their conversions. */
function sumsIn(corpus: Corpus): string[] {
  const { rows } = corpus.lists.entities({ type: 'money', sort: 'name', offset: 0, limit: 100 });
  return rows.map(({ name, mentions, aliases }) => `${name}: ${mentions} (${aliases.join(', ')})`);
}

it('lists a sum and its conversions as one', () => {
  const corpus = buildStories(
    'Harrow Mills paid $16bn (£8.5bn; 12bn euros) for Calder. The £8.5bn deal is its largest.',
  );
  expect(sumsIn(corpus)).toEqual(['$16 billion: 4 (£8.5 billion, €12 billion)']);
});

it('finds the words of all of them', () => {
  const marked = 'Harrow Mills paid $16bn (£8.5bn) for Calder.';
  const { text } = readMarked(`A day of news from the mills\n\n${marked}\n`);
  const words = buildStories(marked)
    .mentions.of('money $16 billion', '0')
    .map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual(['$16bn', '£8.5bn']);
});

it('leaves other articles their own sum', () => {
  const corpus = buildStories('Harrow Mills paid $16bn (£8.5bn) for Calder.', 'Harrow Mills paid £8.5bn for Calder.');
  expect(sumsIn(corpus)).toEqual(['$16 billion: 2 (£8.5 billion)', '£8.5 billion: 1 ()']);
});

it('follows no conversion of a conversion', () => {
  const corpus = buildStories('Harrow Mills paid £10m ($15m) for Calder, and Calder paid $15m (£9m) for Brackwater.');
  expect(sumsIn(corpus)).toEqual(['$15 million: 3 (£9 million)', '£10 million: 1 ()']);
});

it('keeps the conversions when it is packed', () => {
  const { reading } = readMarked(
    'Harrow Mills paid $16bn (£8.5bn) for Calder, then £3 more for good luck on Monday.\n',
  );
  expect(unpackDigest(packReading(reading)).sums).toEqual(digest(reading).sums);
});
