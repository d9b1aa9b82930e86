import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/core/entities/recognizer/lexicon';
import { hashWord } from '../../src/core/entities/tokens/characters';
import { findMeans } from '../../src/training/k-means';
import { type MarkedText, makeSample } from '../../src/training/samples';
import { makeRandom } from '../../src/training/trainer';
import { sortWords } from '../../src/training/word-kinds';
import { DIMENSIONS, readWordVectors } from '../../src/training/word-vectors';

describe('findMeans', () => {
  it('finds the middle of each group of points', () => {
    const points = { values: Float32Array.from([0, 0, 0, 2, 9, 9, 9, 7, 0, 1, 9, 8]), size: 2 };
    const { nearest, values } = findMeans(points, { count: 2, rounds: 5, stride: 1 }, makeRandom(3));
    const [low = 0, , high = 0] = nearest;
    expect([...nearest]).toEqual([low, low, high, high, low, high]);
    expect([...values.slice(2 * low, 2 * low + 2)]).toEqual([0, 1]);
    expect([...values.slice(2 * high, 2 * high + 2)]).toEqual([9, 8]);
  });
});

describe('sortWords', () => {
  const places = ['Arvik', 'Belmora', 'Corvane', 'Dunmere', 'Estrel', 'Falkou'];
  const verbs = ['signed', 'mended', 'praised', 'watched', 'opened', 'counted'];

  it('gives words that no text has the kind of those whose vectors are like theirs', () => {
    const words = [...places, ...verbs];
    const random = makeRandom(5);
    const vectors = Float32Array.from({ length: words.length * DIMENSIONS }, (_, at) => {
      const isMain = at % DIMENSIONS === (at < places.length * DIMENSIONS ? 0 : 1);
      return (isMain ? 0.9 : 0) + 0.1 * random();
    });
    const texts = places.slice(0, 5).flatMap((place) => verbs.slice(0, 5).map((verb) => markPlace(verb, place)));
    const { kinds, broadest } = sortWords(
      { words: Uint32Array.from(words, (word) => hashWord(word)), vectors },
      texts.map((text) => makeSample(text, 1)),
      new Lexicon(new Uint32Array(0), new Uint16Array(0)),
      { kinds: 2, broader: 2, broadest: 2 },
    );
    const [place = 0, verb = 0] = [kinds[0], kinds[6]];
    expect(place).not.toBe(verb);
    expect([...kinds]).toEqual([...places.map(() => place), ...verbs.map(() => verb)]);
    expect(broadest[place]).not.toBe(broadest[verb]);
  });
});

function markPlace(verb: string, place: string): MarkedText {
  const start = 'She '.length + verb.length + ' it in '.length;
  return { text: `She ${verb} it in ${place}.`, entities: [{ start, end: start + place.length, type: 'place' }] };
}

describe('readWordVectors', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
  const file = join(folder, 'vectors.json');
  const vectorOf = (first: number, second: number): number[] => [
    first,
    second,
    ...Array.from({ length: DIMENSIONS - 2 }, () => 0),
    5,
  ];
  beforeAll(() => {
    const words = ['said', ']', '"', 'vectors', 'Said', 'new-born', 'lisbon', 'rare'];
    const vectors = Object.fromEntries(words.map((word, at) => [word, vectorOf(3, 4 * (at % 2))]));
    writeFileSync(file, JSON.stringify({ precision: 8, words, vectors, unkVector: vectorOf(0, 0) }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads the first words that are one token and no repetition, as unit vectors', () => {
    const { words, vectors } = readWordVectors(file, 5);
    expect([...words]).toEqual(['said', ']', '"', 'vectors', 'lisbon'].map((word) => hashWord(word)));
    const leading = [...words.keys()].map((word) => [...vectors.slice(word * DIMENSIONS, word * DIMENSIONS + 2)]);
    expect(leading).toEqual(
      [
        [1, 0],
        [0.6, 0.8],
        [1, 0],
        [0.6, 0.8],
        [1, 0],
      ].map((pair) => pair.map(Math.fround)),
    );
  });

  it('says which file is not what it has to be', () => {
    writeFileSync(file, '{"words":["said"]}');
    expect(() => readWordVectors(file, 5)).toThrow(file);
  });
});
