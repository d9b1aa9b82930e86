import { Numbering } from './numbering';

/** Which words stand in like company, by the number of their cluster, from 1 on. */
export class WordClusters {
  readonly #words: Numbering;

  /**
   * @param keys of words, as `keyOfWord` gives them, ascending
   * @param clusters of the words
   */
  constructor(
    keys: Uint32Array,
    private readonly clusters: Uint8Array,
  ) {
    this.#words = new Numbering(keys.length);
    for (const key of keys) this.#words.add(key);
  }

  /** The cluster of a word, given its hash; 0 for a word that was seen too seldom. */
  of(word: number): number {
    return this.clusters[this.#words.find(keyOfWord(word))] ?? 0;
  }
}

/** A word's hash, cut short: the model has many. */
export function keyOfWord(word: number): number {
  return word >>> 4;
}
