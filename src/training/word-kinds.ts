import type { Lexicon } from '../core/entities/recognizer/lexicon';
import type { WordTable } from '../core/entities/recognizer/word-clusters';
import { findMeans, type MeansPlan, type Points } from './k-means';
import type { Sample } from './samples';
import { makeRandom } from './trainer';
import { collectLessons, GROUPS, OUTPUT_COUNT, type WordLessons } from './word-lessons';
import { WordNetwork } from './word-network';
import { DIMENSIONS, type WordVectors } from './word-vectors';

/** The kinds of words, in the order of the words, and what broader kinds they belong to. */
export type KindTable = Pick<WordTable, 'kinds' | 'broader' | 'broadest'>;

export interface KindCounts {
  readonly kinds: number;
  readonly broader: number;
  readonly broadest: number;
}

/**
 * Sorts words into kinds by what is guessed of them and by their vectors (after Guo, Che, Wang & Liu 2014). What is
 * guessed of a word is learnt from other words alone, so that a kind means the same for words that the texts have and for
 * words that they do not have. Deterministic.
 */
export function sortWords(
  { words, vectors }: WordVectors,
  samples: readonly Sample[],
  lexicon: Lexicon,
  counts: KindCounts,
): KindTable {
  const lessons = collectLessons(words, samples, lexicon);
  const guesses = guessAll(words, vectors, lessons);
  const random = makeRandom(1);
  const plan = (count: number, stride: number): MeansPlan => ({ count, rounds: ROUNDS, stride });
  const fine = findMeans(layPoints(guesses, vectors), plan(counts.kinds, STRIDE), random);
  const broaden = (count: number): Uint8Array => {
    const { nearest } = findMeans(fine, plan(count, 1), random);
    return Uint8Array.from([0, ...nearest.map((group) => group + 1)]);
  };
  return {
    kinds: fine.nearest.map((kind) => kind + 1),
    broader: broaden(counts.broader),
    broadest: broaden(counts.broadest),
  };
}

const ROUNDS = 8;
const STRIDE = 4;
const FOLDS = 4;

/** Guesses what each word is, by a network that learnt from the words of the other folds. */
function guessAll(words: Uint32Array, vectors: Float32Array, lessons: WordLessons): Float32Array {
  const guesses = new Float32Array(words.length * OUTPUT_COUNT);
  for (let fold = 0; fold < FOLDS; fold++) {
    const network = new WordNetwork(vectors);
    const others = Int32Array.from(words.keys()).filter((word) => (words[word] ?? 0) % FOLDS !== fold);
    network.learn(
      others.filter((word) => teaches(word, lessons)),
      lessons,
    );
    for (let word = 0; word < words.length; word++)
      if ((words[word] ?? 0) % FOLDS === fold) guesses.set(network.guess(word), word * OUTPUT_COUNT);
  }
  return guesses;
}

/** Whether something is known of a word; a part of those of which nothing is tells that most words are in no list. */
function teaches(word: number, { shares }: WordLessons): boolean {
  if (word % UNKNOWN_SHARE === 0) return true;
  return shares.subarray(word * OUTPUT_COUNT, (word + 1) * OUTPUT_COUNT).some((share) => share > 0);
}

const UNKNOWN_SHARE = 8;

/** Words as points: the roots of what is guessed, whose distance is Hellinger's (1909), and the vectors. */
function layPoints(guesses: Float32Array, vectors: Float32Array): Points {
  const size = OUTPUT_COUNT + DIMENSIONS;
  const values = new Float32Array((vectors.length / DIMENSIONS) * size);
  for (let word = 0; word * size < values.length; word++) {
    for (const { start, end, weight } of GROUPS) {
      for (let output = start; output < end; output++)
        values[word * size + output] = weight * Math.sqrt(guesses[word * OUTPUT_COUNT + output] ?? 0);
    }
    for (let at = 0; at < DIMENSIONS; at++)
      values[word * size + OUTPUT_COUNT + at] = VECTOR_WEIGHT * (vectors[word * DIMENSIONS + at] ?? 0);
  }
  return { values, size };
}

const VECTOR_WEIGHT = 0.5;
