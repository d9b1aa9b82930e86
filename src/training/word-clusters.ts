import { keyOfWord } from '../core/entities/recognizer/word-clusters';
import { FIRST_IN_LINE } from '../core/entities/tokens/token-table';
import { tokenize } from '../core/entities/tokens/tokens';

/** The clusters of words by their keys, which ascend. */
export interface ClusterTable {
  readonly keys: Uint32Array;
  readonly clusters: Uint8Array;
}

export interface ClusterPlan {
  /** How many clusters, at most 255. */
  readonly count: number;
  /** Words seen less often are in none. */
  readonly least: number;
  readonly rounds: number;
}

/**
 * Puts words that stand between like words into one cluster, by the exchange algorithm (Martin, Liermann & Ney 1998): word
 * by word into the cluster from which its neighbors on both sides are predicted best (after Uszkoreit & Brants 2008).
 * Deterministic.
 */
export function clusterWords(texts: readonly string[], plan: ClusterPlan): ClusterTable {
  const { keys, counts, neighbors } = countNeighbors(texts, plan.least);
  const exchange = new Exchange(counts, neighbors, plan.count);
  for (let round = 0; round < plan.rounds; round++) exchange.moveAll();
  const order = keys.map((_, word) => word).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  return {
    keys: Uint32Array.from(order, (word) => keys[word] ?? 0),
    clusters: Uint8Array.from(order, (word) => (exchange.clusterOf[word] ?? 0) + 1),
  };
}

/** For a word, how often it stands beside each neighbor. */
interface Neighbors {
  readonly places: Int32Array;
  readonly counts: Int32Array;
}

interface Counted {
  /** The most frequent words first. */
  readonly keys: number[];
  readonly counts: number[];
  readonly neighbors: Neighbors[];
}

function countNeighbors(texts: readonly string[], least: number): Counted {
  const lines = texts.flatMap(readLines);
  const seen = new Map<number, number>();
  for (const line of lines) for (const key of line) seen.set(key, (seen.get(key) ?? 0) + 1);
  const frequent = [...seen].filter(([, count]) => count >= least).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const numbers = new Map(frequent.map(([key], number) => [key, number]));
  const maps = frequent.map(() => new Map<number, number>());
  // A place is a side and a word, the last for rare words and the ends of lines.
  const placeOf = (side: number, key: number | undefined): number =>
    side * (frequent.length + 1) + (numbers.get(key ?? -1) ?? frequent.length);
  for (const line of lines) {
    for (const [at, key] of line.entries()) {
      const map = maps[numbers.get(key) ?? -1];
      if (!map) continue;
      for (const place of [placeOf(0, line[at - 1]), placeOf(1, line[at + 1])])
        map.set(place, (map.get(place) ?? 0) + 1);
    }
  }
  return {
    keys: frequent.map(([key]) => key),
    counts: frequent.map(([, count]) => count),
    neighbors: maps.map((map) => ({ places: Int32Array.from(map.keys()), counts: Int32Array.from(map.values()) })),
  };
}

/** The words of each line of a text, by their keys. */
function readLines(text: string): number[][] {
  const tokens = tokenize(text);
  const lines: number[][] = [];
  for (let at = 0; at < tokens.count; at++) {
    if (at === 0 || ((tokens.flags[at] ?? 0) & FIRST_IN_LINE) !== 0) lines.push([]);
    lines.at(-1)?.push(keyOfWord(tokens.words[at] ?? 0));
  }
  return lines;
}

class Exchange {
  readonly clusterOf: Uint8Array;
  /** How often words of each cluster stand at each place. */
  readonly #beside: Int32Array;
  readonly #sizes: Float64Array;
  readonly #gains: Float64Array;

  constructor(
    private readonly counts: readonly number[],
    private readonly neighbors: readonly Neighbors[],
    private readonly clusters: number,
  ) {
    this.clusterOf = Uint8Array.from(counts, (_, word) => word % clusters);
    this.#beside = new Int32Array(2 * (counts.length + 1) * clusters);
    this.#sizes = new Float64Array(clusters);
    this.#gains = new Float64Array(clusters);
    for (let word = 0; word < counts.length; word++) this.#count(word, 1);
  }

  /** Moves each word to the cluster that it fits best. */
  moveAll(): void {
    for (let word = 0; word < this.counts.length; word++) {
      this.#count(word, -1);
      this.clusterOf[word] = this.#findBest(word);
      this.#count(word, 1);
    }
  }

  #count(word: number, by: 1 | -1): void {
    const cluster = this.clusterOf[word] ?? 0;
    const { places, counts } = this.neighbors[word] ?? NOWHERE;
    this.#sizes[cluster] = (this.#sizes[cluster] ?? 0) + by * (this.counts[word] ?? 0);
    for (let index = 0; index < places.length; index++) {
      const cell = (places[index] ?? 0) * this.clusters + cluster;
      this.#beside[cell] = (this.#beside[cell] ?? 0) + by * (counts[index] ?? 0);
    }
  }

  #findBest(word: number): number {
    const gains = this.#gains.fill(0);
    const { places, counts } = this.neighbors[word] ?? NOWHERE;
    for (let index = 0; index < places.length; index++) {
      const row = (places[index] as number) * this.clusters;
      const count = counts[index] as number;
      for (let cluster = 0; cluster < this.clusters; cluster++) {
        const there = this.#beside[row + cluster] as number;
        gains[cluster] = (gains[cluster] as number) + weigh(there + count) - weigh(there);
      }
    }
    const own = this.counts[word] ?? 0;
    let best = 0;
    for (let cluster = 0; cluster < this.clusters; cluster++) {
      const size = this.#sizes[cluster] as number;
      gains[cluster] = (gains[cluster] as number) - 2 * (weigh(size + own) - weigh(size));
      if ((gains[cluster] as number) > (gains[best] as number)) best = cluster;
    }
    return best;
  }
}

const NOWHERE: Neighbors = { places: new Int32Array(0), counts: new Int32Array(0) };

/** What a count adds to the likelihood. */
function weigh(count: number): number {
  return count < WEIGHTS.length ? (WEIGHTS[count] as number) : count * Math.log(count);
}

const WEIGHTS = Float64Array.from({ length: 1 << 16 }, (_, count) => (count === 0 ? 0 : count * Math.log(count)));
