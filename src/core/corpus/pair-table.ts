const NONE = 0;

/**
 * Pairs of article and entry with a count: a table of numbers, linked both by article and by entry, so that either
 * side is listed, and an article taken out, at the cost of what is listed.
 */
export class PairTable {
  #article = new Uint32Array(FIRST_SIZE);
  #entry = new Uint32Array(FIRST_SIZE);
  #mentions = new Uint32Array(FIRST_SIZE);
  #nextOfArticle = new Uint32Array(FIRST_SIZE);
  #nextOfEntry = new Uint32Array(FIRST_SIZE);
  #previousOfEntry = new Uint32Array(FIRST_SIZE);
  readonly #firstOfArticle: number[] = [];
  readonly #firstOfEntry: number[] = [];
  /** Row 0 is no row. Rows that were freed are linked as those of an article are. */
  #length = 1;
  #free = NONE;

  add(article: number, entry: number, mentions: number): void {
    const row = this.#takeRow();
    const next = this.#firstOfEntry[entry] ?? NONE;
    this.#article[row] = article;
    this.#entry[row] = entry;
    this.#mentions[row] = mentions;
    this.#nextOfArticle[row] = this.#firstOfArticle[article] ?? NONE;
    this.#nextOfEntry[row] = next;
    this.#previousOfEntry[row] = NONE;
    if (next !== NONE) this.#previousOfEntry[next] = row;
    put(this.#firstOfArticle, article, row);
    put(this.#firstOfEntry, entry, row);
  }

  removeArticle(article: number): void {
    let row = this.#firstOfArticle[article] ?? NONE;
    while (row !== NONE) {
      const next = this.#nextOfArticle[row] ?? NONE;
      this.#unlinkFromEntry(row);
      this.#nextOfArticle[row] = this.#free;
      this.#free = row;
      row = next;
    }
    put(this.#firstOfArticle, article, NONE);
  }

  *entriesOf(article: number): Generator<{ entry: number; mentions: number }> {
    for (let row = this.#firstOfArticle[article] ?? NONE; row !== NONE; row = this.#nextOfArticle[row] ?? NONE)
      yield { entry: this.#entry[row] ?? 0, mentions: this.#mentions[row] ?? 0 };
  }

  *articlesOf(entry: number): Generator<{ article: number; mentions: number }> {
    for (let row = this.#firstOfEntry[entry] ?? NONE; row !== NONE; row = this.#nextOfEntry[row] ?? NONE)
      yield { article: this.#article[row] ?? 0, mentions: this.#mentions[row] ?? 0 };
  }

  #unlinkFromEntry(row: number): void {
    const next = this.#nextOfEntry[row] ?? NONE;
    const previous = this.#previousOfEntry[row] ?? NONE;
    if (next !== NONE) this.#previousOfEntry[next] = previous;
    if (previous !== NONE) this.#nextOfEntry[previous] = next;
    else put(this.#firstOfEntry, this.#entry[row] ?? 0, next);
  }

  #takeRow(): number {
    if (this.#free !== NONE) {
      const row = this.#free;
      this.#free = this.#nextOfArticle[row] ?? NONE;
      return row;
    }
    if (this.#length === this.#article.length) this.#grow();
    return this.#length++;
  }

  #grow(): void {
    this.#article = enlarge(this.#article);
    this.#entry = enlarge(this.#entry);
    this.#mentions = enlarge(this.#mentions);
    this.#nextOfArticle = enlarge(this.#nextOfArticle);
    this.#nextOfEntry = enlarge(this.#nextOfEntry);
    this.#previousOfEntry = enlarge(this.#previousOfEntry);
  }
}

const FIRST_SIZE = 1024;

function enlarge(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.ceil(column.length * 1.5));
  larger.set(column);
  return larger;
}

/** Writes into a list that may be shorter, without leaving holes. */
function put(list: number[], index: number, value: number): void {
  while (list.length < index) list.push(NONE);
  list[index] = value;
}
