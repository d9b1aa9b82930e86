import type { Column, ColumnSource } from '../../columns';
import { ByteStore } from '../packing/byte-store';

/** The hashes of the lines of each article, each once. */
export class LineHashes {
  readonly #bytes = new ByteStore();

  /** Returns what is kept. */
  set(article: number, lines: readonly { readonly hash: number }[]): Uint32Array {
    const hashes = new Uint32Array([...new Set(lines.map((line) => line.hash))]);
    this.#bytes.setNumbers(article, hashes);
    return hashes;
  }

  delete(article: number): void {
    this.#bytes.delete(article);
  }

  /** A view that holds until the next change. */
  of(article: number): Uint32Array {
    return this.#bytes.getNumbers(article);
  }

  columns(): Generator<Column> {
    return this.#bytes.columns();
  }

  restore(columns: ColumnSource): void {
    this.#bytes.restore(columns);
  }
}
