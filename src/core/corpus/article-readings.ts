import type { Column, ColumnSource } from '../columns';
import type { Reading } from '../reading';
import type { Digest, Fingerprints } from './digest';
import { unpackAll, unpackDigest } from './packing';
import { ArticleNumbers } from './tables/article-numbers';

/** Keeps packed readings by the id of their article, in memory or wherever there is room. */
export interface PackedReadings {
  get(id: string): Uint8Array | undefined;
  set(id: string, packed: Uint8Array): unknown;
  delete(id: string): unknown;
}

/** An article by its number, with what was read of it: the same objects as long as that is in use. */
export interface FoundReading {
  readonly article: number;
  readonly reading: Reading;
  readonly fingerprints: Fingerprints;
}

/** How much of what is packed is kept unpacked too, in bytes: enough for two books or a thousand usual articles. */
const MOST_UNPACKED = 1 << 22;

/** The articles of a corpus by their numbers, with what was read of them. */
export class ArticleReadings {
  readonly numbers = new ArticleNumbers();
  /** Those that were asked for last at the end, with their sizes. */
  readonly #unpacked = new Map<number, { readonly found: FoundReading; readonly size: number }>();
  #size = 0;

  constructor(private readonly packed: PackedReadings) {}

  set(id: string, packed: Uint8Array): void {
    this.#forget(this.numbers.numberOf(id));
    this.packed.set(id, packed);
  }

  delete(id: string): void {
    this.#forget(this.numbers.numberOf(id));
    this.packed.delete(id);
    this.numbers.delete(id);
  }

  /** An article with its reading; undefined for one that is not in the corpus. */
  find(id: string): FoundReading | undefined {
    const article = this.numbers.numberOf(id);
    return article === undefined ? undefined : this.at(article);
  }

  /** The same by its number. */
  at(article: number): FoundReading | undefined {
    const known = this.#unpacked.get(article);
    if (known) {
      this.#unpacked.delete(article);
      this.#unpacked.set(article, known);
      return known.found;
    }
    const packed = this.packed.get(this.numbers.idOf(article));
    return packed && this.#keep({ article, ...unpackAll(packed) }, packed.length);
  }

  fingerprintsOf(article: number): Fingerprints | undefined {
    return (this.#unpacked.get(article)?.found ?? this.digestOf(this.numbers.idOf(article)))?.fingerprints;
  }

  digestOf(id: string): Digest | undefined {
    const packed = this.packed.get(id);
    return packed && unpackDigest(packed);
  }

  #keep(found: FoundReading, size: number): FoundReading {
    this.#unpacked.set(found.article, { found, size });
    this.#size += size;
    for (const article of this.#unpacked.keys()) {
      if (this.#size <= MOST_UNPACKED || article === found.article) break;
      this.#forget(article);
    }
    return found;
  }

  #forget(article: number | undefined): void {
    const known = article === undefined ? undefined : this.#unpacked.get(article);
    if (article === undefined || !known) return;
    this.#unpacked.delete(article);
    this.#size -= known.size;
  }

  columns(): Generator<Column> {
    return this.numbers.columns();
  }

  restore(columns: ColumnSource): void {
    this.numbers.restore(columns);
  }
}
