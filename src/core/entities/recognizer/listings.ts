import { addToHash } from '../tokens/characters';
import type { PreparedText } from '../tokens/document';
import type { Run } from '../tokens/runs';
import { LAST_NAME_LIKE, SHAPE } from '../tokens/token-table';
import { type Lexicon, LONGEST_PHRASE, PHRASE_SEED } from './lexicon';

/** What the lexicon says of the words of a text that stand in runs or right before them. */
export class Listings {
  /** By the number of a word: the lists that hold it by itself. */
  readonly alone: Uint16Array;
  /** By token: lists that hold the longest phrase over it, and where in it the token stands: 1 first, 2 inside, 3 last. */
  readonly phrases: Uint16Array;
  readonly parts: Uint8Array;

  constructor(
    private readonly prepared: PreparedText,
    private readonly lexicon: Lexicon,
  ) {
    const { tokens, runs, ids, vocabulary } = prepared;
    this.alone = new Uint16Array(vocabulary.count);
    this.phrases = new Uint16Array(tokens.count);
    this.parts = new Uint8Array(tokens.count);
    for (const run of runs) {
      for (let at = Math.max(0, run.start - 1); at < run.end; at++) {
        const id = ids[at] as number;
        if (this.alone[id] === 0) this.alone[id] = lexicon.lookUpWord(tokens.words[at] as number);
      }
      this.#markPhrases(run);
    }
  }

  /** The lists that hold a token by itself; none for a number or mark. */
  ofToken(at: number): number {
    const { tokens, ids } = this.prepared;
    return (tokens.shapes[at] ?? SHAPE.symbol) > SHAPE.lower ? 0 : (this.alone[ids[at] ?? 0] ?? 0);
  }

  #markPhrases({ start, end }: Run): void {
    const { shapes } = this.prepared.tokens;
    let covered = start;
    for (let at = start; at < end - 1; at++) {
      if (at < covered || (shapes[at] ?? SHAPE.symbol) > LAST_NAME_LIKE) continue;
      covered = Math.max(covered, this.#markLongest(at, Math.min(end, at + LONGEST_PHRASE)));
    }
  }

  /** Marks the longest listed phrase from a token on; returns where it ends, 0 where there is none. */
  #markLongest(from: number, limit: number): number {
    const { words } = this.prepared.tokens;
    let hash = addToHash(PHRASE_SEED, words[from] ?? 0);
    let end = 0;
    let bits = 0;
    for (let at = from + 1; at < limit; at++) {
      hash = addToHash(hash, words[at] ?? 0);
      const found = this.lexicon.lookUp(hash);
      if (found === 0) continue;
      end = at + 1;
      bits = found;
    }
    for (let at = from; at < end; at++) {
      this.phrases[at] = bits;
      this.parts[at] = at === from ? 1 : at === end - 1 ? 3 : 2;
    }
    return end;
  }
}
