import type { Column, ColumnSource } from '../columns';
import { ByteStore } from './byte-store';

/** The hashes of the lines of each article, each once. */
export class LineHashes {
  readonly #bytes = new ByteStore();

  /** Returns what is kept. */
  set(article: number, lines: readonly { readonly hash: number }[]): Uint32Array {
    const hashes = Uint32Array.from(new Set(lines.map((line) => line.hash)));
    this.#bytes.set(article, new Uint8Array(hashes.buffer));
    return hashes;
  }

  delete(article: number): void {
    this.#bytes.delete(article);
  }

  of(article: number): Uint32Array {
    const bytes = this.#bytes.get(article)?.slice();
    return bytes ? new Uint32Array(bytes.buffer) : NO_HASHES;
  }

  columns(): Generator<Column> {
    return this.#bytes.columns();
  }

  restore(columns: ColumnSource): void {
    this.#bytes.restore(columns);
  }
}

const NO_HASHES = new Uint32Array();
