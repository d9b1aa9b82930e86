import { findSlots, KEY_BITS } from './key-slots';
import { KeyTable } from './key-table';

/** What groups words fall in, by their keys. */
export interface WordTable {
  /** Of the words, as `keyOfWord` gives them, ascending. */
  readonly keys: Uint32Array;
  /** Those with which each word shares its neighbors, from 1 on; 0 for a word that was seen too seldom. */
  readonly clusters: Uint8Array;
  /** What each word is by what a large text says of it, from 1 on; 0 for a word that the text does not have. */
  readonly kinds: Uint16Array;
  /** By kind the broader kinds that it belongs to; nothing at 0. */
  readonly broader: Uint8Array;
  readonly broadest: Uint8Array;
}

/** Which words are alike: their clusters and their kinds. */
export class WordClusters {
  readonly #groups: KeyTable;

  constructor({ keys, clusters, kinds, broader, broadest }: WordTable, slots = findSlots(keys)) {
    const groups = new Uint32Array(keys.length);
    for (let word = 0; word < keys.length; word++) {
      const kind = kinds[word] as number;
      const broad = ((broader[kind] ?? 0) << BROADER) | ((broadest[kind] ?? 0) << BROADEST);
      groups[word] = (clusters[word] as number) | (kind << KIND) | broad;
    }
    this.#groups = new KeyTable(keys, groups, slots);
  }

  /** All groups of a word, given its hash; `clusterOf` and the like tell them apart. */
  of(word: number): number {
    return this.#groups.get(keyOfWord(word));
  }
}

/** A word's hash, cut short: the model has many. */
export function keyOfWord(word: number): number {
  return word >>> (32 - KEY_BITS);
}

export const NO_WORDS: WordTable = {
  keys: new Uint32Array(0),
  clusters: new Uint8Array(0),
  kinds: new Uint16Array(0),
  broader: new Uint8Array(0),
  broadest: new Uint8Array(0),
};

/** From which bit on each group stands: there can be 255 clusters, 1023 kinds, 255 broader and 63 broadest ones. */
const [KIND, BROADER, BROADEST] = [8, 18, 26];

/** The cluster among the groups of a word, 0 for none. */
export function clusterOf(groups: number): number {
  return groups & 0xff;
}

/** The kind among the groups of a word, 0 for none. */
export function kindOf(groups: number): number {
  return (groups >>> KIND) & 0x3ff;
}

/** The broader group of a word, 0 for none. */
export function broaderOf(groups: number): number {
  return (groups >>> BROADER) & 0xff;
}

/** The broadest group of a word, 0 for none. */
export function broadestOf(groups: number): number {
  return groups >>> BROADEST;
}
