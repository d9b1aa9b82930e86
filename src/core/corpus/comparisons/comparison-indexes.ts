import type { Column, ColumnSource } from '../../columns';
import type { Fingerprints } from '../digest';
import { AmountIndex } from './amounts';
import { PassageIndex } from './passages';
import { QuotationIndex } from './quotations';

/** The indexes that find articles which share prose, a quotation, or a sum for one thing. */
export class ComparisonIndexes {
  readonly passages = new PassageIndex();
  readonly quotations = new QuotationIndex();
  readonly sums = new AmountIndex();

  add(article: number, { passages, quotations, sums }: Fingerprints): void {
    this.passages.add(article, passages);
    this.quotations.add(article, quotations);
    this.sums.add(article, sums);
  }

  /** `fingerprints` are what the article was added with. */
  remove(article: number, { passages, quotations, sums }: Fingerprints): void {
    this.passages.remove(article, passages);
    this.quotations.remove(article, quotations);
    this.sums.remove(article, sums);
  }

  *columns(): Generator<Column> {
    for (const index of [this.passages, this.quotations, this.sums]) yield* index.columns();
  }

  restore(columns: ColumnSource): void {
    for (const index of [this.passages, this.quotations, this.sums]) index.restore(columns);
  }
}
