import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashFeature } from '../../../../src/core/entities/recognizer/feature-buffer';
import { FeatureWeights, layRows } from '../../../../src/core/entities/recognizer/feature-weights';
import { FeatureReader, SHARED_GROUPS } from '../../../../src/core/entities/recognizer/features';
import { KEY_BITS } from '../../../../src/core/entities/recognizer/key-slots';
import { hashPhrase, Lexicon } from '../../../../src/core/entities/recognizer/lexicon';
import { BOTH_PASSES } from '../../../../src/core/entities/recognizer/model';
import { SharedSums } from '../../../../src/core/entities/recognizer/shared-sums';
import { keyOfWord, WordClusters } from '../../../../src/core/entities/recognizer/word-clusters';
import { hashWord } from '../../../../src/core/entities/tokens/characters';
import { type PreparedText, prepareText } from '../../../../src/core/entities/tokens/document';
import { tokenize } from '../../../../src/core/entities/tokens/tokens';

const WORDS = ['Lisbon', 'lisbon', 'Ann', 'Lee', 'LEE', 'Bank', 'bank', 'van', 'of', 'the', 'said', '1999', 'O’Neill'];
const LEXICON = makeLexicon(['lisbon', 'ann lee', 'bank', 'van', 'united']);
const MARKS = [' ', ' ', ' ', '. ', ', ', '’s ', ' “', '” ', '\n', ' (', ') ', '-'];

describe('SharedSums', () => {
  it('adds what the features of each token weigh, whatever was read before', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...MARKS)), { maxLength: 60 });
    const texts = fc.array(
      parts.map((words) => words.flat().join('')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(texts, (read) => {
        const prepared = read.map(prepareText);
        const weights = weighAll(prepared);
        const shared = new SharedSums(weights, SHARED_GROUPS);
        for (const text of prepared) expect(sumShared(text, weights, shared)).toEqual(sumWhole(text, weights));
      }),
    );
  });
});

/** The sums of the tokens of a text, a row each, with what is shared taken from memory. */
function sumShared(text: PreparedText, weights: FeatureWeights, shared: SharedSums): Int32Array[] {
  const reader = new FeatureReader(text, LEXICON);
  return mapTokens(text, reader, (at) => {
    const sums = new Int32Array(weights.sumsLength);
    weights.addTo(sums, 0, reader.readOwn(at), reader.place);
    shared.addTo(sums, 0, reader);
    return sums;
  });
}

/** The same from all features of each token. */
function sumWhole(text: PreparedText, weights: FeatureWeights): Int32Array[] {
  const reader = new FeatureReader(text, LEXICON);
  return mapTokens(text, reader, (at) => {
    const sums = new Int32Array(weights.sumsLength);
    weights.addTo(sums, 0, reader.read(at), reader.place);
    return sums;
  });
}

function mapTokens<T>({ runs }: PreparedText, reader: FeatureReader, read: (at: number) => T): T[] {
  return runs.flatMap(({ start, end }, run) => {
    reader.openRun(run);
    return Array.from({ length: end - start }, (_, index) => read(start + index));
  });
}

/** A weight for every feature of some texts, so that none can be missed unseen. */
function weighAll(texts: readonly PreparedText[]): FeatureWeights {
  const hashes = texts.flatMap((text) => {
    const reader = new FeatureReader(text, LEXICON);
    return mapTokens(text, reader, (at) => {
      const { values, count } = reader.read(at);
      return Array.from(values.subarray(0, count), hashFeature);
    }).flat();
  });
  const ascending = Uint32Array.from(new Set(hashes)).sort();
  const rows = Int8Array.from({ length: ascending.length * BOTH_PASSES }, (_, at) => (at % 255) - 127);
  return new FeatureWeights(ascending, layRows(rows, BOTH_PASSES), BOTH_PASSES);
}

function makeLexicon(phrases: readonly string[]): Lexicon {
  const keys = phrases.map((phrase) => {
    const tokens = tokenize(phrase);
    return hashPhrase(tokens, 0, tokens.count) >>> (32 - KEY_BITS);
  });
  const sorted = Uint32Array.from(keys).sort();
  const words = Uint32Array.from(new Set(WORDS.map((word) => keyOfWord(hashWord(word))))).sort();
  return new Lexicon(
    sorted,
    Uint16Array.from(sorted, (_, index) => 1 << index),
    new WordClusters({
      keys: words,
      clusters: Uint8Array.from(words, (_, index) => index),
      kinds: Uint16Array.from(words, (_, index) => index),
      broader: Uint8Array.from(words, (_, index) => index >> 1),
      broadest: Uint8Array.from(words, (_, index) => index >> 2),
    }),
  );
}
