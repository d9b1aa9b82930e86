import type { Column, ColumnSource } from '../columns';
import type { Reading } from '../reading';
import type { Digest } from './digest';
import { unpackDigest, unpackReading } from './packing';
import { ArticleNumbers } from './tables/article-numbers';

/** Keeps packed readings by the id of their article, in memory or wherever there is room. */
export interface PackedReadings {
  get(id: string): Uint8Array | undefined;
  set(id: string, packed: Uint8Array): unknown;
  delete(id: string): unknown;
}

/** The articles of a corpus by their numbers, with what was read of them. */
export class ArticleReadings {
  readonly numbers = new ArticleNumbers();
  /** Of articles that were set of late: most are asked for once more, to list them. */
  readonly #fresh = new Map<string, Digest>();

  constructor(private readonly packed: PackedReadings) {}

  /** @param digest what is packed */
  set(id: string, packed: Uint8Array, digest: Digest): void {
    this.packed.set(id, packed);
    if (this.#fresh.size >= MOST_FRESH) this.#fresh.clear();
    this.#fresh.set(id, digest);
  }

  delete(id: string): void {
    this.#fresh.delete(id);
    this.packed.delete(id);
    this.numbers.delete(id);
  }

  /** An article with its reading; undefined for one that is not in the corpus. */
  find(id: string): { readonly article: number; readonly reading: Reading } | undefined {
    const article = this.numbers.numberOf(id);
    const reading = article === undefined ? undefined : this.readingOf(article);
    return article === undefined || !reading ? undefined : { article, reading };
  }

  readingOf(article: number): Reading | undefined {
    const packed = this.packed.get(this.numbers.idOf(article));
    return packed && unpackReading(packed);
  }

  digestOf(id: string): Digest | undefined {
    const fresh = this.#fresh.get(id);
    if (fresh) return fresh;
    const packed = this.packed.get(id);
    return packed && unpackDigest(packed);
  }

  columns(): Generator<Column> {
    return this.numbers.columns();
  }

  restore(columns: ColumnSource): void {
    this.numbers.restore(columns);
  }
}

const MOST_FRESH = 256;
