import { Lexicon } from '../core/entities/recognizer/lexicon';
import { keyOfWord, type WordTable } from '../core/entities/recognizer/word-clusters';
import type { PhraseTable } from './lists';
import { makeSample } from './samples';
import type { SourceText } from './training-set';
import { type ClusterTable, clusterWords } from './word-clusters';
import { sortWords } from './word-kinds';
import { readWordVectors } from './word-vectors';

export interface WordSources {
  /** What the model is trained on, and texts without marks. */
  readonly marked: readonly SourceText[];
  readonly unmarked: Iterable<string>;
  readonly phrases: PhraseTable;
  /** The file of the word vectors. */
  readonly vectors: string;
}

/** Finds the clusters and the kinds of words. Deterministic. */
export function makeWordTable({ marked, unmarked, phrases, vectors }: WordSources): WordTable {
  const clusters = clusterWords([...marked.map(({ text }) => text), ...unmarked], CLUSTERS);
  const read = readWordVectors(vectors, WORDS_WITH_KINDS);
  const samples = marked.map((source) => makeSample(source, source.weight));
  const { kinds, broader, broadest } = sortWords(read, samples, new Lexicon(phrases.keys, phrases.bits), KINDS);
  return { ...joinColumns(clusters, read.words, kinds), broader, broadest };
}

const CLUSTERS = { count: 128, least: 4, rounds: 8 };
const KINDS = { kinds: 512, broader: 128, broadest: 48 };
const WORDS_WITH_KINDS = 100_000;

function joinColumns(
  clusters: ClusterTable,
  words: Uint32Array,
  kinds: Uint16Array,
): Pick<WordTable, 'keys' | 'clusters' | 'kinds'> {
  const clusterOf = new Map([...clusters.keys].map((key, at) => [key, clusters.clusters[at] ?? 0]));
  const kindOf = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    const key = keyOfWord(word);
    if (!kindOf.has(key)) kindOf.set(key, kinds[at] ?? 0);
  }
  const keys = Uint32Array.from(new Set([...clusters.keys, ...kindOf.keys()])).sort();
  return {
    keys,
    clusters: Uint8Array.from(keys, (key) => clusterOf.get(key) ?? 0),
    kinds: Uint16Array.from(keys, (key) => kindOf.get(key) ?? 0),
  };
}
