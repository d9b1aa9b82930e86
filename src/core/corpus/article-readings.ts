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

/** An article by its number, with what was read of it. */
export interface FoundReading {
  readonly article: number;
  readonly reading: Reading;
}

/** The articles of a corpus by their numbers, with what was read of them. */
export class ArticleReadings {
  readonly numbers = new ArticleNumbers();

  constructor(private readonly packed: PackedReadings) {}

  set(id: string, packed: Uint8Array): void {
    this.packed.set(id, packed);
  }

  delete(id: string): void {
    this.packed.delete(id);
    this.numbers.delete(id);
  }

  /** An article with its reading; undefined for one that is not in the corpus. */
  find(id: string): FoundReading | undefined {
    const article = this.numbers.numberOf(id);
    const reading = article === undefined ? undefined : this.readingOf(article);
    return article === undefined || !reading ? undefined : { article, reading };
  }

  readingOf(article: number): Reading | undefined {
    const packed = this.packed.get(this.numbers.idOf(article));
    return packed && unpackReading(packed);
  }

  digestOf(id: string): Digest | undefined {
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
