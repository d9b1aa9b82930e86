import type { Column, ColumnSource } from '../../columns';
import { AnchorTable } from './anchor-table';

/** An index of articles by fingerprints, and no texts. Adding and removing cost as much as the article holds. */
export abstract class FingerprintIndex {
  protected readonly table = new AnchorTable();

  add(article: number, fingerprints: Iterable<number>): void {
    for (const key of fingerprints) this.table.add(key, article);
  }

  /** `fingerprints` are what the article was added with. */
  remove(article: number, fingerprints: Iterable<number>): void {
    for (const key of fingerprints) this.table.remove(key, article);
  }

  columns(): Generator<Column> {
    return this.table.columns();
  }

  restore(columns: ColumnSource): void {
    this.table.restore(columns);
  }
}
