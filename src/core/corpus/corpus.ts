import { type Column, type ColumnSource, StringTable } from '../columns';
import type { NameDecision } from '../entities';
import type { ArticleFacts } from '../facts';
import { type Reading, settle } from '../reading';
import { Remembered } from '../remember';
import { ArticleReadings, type FoundReading, type PackedReadings } from './article-readings';
import { Comparisons } from './comparisons';
import { ComparisonIndexes } from './comparisons/comparison-indexes';
import { CorpusLists } from './corpus-lists';
import { CorpusMentions } from './corpus-mentions';
import type { Digest } from './digest';
import { EntityLists } from './entities/entity-lists';
import { CorpusEvidence } from './evidence/corpus-evidence';
import { packReading, unpackDigest } from './packing';

/**
 * The index over the articles of one corpus: what only their sum can tell. Keeps facts, packed, never texts.
 * What it says of an article always speaks of the corpus as it is; the lists are those of the last settling.
 */
export class Corpus {
  /** The lists and counts of entities, sums and speakers. */
  readonly lists: CorpusLists;
  /** Where entities and sums are mentioned. */
  readonly mentions: CorpusMentions;
  /** What its articles share, and where they speak against each other. */
  readonly comparisons: Comparisons;
  readonly #readings: ArticleReadings;
  readonly #strings = new StringTable();
  readonly #evidence: CorpusEvidence;
  readonly #entityLists = new EntityLists(this.#strings);
  readonly #comparisonIndexes = new ComparisonIndexes();
  readonly #unsettled = new Set<number>();
  readonly #settled = new Remembered<Reading, ArticleFacts>();
  #countsFurniture = false;
  #changes = 0;

  /**
   * @param readings where the corpus keeps what it is given
   * @param storyOf the hashes of the lines of an article that people said are story
   */
  constructor(
    readings: PackedReadings = new Map<string, Uint8Array>(),
    storyOf: (id: string) => ReadonlySet<number> = () => NO_LINES,
  ) {
    this.#readings = new ArticleReadings(readings);
    this.#evidence = new CorpusEvidence(this.#strings, (article) => storyOf(this.idOf(article)));
    this.lists = new CorpusLists(this.#entityLists, this.#readings.numbers);
    this.mentions = new CorpusMentions(this.#readings, this.lists, this.#evidence, (found) => this.#settle(found));
    this.comparisons = new Comparisons(this.#readings, this.#comparisonIndexes, this.#evidence);
  }

  get size(): number {
    return this.#readings.numbers.size;
  }

  /** Grows with every change. */
  get changes(): number {
    return this.#changes;
  }

  has(id: string): boolean {
    return this.#readings.numbers.numberOf(id) !== undefined;
  }

  /** The id of an article by the number that passages and variants give it. */
  idOf(article: number): string {
    return this.#readings.numbers.idOf(article);
  }

  /** Adds an article, or replaces what is known of it. Costs as much as that article holds. */
  set(id: string, reading: Reading, group = ''): void {
    this.setPacked(id, packReading(reading), group);
  }

  /** The same for a reading that was packed elsewhere. Throws on bytes that `packReading` did not make. */
  setPacked(id: string, packed: Uint8Array, group = ''): void {
    const digest = unpackDigest(packed);
    this.#takeOut(id);
    this.#readings.set(id, packed);
    this.#takeIn(id, digest, group);
  }

  /** Adds an article whose packed reading is kept already, from an earlier run; false when it is not. */
  restore(id: string, group = ''): boolean {
    const digest = this.#readings.numbers.numberOf(id) === undefined ? this.#readings.digestOf(id) : undefined;
    if (!digest) return false;
    this.#takeIn(id, digest, group);
    return true;
  }

  /** Takes an article out; false when it was not there. */
  delete(id: string): boolean {
    const article = this.#readings.numbers.numberOf(id);
    if (article === undefined) return false;
    this.#takeOut(id);
    this.#entityLists.delete(article);
    this.#unsettled.delete(article);
    this.#readings.delete(id);
    return true;
  }

  /** Whether what lies in page furniture counts like all else. The lists heed a change when they are settled next. */
  get countsFurniture(): boolean {
    return this.#countsFurniture;
  }

  set countsFurniture(counts: boolean) {
    if (counts === this.#countsFurniture) return;
    this.#countsFurniture = counts;
    for (const article of this.#readings.numbers.inOrder()) this.#unsettled.add(article);
  }

  /**
   * Heeds what people decided of names, and nothing that they decided before: facts at once, the lists when they are
   * settled next. Returns whether it is something else.
   */
  decideNames(list: readonly NameDecision[]): boolean {
    return this.#evidence.decideNames(list);
  }

  /**
   * Heeds that people may say otherwise than before of lines with these hashes, once the lists are settled next.
   * Returns the articles that hold such a line. Costs a look at the hashes of every article.
   */
  touchLines(hashes: ReadonlySet<number>): string[] {
    if (hashes.size === 0) return [];
    const touched = this.#readings.numbers.inOrder().filter((article) => this.#evidence.holdsLine(article, hashes));
    for (const article of touched) this.#unsettled.add(article);
    return touched.map((article) => this.idOf(article));
  }

  /** In how many articles a line of this hash stands: exact up to 16, then rounded down. */
  countLine(hash: number): number {
    return this.#evidence.countLine(hash);
  }

  /** What is known of an article in the light of all others, undefined when it is not in the corpus. */
  facts(id: string): ArticleFacts | undefined {
    const found = this.#readings.find(id);
    return found && this.#settle(found);
  }

  /**
   * Brings the lists and counts of entities up to date: articles that were set since, and those that a change of the
   * corpus makes look different. Yields between articles; returns whether anything that is listed changed.
   * @param newOnly leaves out the second kind: while a corpus is being read, they would be settled again and again
   */
  *settleInSteps(newOnly = false): Generator<void, boolean> {
    if (!newOnly && this.#evidence.hasChanged) yield* this.#note(this.#evidence.takeConcerned());
    let changed = false;
    for (const article of this.#unsettled) {
      this.#unsettled.delete(article);
      if (this.#list(article)) changed = true;
      yield;
    }
    return changed;
  }

  /** The words of each quotation of an article, with their marks, in order. */
  quotedWords(id: string): string[] {
    return (this.#readings.find(id)?.reading.quotes ?? []).map(({ text }) => text);
  }

  /** All that the index holds beside readings, to be kept between runs; undefined while it has something to settle. */
  columns(): Generator<Column> | undefined {
    const isSettled = this.#unsettled.size === 0 && !this.#evidence.hasChanged;
    return isSettled && !this.#countsFurniture ? this.#listColumns() : undefined;
  }

  /** Fills an empty corpus with what was kept. Throws on columns that `columns` did not yield; the corpus is lost then. */
  restoreColumns(columns: ColumnSource): void {
    for (const part of this.#parts()) part.restore(columns);
  }

  /** Heeds that people may have said otherwise of an article's lines since it was listed. Yields between articles. */
  reviewStory(): Generator<void> {
    return this.#note((article) => this.#evidence.isToldStory(article));
  }

  *#listColumns(): Generator<Column> {
    for (const part of this.#parts()) yield* part.columns();
  }

  #parts() {
    return [this.#readings, this.#strings, this.#evidence, this.#entityLists, this.#comparisonIndexes];
  }

  #settle({ article, reading }: FoundReading): ArticleFacts {
    const light = this.#evidence.describeLight(article);
    const countFurniture = this.#countsFurniture;
    return this.#settled.get(reading, `${light} ${countFurniture}`, () =>
      settle(reading, { ...this.#evidence.of(article, reading.entities), countFurniture }),
    );
  }

  #takeIn(id: string, digest: Digest, group: string): void {
    const article = this.#readings.numbers.numberOf(id) ?? this.#readings.numbers.add(id);
    this.#changes++;
    this.#evidence.add(article, digest, group);
    this.#comparisonIndexes.add(article, digest.fingerprints);
    this.#entityLists.expect(article);
    this.#unsettled.add(article);
  }

  /** Takes back what an article added to the indexes, while its reading is still kept. */
  #takeOut(id: string): void {
    const article = this.#readings.numbers.numberOf(id);
    const digest = article === undefined ? undefined : this.#readings.digestOf(id);
    if (article === undefined || !digest) return;
    this.#changes++;
    this.#evidence.remove(article, digest);
    this.#comparisonIndexes.remove(article, digest.fingerprints);
  }

  /** Lists what an article adds. Returns whether anything that is listed changed. */
  #list(article: number): boolean {
    const digest = this.#readings.digestOf(this.idOf(article));
    if (!digest) return this.#entityLists.delete(article);
    const leftOut = this.#countsFurniture ? [] : this.#evidence.boilerplateOf(article, digest);
    return this.#entityLists.list(article, digest, this.#evidence.identitiesOf(article), leftOut);
  }

  /** Notes the articles that are to be settled next. */
  *#note(isConcerned: (article: number) => boolean): Generator<void> {
    for (const article of this.#readings.numbers.inOrder()) {
      yield;
      if (!this.#unsettled.has(article) && isConcerned(article)) this.#unsettled.add(article);
    }
  }
}

const NO_LINES: ReadonlySet<number> = new Set();
