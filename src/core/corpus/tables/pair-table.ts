import { type Column, type ColumnSource, NumberColumn } from '../../columns';

const NONE = 0;

/**
 * Pairs of article and entry with a count: a table of numbers, linked both by article and by entry, so that either
 * side is listed, and an article taken out, at the cost of what is listed.
 */
export class PairTable {
  readonly #article = new NumberColumn();
  readonly #entry = new NumberColumn();
  readonly #mentions = new NumberColumn();
  readonly #nextOfArticle = new NumberColumn();
  readonly #nextOfEntry = new NumberColumn();
  readonly #previousOfEntry = new NumberColumn();
  readonly #firstOfArticle = new NumberColumn();
  readonly #firstOfEntry = new NumberColumn();
  /** Row 0 is no row. Rows that were freed are linked as those of an article are. */
  #length = 1;
  #free = NONE;

  add(article: number, entry: number, mentions: number): void {
    const row = this.#takeRow();
    this.#article.set(row, article);
    this.#entry.set(row, entry);
    this.#mentions.set(row, mentions);
    this.#link(row, article, entry);
  }

  removeArticle(article: number): void {
    let row = this.#firstOfArticle.get(article);
    while (row !== NONE) {
      const next = this.#nextOfArticle.get(row);
      this.#unlinkFromEntry(row);
      this.#nextOfArticle.set(row, this.#free);
      this.#mentions.set(row, 0);
      this.#free = row;
      row = next;
    }
    if (article < this.#firstOfArticle.length) this.#firstOfArticle.set(article, NONE);
  }

  *entriesOf(article: number): Generator<{ entry: number; mentions: number }> {
    for (let row = this.#firstOfArticle.get(article); row !== NONE; row = this.#nextOfArticle.get(row))
      yield { entry: this.#entry.get(row), mentions: this.#mentions.get(row) };
  }

  *articlesOf(entry: number): Generator<{ article: number; mentions: number }> {
    for (let row = this.#firstOfEntry.get(entry); row !== NONE; row = this.#nextOfEntry.get(row))
      yield { article: this.#article.get(row), mentions: this.#mentions.get(row) };
  }

  /** The rows in use, behind the one that is none, without the links, which follow from them. */
  *columns(): Generator<Column> {
    const isUsed = (row: number): boolean => this.#mentions.get(row) > 0;
    let count = 0;
    for (let row = 1; row < this.#length; row++) if (isUsed(row)) count++;
    for (const column of [this.#article, this.#entry, this.#mentions]) {
      const used = new Uint32Array(count + 1);
      let at = 1;
      for (let row = 1; row < this.#length; row++) if (isUsed(row)) used[at++] = column.get(row);
      yield used;
    }
  }

  restore(columns: ColumnSource): void {
    for (const column of [this.#article, this.#entry, this.#mentions]) column.restore(columns);
    this.#length = Math.max(1, this.#article.length);
    for (const column of [this.#nextOfArticle, this.#nextOfEntry, this.#previousOfEntry])
      column.set(this.#length, NONE);
    for (let row = 1; row < this.#length; row++) this.#link(row, this.#article.get(row), this.#entry.get(row));
  }

  #link(row: number, article: number, entry: number): void {
    const next = this.#firstOfEntry.get(entry);
    this.#nextOfArticle.set(row, this.#firstOfArticle.get(article));
    this.#nextOfEntry.set(row, next);
    this.#previousOfEntry.set(row, NONE);
    if (next !== NONE) this.#previousOfEntry.set(next, row);
    this.#firstOfArticle.set(article, row);
    this.#firstOfEntry.set(entry, row);
  }

  #unlinkFromEntry(row: number): void {
    const next = this.#nextOfEntry.get(row);
    const previous = this.#previousOfEntry.get(row);
    if (next !== NONE) this.#previousOfEntry.set(next, previous);
    if (previous !== NONE) this.#nextOfEntry.set(previous, next);
    else this.#firstOfEntry.set(this.#entry.get(row), next);
  }

  #takeRow(): number {
    const row = this.#free;
    if (row === NONE) return this.#length++;
    this.#free = this.#nextOfArticle.get(row);
    return row;
  }
}
